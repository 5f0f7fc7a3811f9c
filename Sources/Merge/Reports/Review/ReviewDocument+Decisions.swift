extension ReviewDocument {
  /// For each decision of the file whether it holds, what it is about today, and why it does not hold.
  var decisionStatuses: [JSONValue] {
    let decisions = work.decisions
    let locator = ItemLocator(workspace.plans, decisions: decisions)
    var reasons: [Int: [Message]] = [:]
    let failed = decisions.indices.filter { work.statuses[$0] != .applied }
    for (index, finding) in zip(failed, work.findings(workspace.plans)) { reasons[index] = finding.reasons }
    return decisions.indices.filter { !decisions[$0].isJudgement }.map { index in
      let located = locator.locate(decisions[index].items).map(\.position)
      let items = decisions[index].items.isEmpty ? work.positions[index].map { Optional($0) } : located
      return [
        "state": .string(work.statuses[index].name),
        "items": .array(items.map { $0.map(number) ?? .null }),
        "why": .array((reasons[index] ?? []).map(both)),
      ]
    }
  }
}

extension DecisionStatus {
  fileprivate var name: String {
    switch self {
    case .applied: "applied"
    case .stale: "stale"
    case .unmatched: "unmatched"
    case .contradictory: "contradictory"
    }
  }
}
