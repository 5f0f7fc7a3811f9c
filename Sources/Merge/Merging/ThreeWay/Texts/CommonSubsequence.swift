/// Pairs the elements that two sequences have in common, in order: what stayed between two versions of a text.
///
/// After E. W. Myers, "An O(ND) difference algorithm and its variations" (1986), without the linear-space
/// refinement. Complexity: O((n + m) d) for d differences. Past `limit` of them the elements that either sequence has
/// once are paired first, in the longest order that both have ("patience"), and what stands between these by itself;
/// two texts without anything in common cost little.
enum CommonSubsequence {
  static let limit = 1_000

  /// For each element of `old` its partner in `new`; -1 where it has none. Partners increase.
  static func partners(_ old: [UInt64], _ new: [UInt64]) -> [Int] {
    var partners = [Int](repeating: -1, count: old.count)
    pair(old[...], new[...], &partners)
    return partners
  }

  private static func pair(_ old: ArraySlice<UInt64>, _ new: ArraySlice<UInt64>, _ partners: inout [Int]) {
    var (old, new) = (old, new)
    while let element = old.first, element == new.first {
      partners[old.startIndex] = new.startIndex
      (old, new) = (old.dropFirst(), new.dropFirst())
    }
    while let element = old.last, element == new.last {
      (old, new) = (old.dropLast(), new.dropLast())
      partners[old.endIndex] = new.endIndex
    }
    if let pairs = shortest(old, new) {
      for (left, right) in pairs { partners[left] = right }
      return
    }
    let anchors = anchors(old, new)
    guard !anchors.isEmpty else { return }
    var (start, other) = (old.startIndex, new.startIndex)
    for (left, right) in anchors {
      pair(old[start..<left], new[other..<right], &partners)
      partners[left] = right
      (start, other) = (left + 1, right + 1)
    }
    pair(old[start...], new[other...], &partners)
  }

  /// The elements that both have exactly once, as far as they have the same order.
  private static func anchors(_ old: ArraySlice<UInt64>, _ new: ArraySlice<UInt64>) -> [(Int, Int)] {
    func single(_ list: ArraySlice<UInt64>) -> [UInt64: Int] {
      let places = Dictionary(zip(list, list.indices)) { _, _ in -1 }
      return places.filter { $0.value >= 0 }
    }
    let (mine, others) = (single(old), single(new))
    let pairs = old.indices.compactMap { index in
      mine[old[index]].flatMap { _ in others[old[index]].map { (index, $0) } }
    }
    return LongestIncreasing.positions(in: pairs.map { Int32(clamping: $0.1) }).map { pairs[$0] }
  }

  /// The pairs of a shortest script of differences; nil past the limit.
  private static func shortest(_ old: ArraySlice<UInt64>, _ new: ArraySlice<UInt64>) -> [(Int, Int)]? {
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
    return nil
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
