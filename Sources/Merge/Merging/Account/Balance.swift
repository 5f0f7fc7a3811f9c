/// The account of one kind of item: what came in, and what became of it. In = kept + merged + excluded.
public struct Balance: Hashable, Sendable {
  public var kind: Term
  /// Items of the sources.
  public var incoming = 0
  /// Items that stand alone in the result.
  public var kept = 0
  /// Items that became one with others.
  public var merged = 0
  /// Items left out for a recorded reason.
  public var excluded = 0
  /// Items that are nowhere, or in more than one place.
  public var unaccounted = 0
  /// Items of the result that were made from sources.
  public var entries = 0

  public init(kind: Term) { self.kind = kind }

  public init(kind: Term, incoming: Int, kept: Int, merged: Int, excluded: Int, entries: Int) {
    self.kind = kind
    self.incoming = incoming
    self.kept = kept
    self.merged = merged
    self.excluded = excluded
    self.entries = entries
  }

  /// Zero when every item is accounted for exactly once.
  public var difference: Int { incoming - kept - merged - excluded }

  /// The kinds of item, in the order in which they are shown.
  public static let kinds: [Term] = [.task, .target, .report, .section, .paragraph]

  mutating func count(_ uses: [MergedEntry.Use]) {
    incoming += 1
    guard let use = uses.first, uses.count == 1 else {
      unaccounted += 1
      return
    }
    switch use.way {
    case .excluded: excluded += 1
    case .kept: kept += 1
    case .merged: merged += 1
    }
  }
}
