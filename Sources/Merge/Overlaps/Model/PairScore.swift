/// What the model says of two texts.
struct PairScore: Hashable, Sendable {
  /// The text whose words come first in the order of hashes, and the other.
  var a: Int32
  var b: Int32
  /// Natural log-odds.
  var overlap: Double
  var duplicate: Double

  /// A duplicate shares work too, so the greater of the two answers holds.
  var flagged: Double { max(overlap, duplicate) }
}

extension OverlapModel.Thresholds {
  /// What to call a pair; nil for other work.
  func relation(_ score: PairScore) -> OverlapPair.Relation? {
    if Probability.of(logOdds: score.duplicate) >= duplicate { return .duplicate }
    let flagged = Probability.of(logOdds: score.flagged)
    if flagged >= overlap { return .overlap }
    return flagged >= related ? .related : nil
  }
}

extension OverlapModel {
  func score(_ a: Int, _ b: Int, _ evidence: Evidence) -> PairScore {
    PairScore(
      a: Int32(truncatingIfNeeded: a),
      b: Int32(truncatingIfNeeded: b),
      overlap: overlap.logOdds(evidence),
      duplicate: duplicate.logOdds(evidence)
    )
  }

  /// Why the pair has the probability it is shown with: the comparisons that say anything.
  func comparisons(_ evidence: Evidence, _ score: PairScore) -> [OverlapPair.Comparison] {
    let head = score.duplicate >= score.overlap ? duplicate : overlap
    let start = OverlapPair.Comparison(field: "prior", level: .start, weight: head.start * Probability.bits)
    return [start]
      + head.tables.compactMap { table in
        let number = evidence[table.kind]
        let weight = table.values[table.level(of: number)] * Probability.bits
        guard weight != 0 else { return nil }
        return OverlapPair.Comparison(
          field: table.kind.name,
          level: table.level(named: number),
          weight: weight
        )
      }
  }
}
