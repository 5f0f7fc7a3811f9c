/// Finds a longest increasing subsequence: the most items that keep their order among one another, so that what
/// remains is the smallest set of items that must move.
///
/// After C. Schensted, "Longest increasing and decreasing subsequences" (1961), by patience sorting. Of several
/// longest ones always the same is chosen. Complexity: O(n log n).
enum LongestIncreasing {
  /// The positions of the members, in order; `values` are all different.
  static func positions(in values: [Int32]) -> [Int] {
    // The smallest last member of a subsequence of each length, as positions.
    var tails: [Int] = []
    var previous = [Int](repeating: -1, count: values.count)
    for (position, value) in values.enumerated() {
      var low = 0
      var high = tails.count
      while low < high {
        let middle = (low + high) / 2
        if values[tails[middle]] < value { low = middle + 1 } else { high = middle }
      }
      previous[position] = low > 0 ? tails[low - 1] : -1
      if low == tails.count { tails.append(position) } else { tails[low] = position }
    }
    var result: [Int] = []
    var position = tails.last ?? -1
    while position >= 0 {
      result.append(position)
      position = previous[position]
    }
    return result.reversed()
  }
}
