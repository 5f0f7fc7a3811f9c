/// What a merge found, as the published forms show it: the numbers, the overlaps and conflicts with the words of
/// both sides, and what people decided about them.
public struct PublishedReview: Hashable, Sendable {
  /// The summary: balances, counts, the list of findings.
  public var report: MergeReport
  /// Pairs that a person should look at, most probable first; decided ones with their decision.
  public var overlaps: [PublishedOverlap]
  /// Tasks that became one.
  public var groups: [OverlapListing.Group]
  /// Conflicts and questions of competence, most serious first, then those that are decided.
  public var conflicts: [PublishedFinding]

  /// Overlaps that nobody has decided.
  public var openOverlaps: [PublishedOverlap] { overlaps.filter { $0.decision == nil } }
  /// Conflicts that nobody has decided.
  public var openConflicts: [PublishedFinding] { conflicts.filter { $0.entry.decision == nil } }
}

/// Two tasks that are, or share, the same work, with what each of them says.
public struct PublishedOverlap: Hashable, Sendable {
  public var pair: OverlapListing.Pair
  /// The fields of both tasks, with the stretches marked that only one of them says.
  public var sides: [Explanation.Side]
  /// What people decided; nil while it is open.
  public var decision: Decision?

  /// The fields that either side has, in the order of the format.
  public var fieldNames: [Term] { Explanation.fieldNames(of: sides) }
}

/// A finding with the items that it is about.
public struct PublishedFinding: Hashable, Sendable {
  public var entry: FindingReport.Entry
  public var sides: [Explanation.Side]

  /// The fields that any side has, in the order of the format.
  public var fieldNames: [Term] { Explanation.fieldNames(of: sides) }
}
