// Writing what waits, all at once.

extension PatchBatch {
  /// Writes what waits.
  mutating func write() throws(PatchError) {
    guard !items.isEmpty || !lists.isEmpty else { return }
    if !writeAll() { try writeOneByOne() }
    (items, lists, above) = ([:], [:], [])
    (self.lines, style) = (TextLines(document.source), EditStyle(document))
  }

  mutating func writeAll() -> Bool {
    let planner = EditPlanner(document, style: style)
    var splices: [TextSplice] = []
    for path in Self.ordered(items) {
      guard let changes = items[path]?.text.splices(in: lines) else { return false }
      splices += changes
    }
    var leaving: Set<YAMLPath> = []
    for list in lists.values {
      for case .moved(let place) in list.members { leaving.insert(place) }
    }
    for path in Self.ordered(lists) {
      guard let list = lists[path], let splice = splice(path, list, planner, leaving: leaving) else {
        return false
      }
      splices.append(splice)
    }
    splices.sort { ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound) }
    for (left, right) in zip(splices, splices.dropFirst())
    where left.range.upperBound > right.range.lowerBound { return false }
    let (items, lists) = (items, lists)
    return whole.edit { editor in
      editor.accept(splices) { Self.meaning(of: items, lists, in: $0) }
    }
  }

  /// The places, higher ones first: what is written must not depend on the order of a dictionary.
  private static func ordered<Value>(_ waiting: [YAMLPath: Value]) -> [YAMLPath] {
    waiting.keys.map { (path: $0, name: $0.description) }
      .sorted { ($0.path.steps.count, $0.name) < ($1.path.steps.count, $1.name) }.map(\.path)
  }

  /// The places by the steps that they first waited for; a move makes two wait.
  private static func ordered<Value>(_ waiting: [YAMLPath: Value], by operation: (Value) -> Int) -> [YAMLPath]
  {
    let paths = ordered(waiting)
    return paths.indices.sorted { left, right in
      let first = waiting[paths[left]].map(operation) ?? 0
      let second = waiting[paths[right]].map(operation) ?? 0
      return (first, left) < (second, right)
    }.map { paths[$0] }
  }

  private func splice(
    _ path: YAMLPath,
    _ list: PendingList,
    _ planner: EditPlanner,
    leaving: Set<YAMLPath>
  ) -> TextSplice? {
    list.members.isEmpty
      ? planner.replacements(at: path, with: .flowSequence([])).first
      : planner.arrangement(of: path, list.members, leaving: leaving)
  }

  private static func meaning(
    of items: [YAMLPath: PendingItem],
    _ lists: [YAMLPath: PendingList],
    in content: YAMLContent
  ) -> YAMLContent? {
    var result = content
    for path in ordered(lists) {
      guard let list = lists[path], case .sequence(let own)? = content.content(at: path) else { return nil }
      var members: [YAMLContent] = []
      for member in list.members {
        switch member {
        case .kept(let index): members.append(own[index])
        case .added(let value): members.append(YAMLContent(value))
        case .moved(let place):
          guard let item = content.content(at: place) else { return nil }
          members.append(item)
        }
      }
      guard let changed = result.replacing(path, with: .sequence(members)) else { return nil }
      result = changed
    }
    // Deeper ones first, so that a section takes in what was changed below it.
    for path in ordered(items).reversed() {
      let before = result
      guard let item = items[path],
        let said = item.text.content(of: { before.content(at: path.appending(.key($0))) }),
        let changed = result.replacing(path, with: said)
      else { return nil }
      result = changed
    }
    return result
  }

  /// Each change by itself, where all together do not give what they should.
  mutating func writeOneByOne() throws(PatchError) {
    let documentBefore = document
    for path in Self.ordered(items, by: \.operation) {
      guard let item = items[path], let node = document.node(at: path),
        let root = item.text.editor.document.root
      else { continue }
      let keys = Set(item.text.holes.map(\.key))
      for change in Self.edits(from: node, to: root, at: path, but: keys) {
        guard whole.edit({ (try? $0.apply(change)) != nil }) else {
          throw PatchError(operation: item.operation, pointer: item.pointer, reason: .refused)
        }
      }
    }
    for path in Self.ordered(lists, by: \.operation) {
      guard let list = lists[path] else { continue }
      let own = documentBefore.node(at: path).map { Array($0.items) } ?? []
      let values = list.members.compactMap { member -> YAMLValue? in
        switch member {
        case .kept(let index): YAMLValue(own[index])
        case .added(let value): value
        case .moved(let place): documentBefore.node(at: place).map { YAMLValue($0) }
        }
      }
      let value: YAMLValue = values.isEmpty ? .flowSequence([]) : .sequence(values)
      guard whole.edit({ (try? $0.apply(.replace(path, with: value))) != nil }) else {
        throw PatchError(operation: list.operation, pointer: list.pointer, reason: .refused)
      }
    }
  }

  /// The changes of entries that make one mapping say what another says.
  private static func edits(from old: YAMLNode, to new: YAMLNode, at path: YAMLPath, but keys: Set<String>)
    -> [YAMLEdit]
  {
    var edits: [YAMLEdit] = []
    for entry in old.entries where !keys.contains(entry.key.string) {
      let key = YAMLPath.Step.key(entry.key.string)
      guard let other = new.entries.first(where: { $0.key.string == entry.key.string })?.value else {
        edits.append(.remove(path.appending(key)))
        continue
      }
      if YAMLContent(entry.value) != YAMLContent(other) {
        edits.append(.replace(path.appending(key), with: YAMLValue(other)))
      }
    }
    var before: String?
    for entry in new.entries {
      let key = entry.key.string
      if !keys.contains(key), !old.hasKey(key) {
        edits.append(.addEntry(path, key: key, YAMLValue(entry.value), after: before))
      }
      before = key
    }
    return edits
  }
}
