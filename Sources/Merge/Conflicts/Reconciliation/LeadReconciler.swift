/// Decides who leads: by rule and policy, with the names that agencies have today; a divided agency is never
/// replaced without a person.
struct LeadReconciler {
  let rule: LeadRule
  let policies: Policies
  let sides: [Side<PlanTask>]

  func outcome() -> FieldOutcome? {
    guard var outcome = FieldReconciler(rule, sides, policies)?.outcome() else { return nil }
    if let divided = dividedSide { outcome = ask(divided, outcome) }
    if outcome.finding == nil { return withCurrentNames(outcome) }
    outcome.candidates = outcome.candidates.map { candidate in
      guard let member = candidate.members.first, let value = currentValue(member) else { return candidate }
      return FieldOutcome.Candidate(value: value, members: candidate.members)
    }
    return outcome
  }

  private func parties(_ member: Int) -> [Party] { rule.parties(sides[member]) }

  // MARK: - Renamed agencies

  private func withCurrentNames(_ outcome: FieldOutcome) -> FieldOutcome {
    let speakers = outcome.agreeing.sorted { sides[$0].precedes(sides[$1]) }
    guard outcome.value != nil, let first = speakers.first,
      speakers.contains(where: { parties($0).contains(where: \.isRenamed) })
    else { return outcome }
    var result = outcome
    if case .settled(by: .union, _) = outcome.verdict { return outcome }
    if let current = speakers.first(where: { !parties($0).contains(where: \.isRenamed) }) {
      result.value = rule.value(of: sides[current])
    } else {
      result.value = currentValue(first)
    }
    if case .agreed = outcome.verdict {
      result.verdict = .settled(by: .succession, because: renames(speakers))
    }
    return result
  }

  private func renames(_ members: [Int]) -> [Message] {
    var messages: [Message] = []
    for party in members.flatMap(parties) {
      guard case .successor(let id, let since) = party.standing else { continue }
      let message = Message.renamed(party, to: rule.timeline.agencies.name(of: id), since: since)
      if !messages.contains(message) { messages.append(message) }
    }
    return messages
  }

  /// The texts of a side with the names of today; nil where nothing has to change.
  private func currentValue(_ member: Int) -> OpenConflict.Value? {
    let parties = parties(member)
    guard parties.contains(where: \.isRenamed) else { return nil }
    return .texts(parties.map { $0.currentName(rule.timeline.agencies) })
  }

  // MARK: - Divided agencies

  private var dividedSide: Int? {
    sides.indices.filter { index in parties(index).contains { !$0.candidates.isEmpty } }
      .min { sides[$0].precedes(sides[$1]) }
  }

  private func ask(_ member: Int, _ outcome: FieldOutcome) -> FieldOutcome {
    guard let party = parties(member).first(where: { !$0.candidates.isEmpty }) else { return outcome }
    var result = outcome
    let named = outcome.candidates.isEmpty ? namedCandidates() : outcome.candidates
    var candidates = named.filter { $0.members != [member] }
    for id in party.candidates {
      let value = OpenConflict.Value.texts([rule.timeline.agencies.name(of: id)])
      if !candidates.contains(where: { isSame($0, id, value) }) {
        candidates.append(FieldOutcome.Candidate(value: value, members: []))
      }
    }
    let finding = DivisionFinding(rule: rule, sides: sides, divided: member, party: party)
    if outcome.finding?.severity != .error { result.verdict = .open(finding.make()) }
    result.value = nil
    result.candidates = candidates
    result.dissenting = (outcome.agreeing + outcome.dissenting).sorted()
    result.agreeing = []
    return result
  }

  /// What sides say whose lead is not in doubt, one candidate for each lead.
  private func namedCandidates() -> [FieldOutcome.Candidate] {
    var candidates: [(key: [String], candidate: FieldOutcome.Candidate)] = []
    for member in sides.indices.sorted(by: { sides[$0].precedes(sides[$1]) }) {
      let parties = parties(member)
      guard !parties.isEmpty, parties.allSatisfy(\.candidates.isEmpty),
        let value = rule.value(of: sides[member])
      else { continue }
      let key = parties.map(\.key).sorted()
      if let index = candidates.firstIndex(where: { $0.key == key }) {
        candidates[index].candidate.members.append(member)
      } else {
        candidates.append((key, FieldOutcome.Candidate(value: value, members: [member])))
      }
    }
    return candidates.map(\.candidate)
  }

  private func isSame(_ candidate: FieldOutcome.Candidate, _ id: String, _ value: OpenConflict.Value) -> Bool
  {
    if candidate.value == value { return true }
    return candidate.members.contains { parties($0).map(\.key) == [id] }
  }
}

/// Says that the work of the agency in the lead was divided, and who may have this task.
struct DivisionFinding {
  let rule: LeadRule
  let sides: [Side<PlanTask>]
  let divided: Int
  let party: Party

  func make() -> Finding {
    let side = sides[divided]
    let agencies = rule.timeline.agencies
    let others = sides.indices.filter { $0 != divided && rule.value(of: sides[$0]) != nil }
      .sorted { sides[$0].precedes(sides[$1]) }
    return Finding(
      .splitAgency,
      Message(
        .leadDivided,
        [
          "agency": .text(party.wording), "title": .text(side.item.title.string),
          "candidates": .list(party.candidates.map { agencies.name(of: $0) }),
        ]
      ),
      at: side.place(rule.range(of: side)),
      because: [rule.timeline.division(of: party)].compactMap(\.self) + functions,
      remedies: [Message(.chooseSuccessor)],
      notes: others.map { other in
        Finding.Note(
          Message(
            .sideSays,
            [
              "plan": .text(sides[other].planID), "title": .text(sides[other].item.headline),
              "text": .text(rule.value(of: sides[other])?.line ?? ""),
            ]
          ),
          at: sides[other].place(rule.range(of: sides[other]))
        )
      },
      fingerprint: FindingIdentity.make(
        Term.lead.rawValue,
        .splitAgency,
        sides: sides.map { [$0.planID, $0.item.headline, rule.value(of: $0)?.line ?? ""] }
      )
    )
  }

  /// The words of the task that speak for each candidate.
  private var functions: [Message] {
    guard let day = rule.timeline.day else { return [] }
    let side = sides[divided]
    return rule.timeline.agencies.candidates(for: party.key, on: day, task: side.item.work)
      .filter { !$0.functions.isEmpty }
      .map { candidate in
        Message(
          .functionsNamed,
          [
            "functions": .list(candidate.functions.map { "“\($0)”" }),
            "agency": .text(rule.timeline.agencies.name(of: candidate.agency)),
          ]
        )
      }
  }
}

extension Message {
  /// "Sở TT&TT is Sở Khoa học và Công nghệ since 01/3/2025".
  static func renamed(_ party: Party, to name: String, since: Day) -> Message {
    Message(
      .agencyRenamed,
      ["old": .text(party.wording), "new": .text(name), "day": .text(since.official)]
    )
  }
}
