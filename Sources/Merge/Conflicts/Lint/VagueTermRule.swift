/// Finds terms that say nothing until the plan says what they stand for, such as "công cụ kỹ thuật".
struct VagueTermRule {
  let context: RuleContext
  /// The folded words of each plan, by id, for looking up definitions.
  private let texts: [String: [String]]
  private let terms: [(term: Glossary.VagueTerm, key: String)]

  init(_ context: RuleContext) {
    self.context = context
    var texts: [String: [String]] = [:]
    for plan in context.plans { texts[plan.id.string, default: []] += Self.texts(of: plan) }
    self.texts = texts
    terms = context.glossary.vague.map { ($0, ComparisonText.key($0.term)) }
  }

  private static func texts(of plan: Plan) -> [String] {
    let tasks = plan.tasks.flatMap { [$0.title, $0.detail, $0.output, $0.channel].compactMap { $0?.string } }
    return (plan.paragraphs.map(\.text.string) + tasks).map { ComparisonText.key($0) }
  }

  func findings(_ side: Side<PlanTask>) -> [Finding] {
    let fields = [side.item.title, side.item.detail, side.item.output, side.item.channel].compactMap { text in
      text.map { ($0, ComparisonText.key($0.string)) }
    }
    var findings: [Finding] = []
    var taken: [String] = []
    for (term, key) in terms {
      guard let (field, _) = fields.first(where: { ComparisonText.contains(key, in: $0.1) }),
        !taken.contains(where: { ComparisonText.contains(key, in: $0) }), !isDefined(key, in: side.planID)
      else { continue }
      taken.append(key)
      findings.append(finding(term, side, field))
    }
    return findings
  }

  private func finding(_ term: Glossary.VagueTerm, _ side: Side<PlanTask>, _ field: Text) -> Finding {
    .lint(
      .vagueTerm,
      Message(.vagueTerm, ["term": .text(term.term)]),
      side,
      field.range,
      because: [Message(.nowhereDefined, ["term": .text(term.term)])],
      remedies: [Message(.sayConcretely, ["note": .text(term.note)])],
      about: [term.term]
    )
  }

  private func isDefined(_ term: String, in plan: String) -> Bool {
    (texts[plan] ?? []).contains { TermDefinition.isGiven(of: term, in: $0) }
  }
}
