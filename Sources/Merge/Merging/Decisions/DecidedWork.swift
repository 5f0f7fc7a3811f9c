/// The plans after what people decided: which tasks are one, which values hold, which findings are settled, and
/// what became of every decision.
public struct DecidedWork: Sendable {
  /// Duplicates and overlaps after the decisions.
  public internal(set) var overlaps: OverlapReport
  /// The values that people chose.
  public internal(set) var fields = DecidedFields()
  /// Decisions that hold.
  public var applied: Int {
    decisions.indices.count { statuses[$0] == .applied && !decisions[$0].isJudgement }
  }
  /// Verdicts of a second reader that hold.
  public var judged: Int { decisions.indices.count { statuses[$0] == .applied && decisions[$0].isJudgement } }
  /// Decisions whose sources have changed.
  public var stale: Int { statuses.count { if case .stale = $0 { true } else { false } } }
  /// Decisions about what the plans do not hold.
  public var unmatched: Int { statuses.count { if case .unmatched = $0 { true } else { false } } }

  let decisions: [Decision]
  /// For each decision what became of it.
  var statuses: [DecisionStatus]
  /// The decision that settles a finding, by the finding's fingerprint.
  var settled: [String: Int] = [:]
  /// For each decision the items that it is about, where they are still there.
  var positions: [[ItemPosition]] = []
  /// The decisions about pairs of tasks, by the pair.
  var links: [DecidedGroups.Link] = []

  init(_ overlaps: OverlapReport, _ decisions: [Decision]) {
    self.overlaps = overlaps
    self.decisions = decisions
    statuses = Array(repeating: .unmatched([]), count: decisions.count)
  }

  /// The decision about a pair of tasks.
  public func decision(about pair: OverlapPair) -> Decision? {
    links.first { $0.a == min(pair.a, pair.b) && $0.b == max(pair.a, pair.b) }.map { decisions[$0.decision] }
  }
}
