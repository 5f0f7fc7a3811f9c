/// Searches what is sorted.
enum Bisection {
  /// The first number below `count` for which a condition holds that holds for all numbers from there on; else `count`.
  static func first(in count: Int, where holds: (Int) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if holds(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
