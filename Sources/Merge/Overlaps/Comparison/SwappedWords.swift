/// Finds words of one text that stand where the other has different ones: "lĩnh vực [đất đai]" and "lĩnh vực
/// [thuế]" are two pieces of work in the same words, however much else agrees.
enum SwappedWords {
  /// The weight of all that is swapped: of each place, that of the side where it weighs less.
  static func weight(
    _ x: Range<Int>,
    _ y: Range<Int>,
    _ matching: WordMatching,
    _ table: SignatureTable,
    _ view: WeighedTexts
  ) -> Double {
    let (first, second) = (matching.first, matching.second)
    var total = 0.0
    var index = 0
    while index < first.count {
      guard first[index] < 0 else {
        index += 1
        continue
      }
      let start = index
      while index < first.count, first[index] < 0 { index += 1 }
      let own = mass(start..<index, x.lowerBound, table, view)
      guard own > 0 else { continue }
      // The other side's words follow the same word, or stand before the same word.
      let after = start == 0 ? 0 : Int(first[start - 1]) + 1
      let before = index == first.count ? second.count : Int(first[index])
      let following = after..<(second[after...].firstIndex { $0 >= 0 } ?? second.count)
      let preceding = ((second[..<before].lastIndex { $0 >= 0 } ?? -1) + 1)..<before
      let other = max(
        mass(following, y.lowerBound, table, view),
        mass(preceding, y.lowerBound, table, view)
      )
      total += min(own, other)
    }
    return total
  }

  /// The weight of the words with content of their own.
  private static func mass(
    _ range: Range<Int>,
    _ base: Int,
    _ table: SignatureTable,
    _ view: WeighedTexts
  ) -> Double {
    range.reduce(0) { sum, offset in
      let index = base + offset
      guard table.kinds[index] == .word, table.slots[index].rawValue < TaskSignature.Slot.purpose.rawValue else {
        return sum
      }
      return sum + Double(view.weights[index])
    }
  }
}
