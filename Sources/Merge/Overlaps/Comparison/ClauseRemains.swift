/// The weight of what only one of two texts has, by where it stands.
struct ClauseRemains {
  /// Before the first word that both have.
  private(set) var before = 0.0
  /// In clauses that the other has too.
  private(set) var inside = 0.0
  /// In clauses that the other lacks.
  private(set) var added = 0.0
  private var slots = SIMD8<Double>.zero
  private var totals: [Double] = []
  private var missing: [Double] = []

  /// An opening is at most so many words long.
  private static let longestOpening = 6
  /// A clause is the text's own if so much of it is.
  private static let ownShare = 0.75

  subscript(slot: TaskSignature.Slot) -> Double { slots[Int(slot.rawValue)] }

  mutating func read(
    _ text: Int,
    _ partners: WordMatching.Partners,
    _ corpus: TextCorpus,
    _ view: WeighedTexts
  ) {
    let range = corpus.table.range(text)
    (before, inside, added) = (0, 0, 0)
    slots = .zero
    let clauseCount = range.isEmpty ? 0 : Int(corpus.table.clauses[range.upperBound - 1]) + 1
    totals.removeAll(keepingCapacity: true)
    totals.append(contentsOf: repeatElement(0, count: clauseCount))
    missing.removeAll(keepingCapacity: true)
    missing.append(contentsOf: repeatElement(0, count: clauseCount))
    var first = 0
    for (offset, index) in range.enumerated().reversed() {
      let clause = Int(corpus.table.clauses[index])
      totals[clause] += Double(view.weights[index])
      if partners[offset] < 0 {
        missing[clause] += Double(view.weights[index])
      } else if corpus.table.kinds[index] == .word || corpus.table.kinds[index] == .action {
        first = offset
      }
    }
    for (offset, index) in range.enumerated() where partners[offset] < 0 {
      let clause = Int(corpus.table.clauses[index])
      let weight = Double(view.weights[index])
      if offset < first && offset < Self.longestOpening {
        if corpus.table.kinds[index] == .word { before += weight }
      } else if missing[clause] > Self.ownShare * totals[clause] && clauseCount > 1 {
        added += weight
      } else if corpus.table.slots[index].rawValue < TaskSignature.Slot.purpose.rawValue,
        corpus.table.kinds[index] != .action
      {
        inside += weight
        slots[Int(corpus.table.slots[index].rawValue)] += weight
      }
    }
  }
}
