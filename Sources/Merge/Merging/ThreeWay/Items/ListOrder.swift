/// Merges the order of one list: the order of ours, with what theirs moved or added behind what it stands behind in
/// theirs.
///
/// The fewest items that must move to get from the order of the base to that of a side count as moved by that side.
/// What both sides moved differently keeps its place in ours and is told as torn apart.
///
/// Complexity: O(n log n) where one side alone changed the order, else O(n k) for k items that theirs moved.
struct ListOrder {
  private(set) var order: [Int]
  private(set) var tornApart: [Int] = []

  /// - Parameters:
  ///   - members: what the merged list holds.
  ///   - base: the list in the base, of any items; so `ours` and `theirs`.
  init(members: Set<Int>, base: [Int], ours: [Int], theirs: [Int]) {
    let kept = (base: base.filter(members.contains), ours: ours.filter(members.contains))
    let inTheirs = theirs.filter(members.contains)
    order = kept.ours
    let inOurs = Set(kept.ours)
    var moved = Set(inTheirs.filter { !inOurs.contains($0) })
    let common = Set(kept.base).intersection(inOurs).intersection(inTheirs)
    if common.count > 1 { moved.formUnion(movedByTheirs(kept.base, inTheirs, common)) }
    guard !moved.isEmpty else { return }
    order.removeAll { moved.contains($0) }
    place(moved, theirs: inTheirs)
  }

  /// What theirs moved and ours did not.
  private mutating func movedByTheirs(_ base: [Int], _ theirs: [Int], _ common: Set<Int>) -> Set<Int> {
    let orders = [base, order, theirs].map { $0.filter(common.contains) }
    guard orders[2] != orders[0], orders[2] != orders[1] else { return [] }
    // Two neighbours that change places are moved by either of them: the one that the other side left alone.
    let first = FewestMoves(from: orders[0], to: orders[1]).moved
    let theirsMoves = FewestMoves(from: orders[0], to: orders[2], rather: first).moved
    let oursMoves = FewestMoves(from: orders[0], to: orders[1], rather: theirsMoves).moved
    let moves = (ours: oursMoves, theirs: theirsMoves)
    let both = orders[2].filter { moves.ours.contains($0) && moves.theirs.contains($0) }
    // What one side alone put elsewhere says nothing of where the others stand.
    let single = moves.ours.symmetricDifference(moves.theirs)
    let (mine, others) = (
      orders[1].filter { !single.contains($0) }, orders[2].filter { !single.contains($0) }
    )
    tornApart = both.filter { Self.stands($0, in: mine) != Self.stands($0, in: others) }
    return moves.theirs.subtracting(both)
  }

  /// What an item stands between.
  private static func stands(_ item: Int, in order: [Int]) -> [Int?] {
    guard let place = order.firstIndex(of: item) else { return [] }
    return [place > 0 ? order[place - 1] : nil, place + 1 < order.count ? order[place + 1] : nil]
  }

  private mutating func place(_ moved: Set<Int>, theirs: [Int]) {
    let isTheirs = Set(theirs)
    // Those that follow one another in theirs are put in together.
    var groups: [(after: Int?, items: [Int])] = []
    var before: Int?
    for item in theirs {
      if moved.contains(item) {
        if groups.last.map({ $0.after == before }) ?? false {
          groups[groups.count - 1].items.append(item)
        } else {
          groups.append((before, [item]))
        }
      } else {
        before = item
      }
    }
    var behind: [Int?: [Int]] = [:]
    for group in groups { behind[group.after, default: []] += group.items }
    var result: [Int] = []
    result.reserveCapacity(order.count + moved.count)
    var waiting = behind[nil] ?? []
    for item in order {
      // What ours put at the same place comes first.
      if isTheirs.contains(item), !waiting.isEmpty {
        result += waiting
        waiting = []
      }
      result.append(item)
      if let group = behind[item] { waiting = group }
    }
    order = result + waiting
  }
}
