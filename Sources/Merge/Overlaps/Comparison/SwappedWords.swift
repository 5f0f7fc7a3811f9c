/// Finds words of one text that stand where the other has different ones: "lĩnh vực [đất đai]" and "lĩnh vực
/// [thuế]" are two pieces of work in the same words, however much else agrees.
enum SwappedWords {
  /// The weight of all that is swapped: of each place, that of the side where it weighs less.
  /// - Parameter countingActions: whether an action that is what the work is about counts too.
  static func weight(
    _ x: Range<Int>,
    _ y: Range<Int>,
    _ matching: WordMatching,
    _ corpus: TextCorpus,
    _ view: WeighedTexts,
    countingActions: Bool = true
  ) -> Double {
    let (first, second) = matching.anchors()
    var total = 0.0
    var index = 0
    while index < first.count {
      guard first[index] < 0 else {
        index += 1
        continue
      }
      let start = index
      while index < first.count, first[index] < 0 { index += 1 }
      let own = mass(start..<index, first, matching.first, x.lowerBound, corpus, view, countingActions)
      guard own > 0 else { continue }
      // The other side's words follow the same word, or stand before the same word.
      let after = start == 0 ? 0 : Int(first[start - 1]) + 1
      let before = index == first.count ? second.count : Int(first[index])
      let following = after..<(second[after...].firstIndex { $0 >= 0 } ?? second.count)
      let preceding = ((second[..<before].lastIndex { $0 >= 0 } ?? -1) + 1)..<before
      let other = max(
        mass(following, second, matching.second, y.lowerBound, corpus, view, countingActions),
        mass(preceding, second, matching.second, y.lowerBound, corpus, view, countingActions)
      )
      total += min(own, other)
    }
    return total
  }

  /// The weight of the words with content of their own. An action counts where it is what the work is about
  /// ("tìm hiểu chuyển đổi số") and not the work itself, which can be named in many ways.
  private static func mass(
    _ range: Range<Int>,
    _ anchors: WordMatching.Partners,
    _ partners: WordMatching.Partners,
    _ base: Int,
    _ corpus: TextCorpus,
    _ view: WeighedTexts,
    _ countsActions: Bool
  ) -> Double {
    let clause = range.isEmpty ? 0 : corpus.table.clauses[base + range.lowerBound]
    let followsWork =
      countsActions
      && anchors[..<range.lowerBound].indices.contains { offset in
        let kind = corpus.table.kinds[base + offset]
        return corpus.table.clauses[base + offset] == clause && anchors[offset] >= 0
          && (kind == .action || kind == .word)
      }
    return range.reduce(0) { sum, offset in
      let index = base + offset
      let counts = corpus.table.kinds[index] == .word || (followsWork && corpus.table.kinds[index] == .action)
      guard counts, partners[offset] < 0,
        corpus.table.slots[index].rawValue < TaskSignature.Slot.purpose.rawValue
      else {
        return sum
      }
      return sum + Double(view.weights[index])
    }
  }
}
