/// The lists of the result: which items stand in each section, and in which order.
struct MergedLists {
  /// A list by the section that it is in and what it holds.
  struct Slot: Hashable {
    /// By index among the items of the merge; nil at the top of the file.
    var parent: Int?
    var kind: RevisionItem.Kind

    var key: String {
      switch kind {
      case .section: "sections"
      case .task: "tasks"
      case .target: "targets"
      case .report: "reports"
      case .paragraph: "text"
      }
    }
  }

  private(set) var lists: [Slot: [Int]] = [:]
  /// The lists of ours as they are.
  private(set) var ours: [Slot: [Int]]
  private(set) var theirs: [Slot: [Int]]
  /// Every list of any version, in a fixed order.
  private(set) var slots: [Slot] = []
  /// Items that both sides moved to different places in their list.
  private(set) var tornApart: [Int] = []

  init(_ items: MergeItems) {
    let versions = items.versions
    let base = Self.lists(versions.base) { items.ofBase[$0] }
    ours = Self.lists(versions.ours) { items.ofOurs[$0] }
    theirs = Self.lists(versions.theirs) { items.ofTheirs[$0] }
    var members: [Slot: [Int]] = [:]
    for (index, item) in items.list.enumerated() where item.isKept {
      let slot = Slot(parent: item.parent, kind: item.kind)
      if members[slot] == nil { slots.append(slot) }
      members[slot, default: []].append(index)
    }
    let heirs = Self.heirs(items)
    func inherited(_ list: [Int]?) -> [Int] { (list ?? []).map { heirs[$0] ?? $0 } }
    for slot in slots {
      let (here, mine, others) = (members[slot] ?? [], ours[slot] ?? [], theirs[slot] ?? [])
      if here.count == mine.count, mine == others || base[slot] == others, Set(here) == Set(mine) {
        lists[slot] = mine
        continue
      }
      let order = ListOrder(
        members: Set(here),
        base: inherited(base[slot]),
        ours: inherited(mine),
        theirs: inherited(others)
      )
      // What neither side has in this list: it followed a section that moved.
      let placed = Set(order.order)
      lists[slot] = order.order + here.filter { !placed.contains($0) }
      tornApart += order.tornApart
    }
  }

  /// By items that are gone, those that they may have been edited into: where one side put the old one, the new one is
  /// to stand.
  private static func heirs(_ items: MergeItems) -> [Int: Int] {
    var heirs: [Int: Int] = [:]
    for (index, item) in items.list.enumerated() {
      guard let base = item.doubtfulBases.first, !items.list[base].isKept else { continue }
      guard items.list[base][item.source.other] != nil else { continue }
      heirs[base] = index
    }
    return heirs
  }

  subscript(slot: Slot) -> [Int] { lists[slot] ?? [] }

  private static func lists(_ revision: Revision, _ item: (Int) -> Int?) -> [Slot: [Int]] {
    var lists: [Slot: [Int]] = [:]
    var run: (slot: Slot, members: [Int])?
    for (index, one) in revision.items.enumerated() {
      guard let merged = item(index) else { continue }
      let slot = Slot(parent: one.parent.flatMap(item), kind: one.kind)
      // Nearly always the list of the item before.
      if run?.slot != slot {
        if let run { lists[run.slot, default: []] += run.members }
        run = (slot, [])
      }
      run?.members.append(merged)
    }
    if let run { lists[run.slot, default: []] += run.members }
    return lists
  }
}
