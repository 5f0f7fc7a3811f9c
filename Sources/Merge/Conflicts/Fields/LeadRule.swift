/// Compares who leads: as sets of agencies, after aliases, collectives and succession.
///
/// "Sở TT&TT" and "Sở Khoa học và Công nghệ" are one agency after the merger; a department is contained in
/// "các sở, ban, ngành"; only leads that share nothing contradict one another.
struct LeadRule: FieldRule {
  let timeline: AgencyTimeline

  var field: Term { .lead }
  var code: FindingCode { .leadConflict }

  func value(of side: Side<PlanTask>) -> OpenConflict.Value? {
    side.item.lead.map { .texts($0.texts.map(\.string)) }
  }

  func range(of side: Side<PlanTask>) -> SourceRange? { side.item.lead?.texts.first?.range }

  func parties(_ side: Side<PlanTask>) -> [Party] { timeline.parties(side.item.lead, doing: side.item) }

  func relation(_ left: Side<PlanTask>, _ right: Side<PlanTask>) -> FieldRelation {
    let relation = PartyComparison(left: parties(left), right: parties(right), timeline: timeline).relation
    guard case .conflict(let because) = relation else { return relation }
    return .conflict(because: because + crossSupport(left, right) + crossSupport(right, left))
  }

  /// That one plan has the other's lead among those who support is half an answer.
  private func crossSupport(_ one: Side<PlanTask>, _ other: Side<PlanTask>) -> [Message] {
    let support = timeline.parties(one.item.support, doing: one.item)
    let named = parties(other).first { lead in support.contains { $0.key == lead.key } }
    return named.map {
      [Message(.namedAsSupport, ["plan": .text(one.planID), "agency": .text($0.wording)])]
    } ?? []
  }

  func message(_ severity: Severity, _ values: [String]) -> Message {
    Message(.leadsDiffer, ["values": .list(values.map { "“\($0)”" })])
  }

  func remedies(_ sides: [Side<PlanTask>]) -> [Message] { [Message(.chooseLead)] }

  func union(_ sides: [Side<PlanTask>]) -> OpenConflict.Value? {
    var kept: [Party] = []
    for party in sides.flatMap(parties) where !kept.contains(where: { $0.key == party.key }) {
      kept.append(party)
    }
    return kept.isEmpty ? nil : .texts(kept.map { $0.currentName(timeline.agencies) })
  }
}

/// Compares two sets of agencies.
struct PartyComparison {
  let left: [Party]
  let right: [Party]
  let timeline: AgencyTimeline

  var relation: FieldRelation {
    if Set(left.map(\.key)) == Set(right.map(\.key)) { return sameAgencies }
    let leftWithin = left.allSatisfy { part in right.contains { timeline.covers($0, part) } }
    let rightWithin = right.allSatisfy { part in left.contains { timeline.covers($0, part) } }
    if leftWithin, right.allSatisfy({ whole in left.contains { timeline.covers(whole, $0) } }) {
      return rightWithin ? .form(because: within(left, right)) : .leftRefines(because: within(left, right))
    }
    if rightWithin, left.allSatisfy({ whole in right.contains { timeline.covers(whole, $0) } }) {
      return .rightRefines(because: within(right, left))
    }
    if sharesAnything { return .complement(because: Message(.leadsOverlap, names)) }
    return disjoint
  }

  private var sameAgencies: FieldRelation {
    let words = [left, right].map { Set($0.map { ComparisonText.key($0.wording) }) }
    if words[0] == words[1] { return .same }
    if let renamed = (left + right).first(where: \.isRenamed),
      case .successor(let id, let since) = renamed.standing
    {
      let name = timeline.agencies.name(of: id)
      return .form(
        because: Message(
          .agencyRenamed,
          ["old": .text(renamed.wording), "new": .text(name), "day": .text(since.official)]
        )
      )
    }
    return .form(because: Message(.sameAgency, names))
  }

  private var sharesAnything: Bool {
    left.contains { one in right.contains { timeline.covers($0, one) || timeline.covers(one, $0) } }
  }

  private var disjoint: FieldRelation {
    let all = left + right
    if let divided = all.first(where: { !$0.candidates.isEmpty }) {
      let other = left.contains(divided) ? right : left
      if other.contains(where: { divided.candidates.contains($0.key) || $0.candidates == divided.candidates })
      {
        return .question(because: [timeline.division(of: divided)].compactMap(\.self))
      }
    }
    if let vague = all.first(where: { $0.isUnknown || timeline.isOpenGroup($0.key) }) {
      return .question(because: [Message(.cannotCompareAgency, ["agency": .text(vague.wording)])])
    }
    return .conflict(because: [Message(.leadsDisjoint, names)])
  }

  private func within(_ part: [Party], _ whole: [Party]) -> Message {
    Message(.agencyWithin, ["part": .text(words(part)), "whole": .text(words(whole))])
  }

  private var names: [String: Message.Argument] {
    ["left": .text(words(left)), "right": .text(words(right))]
  }

  private func words(_ parties: [Party]) -> String {
    parties.map(\.wording).joined(separator: "; ")
  }
}

extension AgencyTimeline {
  /// The sentence that says how an agency's work was divided; nil if it was not.
  func division(of party: Party) -> Message? {
    guard case .divided(let ids, let since) = party.standing else { return nil }
    return Message(
      .agencyDivided,
      [
        "old": .text(party.wording), "day": .text(since.official),
        "candidates": .list(ids.map { agencies.name(of: $0) }),
      ]
    )
  }
}
