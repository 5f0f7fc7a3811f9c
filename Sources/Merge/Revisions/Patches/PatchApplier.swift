/// Why a patch does not fit a plan.
public struct PatchError: Error, Hashable, Sendable {
  public enum Reason: Hashable, Sendable {
    /// The plan has no such place.
    case missing
    /// The place says something else.
    case differs
    /// The file is written in a way that cannot be changed there alone.
    case refused
  }

  /// The step, counted from 0.
  public var operation: Int
  public var pointer: PatchPointer
  public var reason: Reason
}

extension RevisionPatch {
  /// The text of a plan after the patch. What the patch does not change keeps its bytes.
  ///
  /// All steps fit, or nothing is changed. New keys stand where the format has them. Takes the time of a few passes
  /// through the text, and for each step one through the list it is in; steps in lists that are written in one line
  /// or have nothing in them take a pass through the text each.
  public func apply(to document: YAMLDocument) throws(PatchError) -> [UInt8] {
    var batch = PatchBatch(document)
    for (index, operation) in operations.enumerated() { try batch.apply(operation, number: index) }
    return try batch.bytes()
  }
}

/// Applies steps one after the other.
struct PatchApplier {
  private(set) var editor: YAMLEditor
  /// The place of the text in its file.
  private let place: [String]
  private var number = 0

  init(_ document: YAMLDocument) { self.init(YAMLEditor(document), at: []) }

  /// - Parameter place: where the text stands in its file, by which it is known how values are written.
  init(_ editor: YAMLEditor, at place: [String]) {
    (self.editor, self.place) = (editor, place)
    // A patch must be able to give back what stood there before.
    self.editor.dropsNeededQuotes = true
  }

  /// Makes changes of the text that are no steps of a patch.
  mutating func edit(_ change: (inout YAMLEditor) -> Bool) -> Bool { change(&editor) }

  private func whole(_ pointer: PatchPointer) -> PatchPointer {
    place.isEmpty ? pointer : PatchPointer(place + pointer.tokens)
  }

  mutating func apply(_ operation: PatchOperation, number: Int) throws(PatchError) {
    self.number = number
    switch operation {
    case .test(let pointer, let value):
      guard value.isSaid(by: try node(pointer)) else { throw error(pointer, .differs) }
    case .add(let pointer, let value): try add(pointer, value)
    case .remove(let pointer): try edit(.remove(try path(pointer)), pointer)
    case .replace(let pointer, let value):
      try edit(.replace(try path(pointer), with: PatchForm.written(value, at: whole(pointer))), pointer)
    case .move(let from, let to): try move(from, to)
    }
  }

  private func error(_ pointer: PatchPointer, _ reason: PatchError.Reason) -> PatchError {
    PatchError(operation: number, pointer: whole(pointer), reason: reason)
  }

  private mutating func edit(_ edit: YAMLEdit, _ pointer: PatchPointer) throws(PatchError) {
    do throws(YAMLEditError) { try editor.apply(edit) } catch {
      if case .noSuchPlace = error { throw self.error(pointer, .missing) }
      throw self.error(pointer, .refused)
    }
  }

  // MARK: - Places

  private func node(_ pointer: PatchPointer) throws(PatchError) -> YAMLNode {
    guard let node = editor.document.node(at: try path(pointer)) else { throw error(pointer, .missing) }
    return node
  }

  /// The place of a pointer; the last step may be new.
  private func path(_ pointer: PatchPointer) throws(PatchError) -> YAMLPath {
    var path = YAMLPath.root
    for (position, token) in pointer.tokens.enumerated() {
      guard let parent = editor.document.node(at: path) else { throw error(pointer, .missing) }
      switch parent.kind {
      case .mapping: path = path.appending(.key(token))
      case .sequence:
        let isLast = position == pointer.tokens.count - 1
        guard let index = token == "-" && isLast ? parent.items.count : Self.index(token) else {
          throw error(pointer, .missing)
        }
        path = path.appending(.index(index))
      case .scalar: throw error(pointer, .missing)
      }
    }
    return path
  }

  /// A position without leading zeros.
  static func index(_ token: String) -> Int? {
    guard token.utf8.allSatisfy({ (0x30...0x39).contains($0) }), token == "0" || !token.hasPrefix("0") else {
      return nil
    }
    return Int(token)
  }

  // MARK: - Steps

  private mutating func add(_ pointer: PatchPointer, _ value: YAMLValue) throws(PatchError) {
    let path = try path(pointer)
    let written = PatchForm.written(value, at: whole(pointer))
    guard let parent = path.parent, let last = path.steps.last else {
      return try edit(.replace(path, with: written), pointer)
    }
    switch last {
    case .index(let index): try edit(.insertItem(parent, at: index, written), pointer)
    case .key(let key):
      if editor.document.node(at: path) != nil { return try edit(.replace(path, with: written), pointer) }
      guard let mapping = editor.document.node(at: parent) else { throw error(pointer, .missing) }
      let keys = mapping.entries.map { $0.key.string }
      let position = PatchForm.position(of: key, among: keys, at: whole(pointer))
      try edit(.insertEntry(parent, at: position, key: key, written), pointer)
    }
  }

  private mutating func move(_ from: PatchPointer, _ to: PatchPointer) throws(PatchError) {
    let source = try path(from)
    let copy = YAMLValue(patch: try node(from))
    guard let list = source.parent, case .index(let start)? = source.steps.last, !to.leads(through: from)
    else {
      try edit(.remove(source), from)
      return try add(to, copy)
    }
    let target = try path(to)
    guard let parent = target.parent, case .index(let end)? = target.steps.last else {
      try edit(.remove(source), from)
      return try add(to, copy)
    }
    if parent == list { return try edit(.moveItem(list, from: start, to: end), from) }
    guard (try? editor.transfer(source, to: parent)) != nil else {
      try edit(.remove(source), from)
      return try add(to, copy)
    }
    let last = (editor.document.node(at: parent)?.items.count ?? 1) - 1
    try edit(.moveItem(parent, from: last, to: end), to)
  }
}

extension PatchPointer {
  /// Whether the way to this place leads through the list that an item is taken out of, which may shift it.
  fileprivate func leads(through item: PatchPointer) -> Bool {
    tokens.count > item.tokens.count && tokens.starts(with: item.tokens.dropLast())
  }
}

extension YAMLValue {
  /// Whether a node says this: the same texts, lists in order, entries in any order.
  func isSaid(by node: YAMLNode) -> Bool {
    switch self {
    case .text(let text): return node.kind == .scalar && !node.isNull && node.textEquals(text)
    case .bare("null"): return node.isNull
    case .bare(let text): return node.kind == .scalar && node.textEquals(text)
    case .integer(let number): return node.kind == .scalar && node.textEquals(String(number))
    case .boolean(let isTrue): return node.kind == .scalar && node.textEquals(isTrue ? "true" : "false")
    case .sequence(let items), .flowSequence(let items):
      let found = Array(node.items)
      return node.kind == .sequence && found.count == items.count
        && zip(items, found).allSatisfy { $0.isSaid(by: $1) }
    case .mapping(let entries), .flowMapping(let entries):
      guard node.kind == .mapping, node.entries.count == entries.count else { return false }
      return entries.allSatisfy { entry in
        node.entries.first { $0.key.textEquals(entry.key) }.map { entry.value.isSaid(by: $0.value) } ?? false
      }
    }
  }
}
