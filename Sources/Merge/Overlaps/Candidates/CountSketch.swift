/// How many texts have each key, roughly: keys share counters by their hash, so a count may be too high, never
/// too low. Counts end at 255.
///
/// Every thread counts for itself and the counts are added up; what comes out is the same for any number of
/// threads, because adding does not overflow.
struct CountSketch: Sendable {
  private let counters: [UInt8]
  private let mask: UInt64

  /// - Parameters:
  ///   - expected: about how many different keys there are.
  ///   - texts: the texts to count in, as ranges that threads take.
  ///   - count: calls its second argument with every key of a range of texts.
  init(expected: Int, texts: [Range<Int>], count: @Sendable (Range<Int>, (UInt64) -> Void) -> Void) {
    var size = 1 << 16
    while size < 2 * expected, size < 1 << 28 { size *= 2 }
    let mask = UInt64(size - 1)
    self.mask = mask
    let parts = Threads.map(texts) { range in
      var counters = [UInt8](repeating: 0, count: Int(mask) + 1)
      counters.withUnsafeMutableBufferPointer { counters in
        count(range) { key in
          let slot = Int(truncatingIfNeeded: key >> 8 & mask)
          if counters[slot] < 255 { counters[slot] += 1 }
        }
      }
      return counters
    }
    var sum = parts.first ?? [UInt8](repeating: 0, count: size)
    for part in parts.dropFirst() { Self.add(part, to: &sum) }
    counters = sum
  }

  @inline(__always)
  subscript(key: UInt64) -> Int {
    counters.withUnsafeBufferPointer { Int($0[Int(truncatingIfNeeded: key >> 8 & mask)]) }
  }

  private static func add(_ part: [UInt8], to sum: inout [UInt8]) {
    part.withUnsafeBufferPointer { part in
      sum.withUnsafeMutableBufferPointer { sum in
        for index in sum.indices {
          let both = sum[index].addingReportingOverflow(part[index])
          sum[index] = both.overflow ? 255 : both.partialValue
        }
      }
    }
  }
}
