extension DecidedWork {
  /// What a person should know about the decisions themselves.
  func findings(_ plans: [Plan]) -> [Finding] {
    decisions.indices.compactMap { index -> Finding? in
      switch statuses[index] {
      case .applied: return nil
      case .stale(let changes): return stale(decisions[index], changes, plans)
      case .unmatched(let items): return unmatched(decisions[index], items)
      case .contradictory(let other): return contradiction(decisions[index], decisions[other])
      }
    }
  }

  /// Decisions that cannot be obeyed together; nothing can be merged before one of them goes.
  public func contradictions(in plans: [Plan]) -> [Finding] {
    findings(plans).filter { $0.code == .contradictoryDecision }
  }

  private func stale(_ decision: Decision, _ changes: [DecisionChange], _ plans: [Plan]) -> Finding {
    Finding(
      .staleDecision,
      Message(.decisionStale, name(decision)),
      at: decision.place,
      because: changes.map { $0.message(plans) }.unique(),
      remedies: [Message(.decideAgain)],
      notes: changes.compactMap(\.position).unique().map {
        Finding.Note(Message(.nowSaidHere), at: plans.place($0))
      },
      fingerprint: identifier("stale", decision)
    )
  }

  private func unmatched(_ decision: Decision, _ items: [RememberedItem]) -> Finding {
    Finding(
      .unmatchedDecision,
      Message(.decisionUnmatched, name(decision)),
      at: decision.place,
      because: decision.verdict == .accepted || items.isEmpty
        ? [Message(.findingGone, ["id": .text(decision.finding)])]
        : items.map { DecisionChange.missing($0).message([]) },
      remedies: [Message(.deleteDecision)],
      fingerprint: identifier("unmatched", decision)
    )
  }

  private func contradiction(_ decision: Decision, _ other: Decision) -> Finding {
    Finding(
      .contradictoryDecision,
      Message(.decisionsContradict, name(decision)),
      at: decision.place,
      because: [says(decision), says(other)],
      remedies: [Message(.keepOneDecision)],
      notes: [Finding.Note(Message(.otherDecision), at: other.place)],
      fingerprint: identifier("contradiction", decision)
    )
  }

  private func says(_ decision: Decision) -> Message {
    let fields = decision.fields.map { field -> String in
      switch field.choice {
      case .value(let value): "\(field.name.rawValue): \(value.line)"
      case .side(let plan): "\(field.name.rawValue): \(plan)"
      }
    }
    let texts = [decision.verdict?.rawValue].compactMap(\.self) + fields
    return Message(.decisionSays, ["by": .text(decision.by), "text": .text(texts.joined(separator: "; "))])
  }

  private func name(_ decision: Decision) -> [String: Message.Argument] {
    ["title": .text(decision.items.first?.title ?? decision.finding)]
  }

  private func identifier(_ prefix: String, _ decision: Decision) -> String {
    let items = decision.items.map(\.content).sorted()
    return prefix + "-" + Fingerprint([decision.finding, decision.verdict?.rawValue ?? ""] + items).short
  }
}

extension DecisionChange {
  /// The item that the change is about, where it still stands.
  var position: ItemPosition? {
    switch self {
    case .words(let position, _, _, _), .detail(let position), .joined(let position, _),
      .separated(let position):
      position
    case .severalAlike, .missing: nil
    }
  }
}
