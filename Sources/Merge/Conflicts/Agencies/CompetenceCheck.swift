/// Finds leads that a rule of competence gives to others, such as the Office of the People's Committee receiving
/// and returning files that each department and locality handles itself.
struct CompetenceCheck {
  let context: RuleContext

  func findings(_ side: Side<PlanTask>) -> [Finding] {
    guard let lead = side.item.lead, !lead.agencies.isEmpty else { return [] }
    let work = side.item.detail.map { "\(side.item.title.string) \($0.string)" } ?? side.item.title.string
    return context.reference.competence.compactMap { rule in
      guard holds(rule), covers(rule, work), let wrong = wrongLead(lead, rule) else { return nil }
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

  private func holds(_ rule: CompetenceRule) -> Bool {
    guard let day = context.day else { return true }
    return (rule.since.map { $0 <= day } ?? true) && (rule.until.map { day <= $0 } ?? true)
  }

  /// Whether every group of phrases has one in the words of the task.
  private func covers(_ rule: CompetenceRule, _ work: String) -> Bool {
    let key = ComparisonText.key(context.phrasing.expanded(work))
    return rule.work.allSatisfy { group in
      group.contains { ComparisonText.contains(ComparisonText.key(context.phrasing.expanded($0)), in: key) }
    }
  }

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
