extension AlignmentBuilder {
  /// Says of every pair how its sides differ.
  mutating func describePairs() {
    var lists: [ListKey: [Int]] = [:]
    var order: [ListKey] = []
    for (index, item) in new.items.enumerated() where !isFree(new: index) {
      let partner = Int(alignment.oldOfNew[index])
      describe(index, differences(partner, index))
      guard haveSameParent(partner, index) else {
        describe(index, .moved)
        continue
      }
      let key = ListKey(kind: item.kind, section: item.section)
      if lists[key] == nil { order.append(key) }
      lists[key, default: []].append(index)
    }
    for key in order { describeOrder(of: lists[key] ?? []) }
  }

  private struct ListKey: Hashable {
    var kind: RevisionItem.Kind
    var section: Int32
  }

  private mutating func describeOrder(of items: [Int]) {
    let places = items.map { alignment.oldOfNew[$0] }
    if zip(places, places.dropFirst()).allSatisfy({ $0 < $1 }) { return }
    var stays = LongestIncreasing.positions(in: places)[...]
    for (position, index) in items.enumerated() {
      if stays.first == position { stays.removeFirst() } else { describe(index, .reordered) }
    }
  }

  private func differences(_ oldIndex: Int, _ newIndex: Int) -> RevisionAlignment.Traits {
    var traits: RevisionAlignment.Traits = []
    let (oldItem, newItem) = (old.items[oldIndex], new.items[newIndex])
    if oldItem.content != newItem.content { traits.insert(.modified) }
    if oldItem.identity != newItem.identity || oldItem.number != newItem.number { traits.insert(.renumbered) }
    return traits
  }
}
