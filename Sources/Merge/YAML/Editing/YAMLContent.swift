/// What a tree says, without how it is written: for telling whether a text that was edited means what it should.
///
/// Texts are compared byte by byte, since `String ==` takes composed and decomposed letters for the same.
public indirect enum YAMLContent: Hashable, Sendable {
  case nothing
  /// A number or truth value, as written.
  case plain([UInt8])
  case text([UInt8])
  case sequence([YAMLContent])
  case mapping([Entry])

  public struct Entry: Hashable, Sendable {
    public var key: [UInt8]
    public var value: YAMLContent
  }
}

extension YAMLContent {
  /// What a node says; what it says through aliases included.
  public init(_ node: YAMLNode?) {
    guard let node else {
      self = .nothing
      return
    }
    switch node.kind {
    case .sequence: self = .sequence(node.items.map { YAMLContent($0) })
    case .mapping:
      self = .mapping(
        node.entries.map { Entry(key: $0.key.withUTF8 { Array($0) }, value: YAMLContent($0.value)) }
      )
    case .scalar:
      if node.isNull {
        self = .nothing
      } else {
        let bytes = node.withUTF8 { Array($0) }
        self = node.isBoolean || node.isNumber ? .plain(bytes) : .text(bytes)
      }
    }
  }

  /// What a value says once it is written and read.
  init(_ value: YAMLValue) {
    switch value {
    case .text(let text): self = .text(Array(text.utf8))
    case .integer(let number): self = .plain(Array(String(number).utf8))
    case .boolean(let isTrue): self = .plain(Array((isTrue ? "true" : "false").utf8))
    case .sequence(let items), .flowSequence(let items): self = .sequence(items.map { YAMLContent($0) })
    case .mapping(let entries), .flowMapping(let entries):
      self = .mapping(entries.map { Entry(key: Array($0.key.utf8), value: YAMLContent($0.value)) })
    case .bare("null"): self = .nothing
    case .bare(let text):
      let bytes = Array(text.utf8)
      let isNumber = bytes.withUnsafeBufferPointer { CoreNumber($0) != nil }
      self = isNumber || text == "true" || text == "false" ? .plain(bytes) : .text(bytes)
    }
  }
}

// MARK: - Changing

extension YAMLContent {
  /// What the tree says after a change; nil where it has no such place.
  func applying(_ edit: YAMLEdit) -> YAMLContent? {
    switch edit {
    case .replace(let path, let value): changing(path) { _ in YAMLContent(value) }
    case .addEntry(let path, let key, let value, let after):
      changing(path) { $0.adding(Entry(key: Array(key.utf8), value: YAMLContent(value)), after: after) }
    case .insertEntry(let path, let index, let key, let value):
      changing(path) { $0.inserting(Entry(key: Array(key.utf8), value: YAMLContent(value)), at: index) }
    case .insertItem(let path, let index, let value):
      changing(path) { $0.inserting(YAMLContent(value), at: index) }
    case .moveItem(let path, let from, let to): changing(path) { $0.moving(from, to) }
    case .remove(let path): path.parent.flatMap { changing($0) { $0.removing(path.steps.last) } }
    }
  }

  /// What the tree says with something else at a place; nil where it has no such place.
  func replacing(_ path: YAMLPath, with content: YAMLContent) -> YAMLContent? {
    changing(path) { _ in content }
  }

  /// What the tree says at a place.
  func content(at path: YAMLPath) -> YAMLContent? {
    var content = self
    for step in path.steps {
      switch (content, step) {
      case (.sequence(let items), .index(let index)) where items.indices.contains(index):
        content = items[index]
      case (.mapping(let entries), .key(let key)):
        guard let entry = entries.first(where: { $0.key.elementsEqual(key.utf8) }) else { return nil }
        content = entry.value
      default: return nil
      }
    }
    return content
  }

  private func changing(_ path: YAMLPath, _ change: (YAMLContent) -> YAMLContent?) -> YAMLContent? {
    guard let step = path.steps.first else { return change(self) }
    let rest = YAMLPath(path.steps.dropFirst())
    switch (self, step) {
    case (.sequence(var items), .index(let index)):
      guard items.indices.contains(index), let changed = items[index].changing(rest, change) else {
        return nil
      }
      items[index] = changed
      return .sequence(items)
    case (.mapping(var entries), .key(let key)):
      guard let index = entries.firstIndex(where: { $0.key == Array(key.utf8) }),
        let changed = entries[index].value.changing(rest, change)
      else { return nil }
      entries[index].value = changed
      return .mapping(entries)
    default: return nil
    }
  }

  private func adding(_ entry: Entry, after: String?) -> YAMLContent? {
    switch self {
    case .nothing: return after == nil ? .mapping([entry]) : nil
    case .mapping(var entries):
      guard !entries.contains(where: { $0.key == entry.key }) else { return nil }
      guard let after else { return .mapping(entries + [entry]) }
      guard let index = entries.firstIndex(where: { $0.key == Array(after.utf8) }) else { return nil }
      entries.insert(entry, at: index + 1)
      return .mapping(entries)
    default: return nil
    }
  }

  private func inserting(_ entry: Entry, at index: Int) -> YAMLContent? {
    switch self {
    case .nothing: return index == 0 ? .mapping([entry]) : nil
    case .mapping(var entries):
      let isNew = !entries.contains { $0.key == entry.key }
      guard isNew, (0...entries.count).contains(index) else { return nil }
      entries.insert(entry, at: index)
      return .mapping(entries)
    default: return nil
    }
  }

  private func inserting(_ item: YAMLContent, at index: Int) -> YAMLContent? {
    switch self {
    case .nothing: return index == 0 ? .sequence([item]) : nil
    case .sequence(var items):
      guard (0...items.count).contains(index) else { return nil }
      items.insert(item, at: index)
      return .sequence(items)
    default: return nil
    }
  }

  private func removing(_ step: YAMLPath.Step?) -> YAMLContent? {
    switch (self, step) {
    case (.sequence(var items), .index(let index)?):
      guard items.indices.contains(index) else { return nil }
      items.remove(at: index)
      return .sequence(items)
    case (.mapping(var entries), .key(let key)?):
      guard let index = entries.firstIndex(where: { $0.key == Array(key.utf8) }) else { return nil }
      entries.remove(at: index)
      return .mapping(entries)
    default: return nil
    }
  }

  private func moving(_ from: Int, _ to: Int) -> YAMLContent? {
    guard case .sequence(var items) = self, items.indices.contains(from), items.indices.contains(to) else {
      return nil
    }
    items.insert(items.remove(at: from), at: to)
    return .sequence(items)
  }
}
