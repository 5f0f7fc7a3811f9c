/// What a merge came to in numbers: the account that nothing was lost, and what is left for people.
public struct MergeSummary: Hashable, Sendable {
  /// What became of the items of one kind: every one that went in was kept, merged or excluded.
  public struct Balance: Hashable, Sendable {
    /// `.task`, `.target`, `.report`, `.paragraph` or `.section`.
    public var kind: Term
    /// Items of all the sources.
    public var sources: Int
    /// Those that stand in the result alone.
    public var kept: Int
    /// Those that share an entry of the result with others.
    public var merged: Int
    /// Those left out on record.
    public var excluded: Int
    /// Entries of the result that they became.
    public var out: Int

    public init(kind: Term, sources: Int, kept: Int, merged: Int, excluded: Int, out: Int) {
      self.kind = kind
      self.sources = sources
      self.kept = kept
      self.merged = merged
      self.excluded = excluded
      self.out = out
    }

    /// What is unaccounted for; 0 in every sound merge.
    public var difference: Int { sources - kept - merged - excluded }
  }

  public var plans: Int
  public var balances: [Balance]
  public var duplicates: Int
  public var overlaps: Int
  public var openConflicts: Int
  public var settledConflicts: Int
  public var appliedDecisions: Int
  public var staleDecisions: Int

  public init(plans: Int, balances: [Balance]) {
    self.plans = plans
    self.balances = balances
    duplicates = 0
    overlaps = 0
    openConflicts = 0
    settledConflicts = 0
    appliedDecisions = 0
    staleDecisions = 0
  }

  /// True where every item of every kind is accounted for.
  public var isBalanced: Bool { balances.allSatisfy { $0.difference == 0 } }

  /// The numbers as `merge/1`, for other programs.
  public var json: JSONValue {
    var members: [JSONValue.Member] = [.init("format", "merge/1"), .init("plans", .integer(plans))]
    for balance in balances { members.append(.init(balance.kind.rawValue + "s", balance.json)) }
    members.append(
      .init("overlaps", ["duplicate": .integer(duplicates), "overlap": .integer(overlaps)])
    )
    members.append(
      .init("conflicts", ["open": .integer(openConflicts), "settled": .integer(settledConflicts)])
    )
    members.append(
      .init("decisions", ["applied": .integer(appliedDecisions), "stale": .integer(staleDecisions)])
    )
    return .object(members)
  }
}

extension MergeSummary.Balance {
  fileprivate var json: JSONValue {
    [
      "in": .integer(sources), "kept": .integer(kept), "merged": .integer(merged),
      "excluded": .integer(excluded), "out": .integer(out),
    ]
  }
}
