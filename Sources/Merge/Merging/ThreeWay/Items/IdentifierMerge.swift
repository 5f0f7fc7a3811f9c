/// Gives every item of the result an id of its own.
///
/// An item has the id of the side that changed it, else that of ours. Where both sides gave one id to different
/// items, as two who append to a list do, the item of theirs gets the next number that no version uses.
struct IdentifierMerge {
  struct Change: Hashable {
    var item: Int
    var from: String
    var to: String
  }

  /// What got an id that neither side gave it.
  private(set) var changes: [Change] = []
  /// The ids that differ from those in the texts that the items are taken from.
  private(set) var renamed: [Int: String] = [:]

  /// Ids are told apart by their hashes, so that those of a large plan need not be read.
  init(_ items: MergeItems) {
    for kind in [RevisionItem.Kind.task, .target, .report] { assign(kind, items) }
  }

  private mutating func assign(_ kind: RevisionItem.Kind, _ items: MergeItems) {
    var taken: Set<UInt64> = []
    var waiting: [Int] = []
    for (index, item) in items.list.enumerated() where item.kind == kind && item.isKept {
      if item.ours != nil, wantedSide(item, items) == .ours {
        taken.insert(identity(item, .ours, items))
      } else {
        waiting.append(index)
      }
    }
    var numbers: FreeNumbers?
    for index in waiting {
      let item = items.list[index]
      let wanted = item.theirs.flatMap { items.versions.theirs.identifier(of: $0) } ?? ""
      if taken.insert(identity(item, .theirs, items)).inserted {
        if item.ours != nil { renamed[index] = wanted }
      } else if item.ours != nil, taken.insert(identity(item, .ours, items)).inserted {
        // The number that theirs gave it is taken: it keeps its own.
        continue
      } else {
        if numbers == nil { numbers = FreeNumbers(kind, items.versions) }
        let free = numbers?.next(like: wanted) ?? wanted
        renamed[index] = free
        changes.append(Change(item: index, from: wanted, to: free))
      }
    }
  }

  private func identity(_ item: MergeItem, _ side: MergeSide, _ items: MergeItems) -> UInt64 {
    item[side].map { items.versions[side].items[$0].identity } ?? 0
  }

  /// The side whose id an item is to have.
  private func wantedSide(_ item: MergeItem, _ items: MergeItems) -> MergeSide {
    guard item.theirs != nil else { return .ours }
    guard item.ours != nil else { return .theirs }
    let base = item.base.map { items.versions.base.items[$0].identity }
    let (ours, theirs) = (identity(item, .ours, items), identity(item, .theirs, items))
    return base == ours && ours != theirs ? .theirs : .ours
  }
}
