/// Pairs the elements that two sequences have in common, in order: what stayed between two versions of a text.
///
/// After E. W. Myers, "An O(ND) difference algorithm and its variations" (1986), without the linear-space
/// refinement. Complexity: O((n + m) d) for d differences; past `limit` of them only the common beginning and end
/// are paired, so that two texts without anything in common cost little.
enum CommonSubsequence {
  static let limit = 1_000

  /// For each element of `old` its partner in `new`; -1 where it has none. Partners increase.
  static func partners(_ old: [UInt64], _ new: [UInt64]) -> [Int] {
    var partners = [Int](repeating: -1, count: old.count)
    var start = 0
    while start < old.count, start < new.count, old[start] == new[start] {
      partners[start] = start
      start += 1
    }
    var (oldEnd, newEnd) = (old.count, new.count)
    while oldEnd > start, newEnd > start, old[oldEnd - 1] == new[newEnd - 1] {
      oldEnd -= 1
      newEnd -= 1
      partners[oldEnd] = newEnd
    }
    for (left, right) in middle(old[start..<oldEnd], new[start..<newEnd]) { partners[left] = right }
    return partners
  }

  private static func middle(_ old: ArraySlice<UInt64>, _ new: ArraySlice<UInt64>) -> [(Int, Int)] {
    guard !old.isEmpty, !new.isEmpty else { return [] }
    let most = min(old.count + new.count, limit)
    var furthest = [Int](repeating: 0, count: 2 * most + 3)
    var trace: [[Int]] = []
    for distance in 0...most {
      trace.append(furthest)
      for diagonal in stride(from: -distance, through: distance, by: 2) {
        let slot = diagonal + most + 1
        let goesDown =
          diagonal == -distance || diagonal != distance && furthest[slot - 1] < furthest[slot + 1]
        var x = goesDown ? furthest[slot + 1] : furthest[slot - 1] + 1
        while x < old.count, x - diagonal < new.count,
          old[old.startIndex + x] == new[new.startIndex + x - diagonal]
        {
          x += 1
        }
        furthest[slot] = x
        if x >= old.count, x - diagonal >= new.count {
          return walk(back: trace, old, new, distance, most)
        }
      }
    }
    return []
  }

  private static func walk(
    back trace: [[Int]],
    _ old: ArraySlice<UInt64>,
    _ new: ArraySlice<UInt64>,
    _ distance: Int,
    _ most: Int
  ) -> [(Int, Int)] {
    var pairs: [(Int, Int)] = []
    var (x, y) = (old.count, new.count)
    for step in stride(from: distance, through: 0, by: -1) {
      let furthest = trace[step]
      let diagonal = x - y
      let slot = diagonal + most + 1
      let goesDown = diagonal == -step || diagonal != step && furthest[slot - 1] < furthest[slot + 1]
      let before = goesDown ? diagonal + 1 : diagonal - 1
      let (fromX, fromY) =
        step == 0 ? (0, 0) : (furthest[before + most + 1], furthest[before + most + 1] - before)
      while x > fromX, y > fromY {
        x -= 1
        y -= 1
        pairs.append((old.startIndex + x, new.startIndex + y))
      }
      (x, y) = (fromX, fromY)
    }
    return pairs
  }
}
