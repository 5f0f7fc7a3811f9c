/// A set of texts, a bit each: so small that looking into it at random does not wait for memory.
struct TextSet: Sendable {
  private var bits: [UInt64]

  init(count: Int) { bits = [UInt64](repeating: 0, count: count / 64 + 1) }

  /// - Returns: whether it was new.
  @inline(__always)
  mutating func insert(_ text: Int) -> Bool {
    let bit: UInt64 = 1 << UInt64(text & 63)
    let isNew = bits[text >> 6] & bit == 0
    bits[text >> 6] |= bit
    return isNew
  }

  @inline(__always)
  mutating func remove(_ text: Int) { bits[text >> 6] &= ~(1 << UInt64(text & 63)) }
}
