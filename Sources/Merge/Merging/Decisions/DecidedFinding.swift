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
  ///
  /// What a second reader holds to be shared work stays open, with the reader's reason: no person has decided.
  func overlapFindings(_ found: OverlapReport, in plans: [Plan]) -> [DecidedFinding] {
    guard !links.isEmpty else { return found.findings(in: plans).map { DecidedFinding($0, nil) } }
    func isOpen(_ pair: OverlapPair) -> Bool {
      guard let decision = decision(about: pair) else { return true }
      return decision.isJudgement && decision.verdict != .notSame
    }
    let open = findings(overlaps.pairs.filter(isOpen), in: plans).map { pair, finding in
      DecidedFinding(decision(about: pair).map { finding.judged($0) } ?? finding, nil)
    }
    let known = findings(found.pairs.filter { !isOpen($0) }, in: plans)
    return open + known.map { DecidedFinding($0.1, decision(about: $0.0)) }
  }

  /// A pair in doubt is none for people to act on, unless somebody has spoken about it.
  private func findings(_ pairs: [OverlapPair], in plans: [Plan]) -> [(OverlapPair, Finding)] {
    pairs.filter { $0.isLikely || ($0.relation != .related && decision(about: $0) != nil) }
      .map { ($0, $0.finding(in: plans)) }
  }
}

extension Finding {
  /// The finding with what a second reader says of it.
  fileprivate func judged(_ verdict: Decision) -> Finding {
    var finding = self
    finding.reasons.append(Message(.judgedBy, ["by": .text(verdict.by), "why": .text(verdict.why)]))
    return finding
  }
}
