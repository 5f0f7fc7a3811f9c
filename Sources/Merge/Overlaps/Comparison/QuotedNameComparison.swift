/// Compares the names that two texts have in quotation marks.
enum QuotedNameComparison {
  enum Level: Double {
    case none, one, other, same
  }

  /// Names are the same if so much of one, by weight, is said by the other text.
  private static let sameShare = 0.9

  static func level(
    _ a: Int,
    _ b: Int,
    _ matching: WordMatching,
    _ corpus: TextCorpus,
    _ view: WeighedTexts
  ) -> Level {
    let covered = (
      share(a, matching.first, corpus, view), share(b, matching.second, corpus, view)
    )
    switch covered {
    case (nil, nil): return .none
    case (let x?, nil), (nil, let x?): return x >= sameShare ? .same : .one
    case (let x?, let y?): return max(x, y) >= sameShare ? .same : .other
    }
  }

  /// How much of a text's names the other says too; nil without a name.
  private static func share(
    _ text: Int,
    _ partners: WordMatching.Partners,
    _ corpus: TextCorpus,
    _ view: WeighedTexts
  ) -> Double? {
    let base = corpus.table.range(text).lowerBound
    var (all, matched) = (0.0, 0.0)
    for name in corpus.table.names(text) {
      for offset in Int(name.start)..<min(Int(name.end), partners.count) {
        let weight = Double(view.weights[base + offset])
        all += weight
        if partners[offset] >= 0 { matched += weight }
      }
    }
    return all > 0 ? matched / all : nil
  }
}
