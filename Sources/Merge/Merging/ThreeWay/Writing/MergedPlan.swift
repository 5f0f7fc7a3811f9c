/// The result of a three-way merge before it is written: every item with its place and its changes.
struct MergedPlan {
  var items: MergeItems
  var lists: MergedLists
  var changes: [Int: ItemChange]
  var head: ItemChange
  var file: ItemChange

  /// By item: whether its text, or that of anything in it, differs from that of ours in its place.
  private(set) var isTouched: [Bool]
  private(set) var isFileTouched = false

  init(_ items: MergeItems, _ lists: MergedLists, _ changes: ItemChanges) {
    (self.items, self.lists) = (items, lists)
    (self.changes, head, file) = (changes.changes, changes.head, changes.file)
    isTouched = Array(repeating: false, count: items.list.count)
    for index in changes.changes.keys { isTouched[index] = true }
    isFileTouched = !head.isEmpty || !file.isEmpty
    // A list that is not as in the text of its section changes the section's text.
    for slot in lists.slots where !isAsWritten(slot) { touch(slot.parent) }
    for slot in lists.ours.keys where lists.lists[slot] == nil { touchIfKept(slot.parent) }
    for index in items.list.indices where isTouched[index] && items.list[index].isKept {
      var above = items.list[index].parent
      while let section = above, !isTouched[section] {
        isTouched[section] = true
        above = items.list[section].parent
      }
      isFileTouched = true
    }
  }

  private mutating func touch(_ parent: Int?) {
    if let parent { isTouched[parent] = true } else { isFileTouched = true }
  }

  private mutating func touchIfKept(_ parent: Int?) {
    if let parent, !items.list[parent].isKept { return }
    touch(parent)
  }

  /// The lists of a side as they are.
  func lists(of side: MergeSide) -> [MergedLists.Slot: [Int]] { side == .ours ? lists.ours : lists.theirs }

  /// Whether a list stands in the text of its section as it is to be.
  func isAsWritten(_ slot: MergedLists.Slot) -> Bool {
    let source = slot.parent.map { items.list[$0].source } ?? .ours
    let written = source == .ours ? lists.ours[slot] : lists.theirs[slot]
    return written ?? [] == lists[slot] && lists[slot].allSatisfy { items.list[$0].source == source }
  }

  /// What an item says in the result, with everything in it.
  func value(of index: Int) -> YAMLValue {
    let item = items.list[index]
    let node = items.versions[item.source].node(of: item.sourceIndex)
    return value(node, changes[index] ?? ItemChange(), parent: index)
  }

  /// What the whole file says.
  var value: YAMLValue {
    guard let root = items.versions.ours.document.root else { return .mapping([]) }
    var value = value(root, file, parent: nil)
    if case .mapping(var entries) = value, let place = entries.firstIndex(where: { $0.key == "plan" }),
      case .mapping(let fields) = entries[place].value.asMapping
    {
      entries[place].value = .mapping(head.applied(to: fields))
      value = .mapping(entries)
    }
    return value
  }

  private func value(_ node: YAMLNode, _ change: ItemChange, parent: Int?) -> YAMLValue {
    var entries = change.applied(to: Self.fields(of: node))
    let kinds: [RevisionItem.Kind] = parent == nil ? [.section, .target, .report] : [.task, .section]
    guard parent.map({ items.list[$0].kind == .section }) ?? true else { return .mapping(entries) }
    for kind in kinds {
      let slot = MergedLists.Slot(parent: parent, kind: kind)
      let members = lists[slot]
      if !members.isEmpty {
        entries.append(YAMLValue.Entry(slot.key, .sequence(members.map { value(of: $0) })))
      }
    }
    return .mapping(entries)
  }

  /// What an item says by itself, without the items in it.
  func own(_ index: Int) -> [YAMLValue.Entry] {
    let item = items.list[index]
    let node = items.versions[item.source].node(of: item.sourceIndex)
    return (changes[index] ?? ItemChange()).applied(to: Self.fields(of: node))
  }

  /// What a mapping says beside the lists of items in it.
  private static func fields(of node: YAMLNode) -> [YAMLValue.Entry] {
    node.entries.compactMap { entry in
      let key = entry.key.string
      return ItemChanges.listKeys.contains(key) ? nil : YAMLValue.Entry(key, YAMLValue(entry.value))
    }
  }
}

extension YAMLValue {
  /// A mapping in braces as one of lines.
  var asMapping: YAMLValue {
    if case .flowMapping(let entries) = self { .mapping(entries) } else { self }
  }
}
