// What steps do to lists: members that wait to be written.

extension PatchBatch {
  /// The members of a list that can wait; nil where it cannot, or where something below it waits.
  func members(of list: YAMLPath) -> [ListMember]? {
    if let known = lists[list] { return known.members }
    guard !above.contains(list), let node = document.node(at: list), node.content.style != .flow,
      !node.isAlias,
      node.items.count > 0, isReached(list)
    else { return nil }
    return (0..<node.items.count).map { .kept($0) }
  }

  /// Whether no list around a place waits itself.
  func isReached(_ path: YAMLPath) -> Bool {
    var place = path.parent
    while let next = place {
      if lists[next] != nil { return false }
      place = next.parent
    }
    return true
  }

  mutating func set(_ members: [ListMember], of list: YAMLPath, _ pointer: PatchPointer) {
    var pending = lists[list] ?? PendingList(members: [], operation: number, pointer: pointer)
    pending.members = members
    lists[list] = pending
    remember(list)
  }

  mutating func insert(
    _ member: ListMember,
    _ place: (list: YAMLPath, index: Int?),
    _ pointer: PatchPointer
  )
    -> Bool
  {
    guard var members = members(of: place.list) else { return false }
    let index = place.index ?? members.count
    guard index <= members.count else { return false }
    members.insert(member, at: index)
    set(members, of: place.list, pointer)
    return true
  }

  /// Takes an item out of its list.
  mutating func take(_ place: (list: YAMLPath, index: Int?), _ pointer: PatchPointer) -> ListMember? {
    guard var members = members(of: place.list), let index = place.index, members.indices.contains(index)
    else {
      return nil
    }
    let member = members.remove(at: index)
    set(members, of: place.list, pointer)
    return member
  }

  mutating func move(_ from: PatchPointer, _ to: PatchPointer) -> Bool {
    guard let source = listPlace(from) else { return false }
    let before = self
    guard let member = take(source, from), let target = listPlace(to) else {
      self = before
      return false
    }
    var moved = member
    if target.list != source.list {
      guard case .kept(let index) = member else {
        self = before
        return false
      }
      moved = .moved(source.list.appending(.index(index)))
    }
    guard insert(moved, target, to) else {
      self = before
      return false
    }
    return true
  }
}
