/// Writes the steps that make the new revision of the old one: first what fields say, at the places of the old
/// revision; then what goes, moves and comes, list by list from the top.
///
/// Items that keep their order stay where they are; only the others are taken out and put in.
struct PatchWriter {
  private(set) var operations: [PatchOperation] = []
  let alignment: RevisionAlignment
  /// The lists as the steps so far have left them.
  var lists: PatchLists

  init(_ alignment: RevisionAlignment) {
    self.alignment = alignment
    lists = PatchLists(alignment)
  }

  private var old: Revision { alignment.old }
  private var new: Revision { alignment.new }

  mutating func write() {
    editHeads()
    for index in new.items.indices where new.items[index].kind != .paragraph {
      if let partner = alignment.partner(ofNew: index) { editFields(partner, index) }
    }
    removeItems()
    arrange(.root(.section))
    arrange(.root(.target))
    arrange(.root(.report))
    removeSections()
    removeEmptyLists()
  }

  // MARK: - Fields

  private static let childLists: Set<String> = ["tasks", "sections"]

  private mutating func editFields(_ oldIndex: Int, _ newIndex: Int) {
    let (before, after) = (old.node(of: oldIndex), new.node(of: newIndex))
    let isSection = old.items[oldIndex].kind == .section
    if !isSection, before.hasSameBytes(as: after) { return }
    let place = lists.pointer(to: .old(oldIndex))
    let hidden = isSection ? Self.childLists : []
    // The id says which item it is, unless it is what changes.
    var context: [PatchOperation] = []
    if let id = before.value(for: "id"), let other = after.value(for: "id"), id.string == other.string {
      context = [.test(place.appending("id"), YAMLValue(patch: id))]
    }
    edit(before, after, at: place, hiding: hidden, context)
  }

  private mutating func editHeads() {
    guard let before = old.document.root, let after = new.document.root else { return }
    let lists: Set<String> = ["plan", "sections", "targets", "reports"]
    if let left = before.value(for: "plan"), let right = after.value(for: "plan") {
      edit(left, right, at: PatchPointer(["plan"]), hiding: [], [])
    }
    edit(before, after, at: PatchPointer([]), hiding: lists, [])
  }

  /// Edits entries of a mapping one by one.
  private mutating func edit(
    _ before: YAMLNode,
    _ after: YAMLNode,
    at place: PatchPointer,
    hiding hidden: Set<String>,
    _ context: [PatchOperation]
  ) {
    for entry in before.entries where !hidden.contains(entry.key.string) {
      let pointer = place.appending(entry.key.string)
      guard let other = after.entries.first(where: { $0.key.string == entry.key.string })?.value else {
        operations += context + [.test(pointer, YAMLValue(patch: entry.value)), .remove(pointer)]
        continue
      }
      guard YAMLContent(entry.value) != YAMLContent(other) else { continue }
      operations +=
        context + [
          .test(pointer, YAMLValue(patch: entry.value)), .replace(pointer, YAMLValue(patch: other)),
        ]
    }
    for entry in after.entries where !hidden.contains(entry.key.string) {
      guard !before.hasKey(entry.key.string) else { continue }
      operations += context + [.add(place.appending(entry.key.string), YAMLValue(patch: entry.value))]
    }
  }

  // MARK: - What goes

  /// Removes items that have no partner, from the back of each list; those in sections that go as a whole go with
  /// them.
  private mutating func removeItems() {
    for index in old.items.indices.reversed() {
      let item = old.items[index]
      guard item.kind != .section, item.kind != .paragraph, alignment.partner(ofOld: index) == nil else {
        continue
      }
      if let parent = item.parent, lists.goesWhole(parent) { continue }
      remove(index)
    }
  }

  /// Removes sections that have no partner, once what stays has been taken out of them.
  private mutating func removeSections() {
    for index in old.items.indices.reversed() where old.items[index].kind == .section {
      guard alignment.partner(ofOld: index) == nil else { continue }
      if let parent = old.items[index].parent, lists.goesWhole(parent) { continue }
      remove(index)
    }
  }

  private mutating func remove(_ index: Int) {
    let pointer = lists.pointer(to: .old(index))
    let value = lists.goesWhole(index) ? YAMLValue(patch: old.node(of: index)) : emptied(index)
    operations += [.test(pointer, value), .remove(pointer)]
    lists.remove(.old(index))
  }

  /// What is left of a section that items were taken out of.
  private func emptied(_ index: Int) -> YAMLValue {
    guard old.items[index].kind == .section else { return YAMLValue(patch: old.node(of: index)) }
    let entries = old.node(of: index).entries.map { entry -> YAMLValue.Entry in
      let isList = Self.childLists.contains(entry.key.string) && entry.value.kind == .sequence
      return YAMLValue.Entry(entry.key.string, isList ? .flowSequence([]) : YAMLValue(patch: entry.value))
    }
    return .mapping(entries)
  }

  // MARK: - What moves and comes

  /// Puts the items of a list of the new revision in their places, then those of the lists below.
  private mutating func arrange(_ list: PatchLists.List) {
    let wanted = lists.wanted(list)
    guard !wanted.isEmpty || lists.exists(list) else { return }
    if !lists.exists(list), !wanted.isEmpty {
      operations.append(.add(lists.pointer(of: list), .flowSequence([])))
      lists.create(list)
    }
    var position = 0
    for index in wanted {
      position = place(index, in: list, at: position) + 1
    }
    guard list.kind == .section else { return }
    for index in wanted where !lists.cameWhole(index) {
      arrange(.below(index, .task))
      arrange(.below(index, .section))
    }
  }

  /// Puts an item at or behind a position; answers where it is.
  private mutating func place(_ index: Int, in list: PatchLists.List, at position: Int) -> Int {
    guard let partner = alignment.partner(ofNew: index) else {
      operations.append(.add(lists.pointer(of: list).appending(position), addedValue(index)))
      lists.insert(.new(index), in: list, at: position)
      return position
    }
    let isStill = alignment.traits(ofNew: index).isDisjoint(with: [.moved, .reordered])
    if isStill, let place = lists.position(of: .old(partner), in: list), place >= position { return place }
    let from = lists.pointer(to: .old(partner))
    let isBefore = lists.position(of: .old(partner), in: list).map { $0 < position } ?? false
    lists.remove(.old(partner))
    let target = isBefore ? position - 1 : position
    // Read after the item is out: its going may change the way to its new place.
    let to = lists.pointer(of: list).appending(target)
    lists.insert(.old(partner), in: list, at: target)
    if from != to { operations += test(index, at: from) + [.move(from, to)] }
    return target
  }

  private func test(_ index: Int, at place: PatchPointer) -> [PatchOperation] {
    let node = new.node(of: index)
    let key = new.items[index].kind == .section ? "title" : "id"
    // Fields have been edited before: the item says what it will say.
    return node.entries.first { $0.key.textEquals(key) }.map {
      [.test(place.appending(key), YAMLValue(patch: $0.value))]
    } ?? []
  }

  /// A new item; a section that takes in old items comes without what stands in it.
  private func addedValue(_ index: Int) -> YAMLValue {
    guard new.items[index].kind == .section, !lists.cameWhole(index) else {
      return YAMLValue(patch: new.node(of: index))
    }
    return .mapping(
      new.node(of: index).entries.filter { !Self.childLists.contains($0.key.string) }.map {
        YAMLValue.Entry($0.key.string, YAMLValue(patch: $0.value))
      }
    )
  }

  /// Removes lists that are empty now and missing in the new revision.
  private mutating func removeEmptyLists() {
    for list in lists.vanished {
      let pointer = lists.pointer(of: list)
      operations += [.test(pointer, .flowSequence([])), .remove(pointer)]
    }
  }
}

extension YAMLNode {
  /// Whether two nodes are written in the same bytes; without aliases they then say the same.
  func hasSameBytes(as other: YAMLNode) -> Bool {
    let (range, otherRange) = (byteRange, other.byteRange)
    guard range.count == otherRange.count else { return false }
    return document.tape.source.withUnsafeBufferPointer { bytes in
      other.document.tape.source.withUnsafeBufferPointer { otherBytes in
        UnsafeBufferPointer(rebasing: bytes[range])
          .elementsEqual(UnsafeBufferPointer(rebasing: otherBytes[otherRange]))
      }
    }
  }
}

extension YAMLValue {
  /// What a node says, as patches carry it: nothing as `null`.
  init(patch node: YAMLNode) {
    switch node.kind {
    case .scalar:
      if node.isNull {
        self = .bare("null")
      } else {
        self = node.isNumber || node.isBoolean ? .bare(node.string) : .text(node.string)
      }
    case .sequence: self = .sequence(node.items.map { YAMLValue(patch: $0) })
    case .mapping: self = .mapping(node.entries.map { Entry($0.key.string, YAMLValue(patch: $0.value)) })
    }
  }
}
