/// Applies many steps in the time of a few: what steps say of fields is written into the text of the item alone, what
/// they do to lists is kept as a list of members, and the file is written and read back once for all of them.
///
/// Every step means what it means after the steps before it (RFC 6902). Where a step meets what is not written yet,
/// that is written first; what cannot be kept waiting is applied to the file by `PatchApplier`.
///
/// Complexity: the file is written and read a few times for the patches of `RevisionPatch`, which come sorted: fields
/// first, then lists from the top. Each step passes the items of its list that stand before its own.
struct PatchBatch {
  /// The file, and what applies a single step to it.
  var whole: PatchApplier
  var lines: TextLines
  var style: EditStyle
  /// Items with changed fields, by their places in the file as it is.
  var items: [YAMLPath: PendingItem] = [:]
  /// Lists with other members.
  var lists: [YAMLPath: PendingList] = [:]
  /// Every place that something waits below.
  var above: Set<YAMLPath> = []
  var number = 0

  struct PendingItem {
    var text: ValueText
    var operation: Int
    var pointer: PatchPointer
  }

  struct PendingList {
    var members: [ListMember]
    var operation: Int
    var pointer: PatchPointer
  }

  init(_ document: YAMLDocument) {
    whole = PatchApplier(document)
    lines = TextLines(document.source)
    style = EditStyle(document)
  }

  var document: YAMLDocument { whole.editor.document }

  /// The file after all steps.
  mutating func bytes() throws(PatchError) -> [UInt8] {
    try write()
    return whole.editor.bytes
  }

  mutating func apply(_ operation: PatchOperation, number: Int) throws(PatchError) {
    self.number = number
    if try keep(operation) { return }
    try write()
    if try keep(operation) { return }
    try whole.apply(operation, number: number)
    if case .test = operation { return }
    (lines, style) = (TextLines(document.source), EditStyle(document))
  }

  /// Takes a step in; false where what waits must be written first, or where it cannot wait.
  private mutating func keep(_ operation: PatchOperation) throws(PatchError) -> Bool {
    switch operation {
    case .test(let pointer, let value): return try test(pointer, value, operation)
    case .add(let pointer, let value):
      guard let place = listPlace(pointer) else { return try keepField(operation, pointer) }
      return insert(.added(PatchForm.written(value, at: pointer)), place, pointer)
    case .remove(let pointer):
      guard let place = listPlace(pointer) else { return try keepField(operation, pointer) }
      return take(place, pointer) != nil
    case .replace(let pointer, _):
      return listPlace(pointer) == nil ? try keepField(operation, pointer) : false
    case .move(let from, let to): return move(from, to)
    }
  }

  // MARK: - Places

  /// Where a pointer leads in the file as it is.
  private enum Way {
    case place(YAMLPath, isInList: Bool)
    /// Below an item with changed fields: its place, and what is left of the pointer.
    case item(YAMLPath, [String], isInList: Bool)
    /// To what waits to be written, or nowhere.
    case none
  }

  private func way(_ tokens: ArraySlice<String>) -> Way {
    var path = YAMLPath.root
    var node = document.root
    var isInList = false
    for (position, token) in zip(tokens.indices, tokens) {
      if let item = items[path], item.text.hole(token) == nil {
        return .item(path, Array(tokens[position...]), isInList: isInList)
      }
      guard let current = node else { return .none }
      switch current.kind {
      case .mapping:
        path = path.appending(.key(token))
        node = current.entries.first { $0.key.textEquals(token) }?.value
      case .sequence:
        guard var index = PatchApplier.index(token) else { return .none }
        if let list = lists[path] {
          guard list.members.indices.contains(index), case .kept(let place) = list.members[index] else {
            return .none
          }
          (index, isInList) = (place, true)
        }
        path = path.appending(.index(index))
        // A patch may name any number: the walk ends with the list.
        node = current.items.dropFirst(index).first { _ in true }
      case .scalar: return .none
      }
      guard node != nil else { return .none }
    }
    return .place(path, isInList: isInList)
  }

  private static let listKeys: Set<String> = ["sections", "tasks", "targets", "reports"]

  private static func isList(_ path: YAMLPath) -> Bool {
    guard case .key(let key)? = path.steps.last else { return false }
    return listKeys.contains(key)
  }

  /// The list and the position that a pointer names; nil where it names no item of a list of the file.
  func listPlace(_ pointer: PatchPointer) -> (list: YAMLPath, index: Int?)? {
    guard let last = pointer.tokens.last, last == "-" || PatchApplier.index(last) != nil,
      case .place(let list, _) = way(pointer.tokens.dropLast()), Self.isList(list),
      document.node(at: list)?.kind == .sequence
    else { return nil }
    return (list, PatchApplier.index(last))
  }

  // MARK: - Tests

  private mutating func test(_ pointer: PatchPointer, _ value: YAMLValue, _ operation: PatchOperation)
    throws(PatchError) -> Bool
  {
    switch way(pointer.tokens[...]) {
    case .none: return false
    case .item(let path, let rest, _):
      guard let item = items[path] else { return false }
      var applier = PatchApplier(item.text.editor, at: Array(pointer.tokens.dropLast(rest.count)))
      try applier.apply(.test(PatchPointer(rest), value), number: number)
      return true
    case .place(let path, _):
      guard items[path] == nil, lists[path] == nil, !above.contains(path), let node = document.node(at: path)
      else { return false }
      guard value.isSaid(by: node) else {
        throw PatchError(operation: number, pointer: pointer, reason: .differs)
      }
      return true
    }
  }

  // MARK: - Fields

  private mutating func keepField(_ operation: PatchOperation, _ pointer: PatchPointer) throws(PatchError)
    -> Bool
  {
    let owner: YAMLPath
    let rest: [String]
    switch way(pointer.tokens.dropLast()) {
    case .none, .place(_, isInList: true), .item(_, _, isInList: true): return false
    case .item(let path, let tokens, _): (owner, rest) = (path, tokens + pointer.tokens.suffix(1))
    case .place(let path, _):
      guard let item = Self.owner(of: path) else { return false }
      owner = item
      rest = Array(pointer.tokens.dropFirst(item.steps.count))
    }
    guard let key = rest.first, let text = text(of: owner), text.hole(key) == nil else { return false }
    var applier = PatchApplier(text.editor, at: Array(pointer.tokens.dropLast(rest.count)))
    do throws(PatchError) {
      try applier.apply(operation.moved(to: PatchPointer(rest)), number: number)
    } catch {
      // The file around it may give other ways to write it.
      if error.reason == .refused { return false }
      throw error
    }
    var item = items[owner] ?? PendingItem(text: text, operation: number, pointer: pointer)
    item.text.editor = applier.editor
    items[owner] = item
    remember(owner)
    return true
  }

  /// The item, or the head of the plan, that a place belongs to.
  private static func owner(of path: YAMLPath) -> YAMLPath? {
    var steps = path.steps[...]
    while let last = steps.last {
      let above = YAMLPath(steps.dropLast())
      if case .index = last, isList(above) { return YAMLPath(steps) }
      if steps.count == 1, last == .key("plan") { return YAMLPath(steps) }
      steps = steps.dropLast()
    }
    return nil
  }

  private func text(of owner: YAMLPath) -> ValueText? {
    if let item = items[owner] { return item.text }
    guard let node = document.node(at: owner) else { return nil }
    return ValueText(node, of: lines, style: style, without: ["tasks", "sections"])
  }

  mutating func remember(_ path: YAMLPath) {
    var place = path.parent
    while let next = place, above.insert(next).inserted { place = next.parent }
  }
}

extension PatchOperation {
  /// The same at another place; for steps with one.
  fileprivate func moved(to pointer: PatchPointer) -> PatchOperation {
    switch self {
    case .test(_, let value): .test(pointer, value)
    case .add(_, let value): .add(pointer, value)
    case .remove: .remove(pointer)
    case .replace(_, let value): .replace(pointer, value)
    case .move(let from, _): .move(from, pointer)
    }
  }
}
