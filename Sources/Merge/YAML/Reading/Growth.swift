extension Array {
  /// Makes room for what the rest of a file will need, judged by what its beginning needed.
  ///
  /// Doubling would hold the old and the new storage at once just when the tape is largest; memory that is
  /// reserved and never touched costs nothing.
  @inline(__always)
  mutating func reserveForRest(adding new: Int, read offset: Int, of total: Int) {
    guard count + new > capacity else { return }
    grow(adding: new, read: offset, of: total)
  }

  @inline(never)
  private mutating func grow(adding new: Int, read offset: Int, of total: Int) {
    let needed = count + new
    let unread = Swift.max(total - offset, 0)
    let estimate = Double(needed) * 1.05 * Double(unread) / Double(Swift.max(offset, 4096))
    // A beginning unlike the rest must not reserve more than the rest could need.
    reserveCapacity(needed + 16 + Swift.max(needed / 4, Swift.min(Int(estimate), unread)))
  }
}
