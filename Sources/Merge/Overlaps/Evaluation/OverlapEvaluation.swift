/// How well probabilities agree with judgements, for the two questions the engine answers.
///
/// Figures for each threshold ask: what if everything from there on were reported? Precision is the share of
/// the reported that people judged so, recall the share of what people judged so that is reported, and F1 their
/// harmonic mean.
public struct OverlapEvaluation: Hashable, Sendable {
  /// The figures at one threshold.
  public struct Row: Hashable, Sendable {
    public var threshold: Double
    /// How many pairs are reported, and how many of them rightly.
    public var reported: Int
    public var right: Int
    public var precision: Double
    public var recall: Double
    public var f1: Double
  }

  /// Pairs whose probabilities lie in one tenth, and how many of them people judged so.
  public struct Bin: Hashable, Sendable {
    public var lower: Double
    public var upper: Double
    public var pairs: Int
    /// The mean of the probabilities, and the share of the judgements, which should be alike.
    public var expected: Double
    public var observed: Double
  }

  /// The figures for one question.
  public struct Answer: Hashable, Sendable {
    public var pairs: Int
    /// How many people judged so.
    public var positives: Int
    /// At 0.05, 0.10, ... 0.95.
    public var rows: [Row]
    /// Where F1 is highest, with its threshold chosen on these same pairs.
    public var best: Row?
    /// The mean of the precisions at each pair that people judged so.
    public var averagePrecision: Double
    public var bins: [Bin]
    /// The mean difference between what is expected and what is observed, weighted by pairs.
    public var calibrationError: Double
    /// Recall and precision at each threshold that tells pairs apart, from the surest on.
    public var curve: [Row]
  }

  /// Duplicate or overlap.
  public var flagged: Answer
  /// Duplicate.
  public var duplicate: Answer

  public init(_ scored: [OverlapEvaluator.Scored]) {
    flagged = Answer(scored.map { ($0.probability, $0.pair.label >= 2) })
    duplicate = Answer(scored.map { ($0.duplicateProbability, $0.pair.label == 3) })
  }
}

extension OverlapEvaluation.Answer {
  /// - Parameter judged: the probability of each pair, and whether people judged so.
  init(_ judged: [(probability: Double, isSo: Bool)]) {
    let ordered = judged.sorted { ($1.probability, $0.isSo ? 0 : 1) < ($0.probability, $1.isSo ? 0 : 1) }
    let total = ordered.count(where: \.isSo)
    pairs = ordered.count
    positives = total
    curve = Self.curve(ordered, total)
    let steps = curve
    rows = (1...19).map { step in
      let threshold = Double(step) / 20
      let last = steps.last { $0.threshold >= threshold }
      return OverlapEvaluation.Row(threshold, last?.right ?? 0, of: last?.reported ?? 0, total)
    }
    best = steps.max { ($0.f1, $0.threshold) < ($1.f1, $1.threshold) }
    var (sum, before) = (0.0, 0)
    for step in steps {
      sum += Double(step.right - before) * step.precision
      before = step.right
    }
    averagePrecision = total == 0 ? 0 : sum / Double(total)
    bins = Self.bins(ordered)
    let error = bins.reduce(0) { $0 + Double($1.pairs) * abs($1.expected - $1.observed) }
    calibrationError = ordered.isEmpty ? 0 : error / Double(ordered.count)
  }

  /// Pairs of one probability are reported together or not at all.
  private static func curve(
    _ ordered: [(probability: Double, isSo: Bool)],
    _ total: Int
  ) -> [OverlapEvaluation.Row] {
    var rows: [OverlapEvaluation.Row] = []
    var right = 0
    for (index, pair) in ordered.enumerated() {
      if pair.isSo { right += 1 }
      let isLast = index + 1 == ordered.count || ordered[index + 1].probability != pair.probability
      if isLast { rows.append(OverlapEvaluation.Row(pair.probability, right, of: index + 1, total)) }
    }
    return rows
  }

  private static func bins(_ ordered: [(probability: Double, isSo: Bool)]) -> [OverlapEvaluation.Bin] {
    (0..<10).compactMap { tenth in
      let within = ordered.filter { min(Int($0.probability * 10), 9) == tenth }
      guard !within.isEmpty else { return nil }
      let count = Double(within.count)
      return OverlapEvaluation.Bin(
        lower: Double(tenth) / 10,
        upper: Double(tenth + 1) / 10,
        pairs: within.count,
        expected: within.reduce(0) { $0 + $1.probability } / count,
        observed: Double(within.count(where: \.isSo)) / count
      )
    }
  }
}

extension OverlapEvaluation.Row {
  init(_ threshold: Double, _ right: Int, of reported: Int, _ positives: Int) {
    self.threshold = threshold
    self.reported = reported
    self.right = right
    precision = reported == 0 ? 1 : Double(right) / Double(reported)
    recall = positives == 0 ? 0 : Double(right) / Double(positives)
    f1 = reported + positives == 0 ? 0 : 2 * Double(right) / Double(reported + positives)
  }
}
