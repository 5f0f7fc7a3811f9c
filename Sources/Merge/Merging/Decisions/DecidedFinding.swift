/// A finding, and the decision that settles it if there is one.
public struct DecidedFinding: Hashable, Sendable {
  public var finding: Finding
  public var decision: Decision?

  public init(_ finding: Finding, _ decision: Decision?) {
    self.finding = finding
    self.decision = decision
  }

  /// Whether nobody has decided yet.
  public var isOpen: Bool { decision == nil }
}

extension DecidedWork {
  /// The decision that settles a finding.
  func decision(settling finding: Finding) -> Decision? {
    finding.fingerprint.isEmpty ? nil : settled[finding.fingerprint].map { decisions[$0] }
  }

  /// The overlaps as findings: those that the engine found, and what a decision has made of others.
  func overlapFindings(_ found: OverlapReport, in plans: [Plan]) -> [DecidedFinding] {
    guard !links.isEmpty else { return found.findings(in: plans).map { DecidedFinding($0, nil) } }
    let open = overlaps.pairs.filter { decision(about: $0) == nil }
    let known = found.pairs.filter { decision(about: $0) != nil }
    func findings(_ pairs: [OverlapPair]) -> [(OverlapPair, Finding)] {
      pairs.filter { $0.relation != .related }.flatMap { pair in
        OverlapReport(pairs: [pair], groups: []).findings(in: plans).map { (pair, $0) }
      }
    }
    return findings(open).map { DecidedFinding($0.1, nil) }
      + findings(known).map { DecidedFinding($0.1, decision(about: $0.0)) }
  }
}
