/// Decides one field from what every side says: by rule, then by policy, else it stays open.
struct FieldReconciler<Rule: FieldRule> {
  let rule: Rule
  let policies: Policies
  private let sides: [Side<Rule.Item>]
  /// Positions of the sides that say something, in an order that depends on content alone.
  private let speaking: [Int]
  private let table: RelationTable

  /// Nil where no side says anything.
  init?(_ rule: Rule, _ sides: [Side<Rule.Item>], _ policies: Policies) {
    let speaking = sides.indices.filter { rule.value(of: sides[$0]) != nil }
      .sorted { sides[$0].precedes(sides[$1]) }
    guard !speaking.isEmpty else { return nil }
    self.rule = rule
    self.policies = policies
    self.sides = sides
    self.speaking = speaking
    table = RelationTable(count: speaking.count) { left, right in
      rule.relation(sides[speaking[left]], sides[speaking[right]])
    }
  }

  func outcome() -> FieldOutcome {
    guard let severity = table.severity else { return harmony() }
    if let choice = choiceByPolicy() {
      return settled(choice, by: policy, because: [reason])
    }
    if policy == .union, let united = rule.union(speaking.map { sides[$0] }) {
      return whole(united, because: [reason])
    }
    return open(severity)
  }

  private var policy: Policies.Policy { policies[rule.field] }

  private var reason: Message {
    switch policy {
    case .complete: Message(.mostComplete)
    case .earliest: Message(.policyEarliest)
    case .latest: Message(.policyLatest)
    case .largest: Message(.policyLargest)
    case .smallest: Message(.policySmallest)
    case .union: Message(.policyUnion)
    case .precedence, .ask, .narrowest, .succession:
      Message(.policyPrecedence, ["plans": .list(policies.precedence)])
    }
  }

  // MARK: - Values that get along

  private func harmony() -> FieldOutcome {
    if table.meanings.count == 1 {
      let value = rule.value(of: sides[speaking[0]])
      return FieldOutcome(field: rule.field, verdict: .agreed, value: value, agreeing: speaking.sorted())
    }
    if policy != .complete, let sharpest = table.sharpest {
      return settled(sharpest, by: .narrowest, because: table.explanations)
    }
    if policy != .union, let choice = choiceByPolicy() {
      return settled(choice, by: policy, because: [reason])
    }
    if let united = rule.union(speaking.map { sides[$0] }) {
      return whole(united, because: table.explanations)
    }
    return open(.warning)
  }

  private func whole(_ value: OpenConflict.Value, because: [Message]) -> FieldOutcome {
    FieldOutcome(
      field: rule.field,
      verdict: .settled(by: .union, because: because),
      value: value,
      agreeing: speaking.sorted()
    )
  }

  /// - Parameter choice: an index of `speaking`.
  private func settled(_ choice: Int, by policy: Policies.Policy, because: [Message]) -> FieldOutcome {
    let agreeing = speaking.indices.filter { table[choice, $0].isSameMeaning }
    let dissenting = speaking.indices.filter { !agreeing.contains($0) }
    return FieldOutcome(
      field: rule.field,
      verdict: .settled(by: policy, because: because),
      value: rule.value(of: sides[speaking[choice]]),
      agreeing: agreeing.map { speaking[$0] }.sorted(),
      dissenting: dissenting.map { speaking[$0] }.sorted()
    )
  }

  // MARK: - Contradictions

  private func choiceByPolicy() -> Int? {
    switch policy {
    case .earliest, .smallest: extreme(<)
    case .latest, .largest, .complete: extreme(>)
    case .precedence:
      policies.precedence.lazy.compactMap { plan in
        speaking.firstIndex { sides[$0].planID == plan }
      }.first
    default: nil
    }
  }

  /// The first side whose measure is extreme; nil where a side has none, since it might be the one.
  private func extreme(_ isBetter: (Int64, Int64) -> Bool) -> Int? {
    let measures = speaking.compactMap { rule.measure(sides[$0]) }
    guard measures.count == speaking.count else { return nil }
    var best: Int?
    for (index, measure) in measures.enumerated() {
      if let leader = best, !isBetter(measure, measures[leader]) { continue }
      best = index
    }
    return best
  }

  private func open(_ severity: Severity) -> FieldOutcome {
    let candidates = table.meanings.compactMap { meaning -> FieldOutcome.Candidate? in
      guard let first = meaning.first, let value = rule.value(of: sides[speaking[first]]) else { return nil }
      return FieldOutcome.Candidate(value: value, members: meaning.map { speaking[$0] })
    }
    let finding = DisagreementFinding(rule: rule, sides: speaking.map { sides[$0] })
      .make(severity, candidates.map(\.value.line), because: table.objections)
    return FieldOutcome(
      field: rule.field,
      verdict: .open(finding),
      value: nil,
      dissenting: speaking.sorted(),
      candidates: candidates
    )
  }
}

/// Puts a disagreement into words: where every side says what, and why it cannot be settled here.
struct DisagreementFinding<Rule: FieldRule> {
  let rule: Rule
  /// In an order that depends on content alone; never empty.
  let sides: [Side<Rule.Item>]

  func make(_ severity: Severity, _ values: [String], because objections: [Message]) -> Finding {
    Finding(
      rule.code,
      rule.message(severity, values),
      at: place(of: sides[0]),
      severity: min(severity, rule.code.severity),
      because: [rule.unity(sides)].compactMap(\.self) + objections,
      remedies: rule.remedies(sides),
      notes: sides.dropFirst().map { side in
        Finding.Note(
          Message(
            .sideSays,
            [
              "plan": .text(side.planID), "text": .text(rule.words(of: side)),
              "title": .text(side.item.headline),
            ]
          ),
          at: place(of: side)
        )
      },
      fingerprint: FindingIdentity.make(
        rule.field.rawValue,
        rule.code,
        sides: sides.map { [$0.planID, $0.item.headline, rule.words(of: $0)] }
      )
    )
  }

  private func place(of side: Side<Rule.Item>) -> Place { side.place(rule.range(of: side)) }
}
