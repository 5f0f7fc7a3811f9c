/// Items of a text taken one, two and three together: as many as are needed to tell it from most others.
///
/// Two items are taken together only if each alone is too common for a key, three only if every two of them
/// are (as in the search for frequent item sets), and never two of the same part, which say the same thing
/// twice. So each key is about as common as a key may be, whatever the words of a corpus.
struct Combinations: Sendable {
  static let most = 3

  private let items: TextItems
  /// A key of more texts than this finds too many.
  private let mostTexts: Int
  private var counts: [CountSketch] = []

  init(_ items: TextItems, texts: Int, mostTexts: Int) {
    self.items = items
    self.mostTexts = mostTexts
    let ranges = Threads.ranges(of: texts)
    for size in 1...Self.most {
      let counted = self
      let expected = [1, 16, 32][size - 1] * texts
      counts.append(
        CountSketch(expected: expected, texts: ranges) { range, body in
          for text in range { counted.forEach(text, size, body) }
        }
      )
    }
  }

  /// Calls `body` with the keys of a text that are neither of it alone nor of too many, and how many texts
  /// have each.
  func forEachKey(_ text: Int, _ body: (UInt64, Int) -> Void) {
    for size in 1...Self.most {
      forEach(text, size) { key in
        let count = counts[size - 1][key]
        if count >= 2 && count <= mostTexts { body(key, count) }
      }
    }
  }

  @inline(__always)
  private static func key(_ sum: UInt64, _ size: Int) -> UInt64 { KeyHash.mix(sum, UInt64(size)) }

  @inline(__always)
  private func isCommon(_ sum: UInt64, _ size: Int) -> Bool {
    counts[size - 1][Self.key(sum, size)] > mostTexts
  }

  /// The keys of so many items; whether smaller sets of them are common must be counted already.
  @inline(__always)
  private func forEach(_ text: Int, _ size: Int, _ body: (UInt64) -> Void) {
    let range = items.range(text)
    items.items.withUnsafeBufferPointer { all in
      items.parts.withUnsafeBufferPointer { parts in
        let own = UnsafeBufferPointer(rebasing: all[range])
        let part = UnsafeBufferPointer(rebasing: parts[range])
        if size == 1 {
          for item in own { body(Self.key(item, 1)) }
          return
        }
        /// For each item the earlier ones that it can be taken together with, a bit each.
        var partners: SIMD16<UInt16> = .zero
        for i in own.indices where isCommon(own[i], 1) {
          for j in 0..<i where part[i] != part[j] && isCommon(own[j], 1) {
            let sum = own[i] &+ own[j]
            if size == 2 {
              body(Self.key(sum, 2))
            } else if isCommon(sum, 2) {
              partners[i] |= 1 << UInt16(j)
            }
          }
        }
        guard size == 3 else { return }
        for i in own.indices where partners[i] != 0 {
          for j in 0..<i where partners[i] & 1 << UInt16(j) != 0 {
            var shared = partners[i] & partners[j]
            while shared != 0 {
              let k = shared.trailingZeroBitCount
              shared &= shared - 1
              body(Self.key(own[i] &+ own[j] &+ own[k], 3))
            }
          }
        }
      }
    }
  }
}
