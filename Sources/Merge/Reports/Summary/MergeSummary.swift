/// What a merge came to in numbers: the account that nothing was lost, and what is left for people.
public struct MergeSummary: Hashable, Sendable {
  public var plans: Int
  public var balances: [Balance]
  public var duplicates: Int
  public var overlaps: Int
  public var openConflicts: Int
  public var settledConflicts: Int
  public var appliedDecisions: Int
  public var staleDecisions: Int
  public var unmatchedDecisions: Int
  /// Verdicts of a second reader.
  public var verdicts = 0
  /// Points of letters with comments, and those that still need a person.
  public var points = 0
  public var openPoints = 0

  public init(plans: Int, balances: [Balance]) {
    self.plans = plans
    self.balances = balances
    duplicates = 0
    overlaps = 0
    openConflicts = 0
    settledConflicts = 0
    appliedDecisions = 0
    staleDecisions = 0
    unmatchedDecisions = 0
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
      .init(
        "decisions",
        [
          "applied": .integer(appliedDecisions), "stale": .integer(staleDecisions),
          "unmatched": .integer(unmatchedDecisions),
        ]
      )
    )
    if points > 0 {
      members.append(.init("comments", ["points": .integer(points), "open": .integer(openPoints)]))
    }
    if verdicts > 0 { members.append(.init("verdicts", .integer(verdicts))) }
    return .object(members)
  }
}

extension Balance {
  fileprivate var json: JSONValue {
    [
      "in": .integer(incoming), "kept": .integer(kept), "merged": .integer(merged),
      "excluded": .integer(excluded), "out": .integer(entries),
    ]
  }
}
