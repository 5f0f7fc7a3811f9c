/// Puts texts that are the same work into groups that do not chain.
///
/// Correlation clustering, greedily: the surest pair first, two groups become one only if every member of one
/// was found the same work, or nearly so, as every member of the other, and the pairs between them speak for it
/// on the whole.
struct GroupBuilder {
  /// Log-odds from which on a pair speaks for a group.
  let threshold: Double
  /// Log-odds that every two members must reach.
  let least: Double

  private struct Link: Hashable {
    var a: Int32
    var b: Int32
  }

  /// The groups of two texts and more, each in ascending order.
  func groups(_ scores: [PairScore]) -> [[Int32]] {
    let linked = scores.filter { $0.duplicate >= least }
    var values: [Link: Double] = [:]
    values.reserveCapacity(linked.count)
    for score in linked { values[Link(a: score.a, b: score.b)] = score.duplicate }
    var homes: [Int32: Int] = [:]
    var groups: [[Int32]] = []
    let ordered = linked.filter { $0.duplicate >= threshold }
      .sorted { ($1.duplicate, $0.a, $0.b) < ($0.duplicate, $1.a, $1.b) }
    for score in ordered {
      for text in [score.a, score.b] where homes[text] == nil {
        homes[text] = groups.count
        groups.append([text])
      }
      guard let x = homes[score.a], let y = homes[score.b], x != y, fits(groups[x], groups[y], values) else {
        continue
      }
      for text in groups[y] { homes[text] = x }
      groups[x] += groups[y]
      groups[y] = []
    }
    return groups.filter { $0.count > 1 }.map { $0.sorted() }
  }

  private func fits(_ x: [Int32], _ y: [Int32], _ values: [Link: Double]) -> Bool {
    var sum = 0.0
    for a in x {
      for b in y {
        guard let value = values[Link(a: min(a, b), b: max(a, b))] else { return false }
        sum += value
      }
    }
    return sum >= threshold * Double(x.count * y.count)
  }
}
