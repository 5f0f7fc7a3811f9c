/// Finds leads that a rule of competence gives to others, such as the Office of the People's Committee receiving
/// and returning files that each department and locality handles itself.
struct CompetenceCheck {
  private let context: RuleContext
  /// The rules that hold on the day of the annual plan, with the keys of their phrases.
  private let rules: [(rule: CompetenceRule, work: [[String]])]

  init(context: RuleContext) {
    self.context = context
    rules = context.reference.competence.filter { rule in
      guard let day = context.day else { return true }
      return (rule.since.map { $0 <= day } ?? true) && (rule.until.map { day <= $0 } ?? true)
    }.map { rule in
      (rule, rule.work.map { group in group.map { ComparisonText.key(context.phrasing.expanded($0)) } })
    }
  }

  func findings(_ side: Side<PlanTask>) -> [Finding] {
    guard let lead = side.item.lead, !lead.agencies.isEmpty else { return [] }
    let work = ComparisonText.key(context.phrasing.expanded(side.item.work))
    return rules.compactMap { rule, phrases in
      let isCovered = phrases.allSatisfy { group in group.contains { ComparisonText.contains($0, in: work) } }
      guard isCovered, let wrong = wrongLead(lead, rule) else { return nil }
      return finding(rule, wrong, side)
    }
  }

  /// The first agency in the lead that the rule does not allow; nil where all are.
  private func wrongLead(_ lead: Assignment, _ rule: CompetenceRule) -> AgencyMention? {
    lead.agencies.first { mention in
      guard let id = mention.id else { return false }
      if rule.excepted.contains(where: { $0.id == id }) { return true }
      return !rule.agencies.contains { allowed in
        allowed.id.map { timeline.members(of: $0).contains(id) || timeline.members(of: id).contains($0) }
          ?? false
      }
    }
  }

  private var timeline: AgencyTimeline { context.timeline }

  private func finding(_ rule: CompetenceRule, _ wrong: AgencyMention, _ side: Side<PlanTask>) -> Finding {
    Finding(
      .competence,
      Message(.notCompetent, ["agency": .text(wrong.wording), "leads": .list(rule.lead)]),
      at: side.place(side.item.title.range),
      because: [
        Message(
          .ruleSays,
          [
            "reason": .translated(
              vietnamese: Self.clause(rule.reason),
              english: Self.clause(rule.reasonInEnglish ?? rule.reason)
            )
          ]
        ),
        Message(.ruleSource, ["source": .text(rule.source)]),
      ],
      remedies: [Message(.moveLead, ["leads": .list(rule.lead)])],
      notes: [Finding.Note(Message(.leadNamedHere), at: side.place(side.item.lead?.texts.first?.range))],
      fingerprint: FindingIdentity.make(
        "competence",
        .competence,
        sides: [[side.planID, side.item.title.string, wrong.wording, rule.id]]
      )
    )
  }

  /// A sentence as a part of another one: without its full stop.
  private static func clause(_ sentence: String) -> String {
    sentence.hasSuffix(".") ? String(sentence.dropLast()) : sentence
  }
}
