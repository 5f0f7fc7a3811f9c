/// The fewest items that must move to get from one order to another.
///
/// Often several choices are the fewest; then as many as possible of those that shall stay do.
///
/// Complexity: O(n log n) without a preference, O(n²) with one; past 2,000 items there is none.
struct FewestMoves {
  private(set) var moved: Set<Int> = []

  /// - Parameters:
  ///   - old: the items in their old order.
  ///   - new: the same items in the new one.
  ///   - staying: those that shall rather stay.
  init(from old: [Int], to new: [Int], rather staying: Set<Int> = []) {
    var places: [Int: Int32] = [:]
    for (place, item) in old.enumerated() { places[item] = Int32(truncatingIfNeeded: place) }
    let values = new.map { places[$0] ?? -1 }
    let isPreferred = !staying.isEmpty && new.count <= 2_000
    let stays = Set(
      isPreferred
        ? Self.longest(values) { staying.contains(new[$0]) } : LongestIncreasing.positions(in: values)
    )
    moved = Set(new.indices.filter { !stays.contains($0) }.map { new[$0] })
  }

  /// A longest increasing subsequence with the most positions of a kind.
  private static func longest(_ values: [Int32], _ isOfKind: (Int) -> Bool) -> [Int] {
    var best: [(length: Int, kind: Int, before: Int)] = []
    for (position, value) in values.enumerated() {
      let own = isOfKind(position) ? 1 : 0
      var entry = (length: 1, kind: own, before: -1)
      for earlier in 0..<position where values[earlier] < value {
        let (length, kind) = (best[earlier].length + 1, best[earlier].kind + own)
        if (length, kind) > (entry.length, entry.kind) { entry = (length, kind, earlier) }
      }
      best.append(entry)
    }
    let last = best.indices.max { (best[$0].length, best[$0].kind) < (best[$1].length, best[$1].kind) }
    var position = last ?? -1
    var positions: [Int] = []
    while position >= 0 {
      positions.append(position)
      position = best[position].before
    }
    return positions.reversed()
  }
}
