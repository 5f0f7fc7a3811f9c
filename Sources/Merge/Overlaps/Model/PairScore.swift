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
    var result = [OverlapPair.Comparison(field: "prior", level: "", weight: head.start * Probability.bits)]
    for table in head.tables {
      let level = table.level(of: evidence[table.kind])
      let weight = table.values[level] * Probability.bits
      if weight != 0 {
        result.append(
          OverlapPair.Comparison(field: table.kind.name, level: table.name(of: level), weight: weight)
        )
      }
    }
    return result
  }
}

extension OverlapModel.Table {
  /// A level in writing: `0.5-0.6`.
  fileprivate func name(of level: Int) -> String {
    let lower = level == 0 ? "" : "\(cuts[level - 1])"
    let upper = level == cuts.count ? "" : "\(cuts[level])"
    return lower + "…" + upper
  }
}
