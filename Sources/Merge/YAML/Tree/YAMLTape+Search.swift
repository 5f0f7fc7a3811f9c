extension YAMLTape {
  /// The first node that starts at an offset; nodes stand in the order of their starts.
  ///
  /// - Parameter hint: where to begin; the search takes twice the logarithm of how far that is off.
  func node(startingAt offset: UInt32, near hint: Int) -> Int? {
    var (low, high, step) = (min(hint, nodes.count), nodes.count, 16)
    if low > 0, nodes[low - 1].start >= offset { (low, high) = (0, low) }
    while low + step < high, nodes[low + step].start < offset { (low, step) = (low + step, step * 2) }
    high = min(high, low + step)
    let start = low
    let found = start + Bisection.first(in: high - start) { nodes[start + $0].start >= offset }
    return found < nodes.count && nodes[found].start == offset ? found : nil
  }
}
