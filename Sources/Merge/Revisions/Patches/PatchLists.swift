/// Follows which item stands where while a patch is written.
struct PatchLists {
  /// An item by its index in the old revision, or in the new one if it came.
  enum Member: Hashable {
    case old(Int)
    case new(Int)
  }

  /// A list of the new revision.
  struct List: Hashable {
    var kind: RevisionItem.Kind
    /// The section that it belongs to, by index in the new revision; nil at the top.
    var section: Int?

    static func root(_ kind: RevisionItem.Kind) -> List { List(kind: kind, section: nil) }

    static func below(_ section: Int, _ kind: RevisionItem.Kind) -> List {
      List(kind: kind, section: section)
    }
  }

  /// A list as it is now, by the section that it stands in.
  private struct Key: Hashable {
    var kind: RevisionItem.Kind
    var section: Member?
  }

  private let alignment: RevisionAlignment
  private var members: [Key: [Member]] = [:]
  private var homes: [Member: Key] = [:]
  private var wantedLists: [List: [Int]] = [:]
  /// Whether any item in a section, at any depth, has a partner.
  private var oldHasPartners: [Bool]
  private var newHasPartners: [Bool]

  init(_ alignment: RevisionAlignment) {
    self.alignment = alignment
    oldHasPartners = Self.partners(alignment.old.items) { alignment.partner(ofOld: $0) != nil }
    newHasPartners = Self.partners(alignment.new.items) { alignment.partner(ofNew: $0) != nil }
    for (index, item) in alignment.old.items.enumerated() where item.kind != .paragraph {
      let key = Key(kind: item.kind, section: item.parent.map { .old($0) })
      members[key, default: []].append(.old(index))
      homes[.old(index)] = key
    }
    for (index, item) in alignment.new.items.enumerated() where item.kind != .paragraph {
      wantedLists[List(kind: item.kind, section: item.parent), default: []].append(index)
    }
    registerEmptyLists()
  }

  private static func partners(_ items: [RevisionItem], _ hasPartner: (Int) -> Bool) -> [Bool] {
    var result = [Bool](repeating: false, count: items.count)
    for (index, item) in items.enumerated().reversed() where item.kind != .paragraph {
      if hasPartner(index) { result[index] = true }
      if result[index], let parent = item.parent { result[parent] = true }
    }
    return result
  }

  /// Lists that the old file has, though nothing stands in them.
  private mutating func registerEmptyLists() {
    func register(_ node: YAMLNode?, _ key: Key) {
      if let node, node.kind == .sequence, members[key] == nil { members[key] = [] }
    }
    for (kind, name) in Self.names {
      register(alignment.old.document.root?.value(for: name), Key(kind: kind))
    }
    for (index, item) in alignment.old.items.enumerated() where item.kind == .section {
      let node = alignment.old.node(of: index)
      register(node.value(for: "tasks"), Key(kind: .task, section: .old(index)))
      register(node.value(for: "sections"), Key(kind: .section, section: .old(index)))
    }
  }

  private static let names: [(RevisionItem.Kind, StaticString)] = [
    (.section, "sections"), (.target, "targets"), (.report, "reports"),
  ]

  // MARK: - Asking

  /// Whether a section goes with all that stands in it.
  func goesWhole(_ index: Int) -> Bool { !oldHasPartners[index] }

  /// Whether a section comes with all that stands in it.
  func cameWhole(_ index: Int) -> Bool { !newHasPartners[index] }

  /// The items that a list shall have, by index in the new revision.
  func wanted(_ list: List) -> [Int] { wantedLists[list] ?? [] }

  func exists(_ list: List) -> Bool { members[key(list)] != nil }

  func position(of member: Member, in list: List) -> Int? {
    let key = key(list)
    return homes[member] == key ? members[key]?.firstIndex(of: member) : nil
  }

  func pointer(of list: List) -> PatchPointer { pointer(of: key(list)) }

  func pointer(to member: Member) -> PatchPointer {
    guard let key = homes[member], let position = members[key]?.firstIndex(of: member) else {
      return PatchPointer([])
    }
    return pointer(of: key).appending(position)
  }

  private func pointer(of key: Key) -> PatchPointer {
    let above = key.section.map { pointer(to: $0) } ?? PatchPointer([])
    switch key.kind {
    case .section, .paragraph: return above.appending("sections")
    case .task: return above.appending("tasks")
    case .target: return above.appending("targets")
    case .report: return above.appending("reports")
    }
  }

  /// The list as it is now.
  private func key(_ list: List) -> Key {
    Key(
      kind: list.kind,
      section: list.section.map { index in alignment.partner(ofNew: index).map { .old($0) } ?? .new(index) }
    )
  }

  /// Lists with nothing in them that the new revision does not have, in the order of its items.
  var vanished: [List] {
    var result: [List] = []
    func consider(_ list: List, _ node: YAMLNode?) {
      guard exists(list), members[key(list)]?.isEmpty == true, wanted(list).isEmpty else { return }
      if node?.kind != .sequence { result.append(list) }
    }
    for (index, item) in alignment.new.items.enumerated() where item.kind == .section {
      consider(.below(index, .task), alignment.new.node(of: index).value(for: "tasks"))
      consider(.below(index, .section), alignment.new.node(of: index).value(for: "sections"))
    }
    for (kind, name) in Self.names { consider(.root(kind), alignment.new.document.root?.value(for: name)) }
    return result
  }

  // MARK: - Changing

  mutating func remove(_ member: Member) {
    guard let key = homes.removeValue(forKey: member) else { return }
    members[key]?.removeAll { $0 == member }
  }

  mutating func insert(_ member: Member, in list: List, at position: Int) {
    let key = key(list)
    members[key, default: []].insert(member, at: position)
    homes[member] = key
  }

  mutating func create(_ list: List) { members[key(list)] = [] }
}
