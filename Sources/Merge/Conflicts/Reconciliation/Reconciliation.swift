/// Brings together what items of the same work say, field by field.
///
/// ```swift
/// let reconciliation = Reconciliation(context, policies: policies)
/// for outcome in reconciliation.reconcile(group.members) { ... }
/// ```
/// The result depends on the content of the members alone, not on the order of plans. Complexity: O(n²)
/// comparisons for n members and each field.
public struct Reconciliation: Sendable {
  public let context: RuleContext
  public let policies: Policies
  /// What people decided; it comes before every policy.
  public let decided: DecidedFields

  public init(
    _ context: RuleContext,
    policies: Policies = Policies(),
    decided: DecidedFields = DecidedFields()
  ) {
    self.context = context
    self.policies = policies
    self.decided = decided
  }

  var timeline: AgencyTimeline { context.timeline }

  /// One outcome for each field that a member fills, in the order of the format. Positions in the outcomes
  /// count in `members`. A single task may have open fields too: a lead whose work was divided.
  public func reconcile(_ members: [TaskReference]) -> [FieldOutcome] {
    let sides = members.map(context.side)
    let found = LeadReconciler(rule: LeadRule(timeline: timeline), policies: policies, sides: sides).outcome()
    let positions = members.map { ItemPosition($0) }
    let lead = decided.outcome(.lead, positions, texts: { sides[$0].item.texts(of: .lead) }, else: found)
    let phrasing = context.phrasing
    let outcomes: [FieldOutcome?] = [
      outcome(TitleRule(field: .title, phrasing: phrasing) { (task: PlanTask) in task.title }, sides),
      outcome(TextRule(field: .detail, phrasing: phrasing) { (task: PlanTask) in task.detail }, sides),
      lead,
      support(sides, lead: lead),
      outcome(DueRule(), sides),
      outcome(OutputRule(phrasing: phrasing), sides),
      outcome(TextRule(field: .audience, phrasing: phrasing) { (task: PlanTask) in task.audience }, sides),
      outcome(TextRule(field: .channel, phrasing: phrasing) { (task: PlanTask) in task.channel }, sides),
      outcome(BudgetRule(phrasing: phrasing), sides),
      basis(sides),
    ]
    return ruled(outcomes, PlanTask.fields.filter { $0 != .after }, positions) {
      sides[$0].item.texts(of: $1)
    }
  }

  /// The outcomes of all fields after what people decided, in the order of the fields.
  func ruled(
    _ outcomes: [FieldOutcome?],
    _ fields: [Term],
    _ members: [ItemPosition],
    texts: (Int, Term) -> [String]
  ) -> [FieldOutcome] {
    let outcomes = outcomes.compactMap(\.self)
    guard !decided.isEmpty else { return outcomes }
    return fields.compactMap { field in
      let found = outcomes.first { $0.field == field }
      return decided.outcome(field, members, texts: { texts($0, field) }, else: found)
    }
  }

  func outcome<Rule: FieldRule>(_ rule: Rule, _ sides: [Side<Rule.Item>]) -> FieldOutcome? {
    FieldReconciler(rule, sides, policies)?.outcome()
  }

  /// All who support, each once under the name of today, without the agency that leads.
  private func support(_ sides: [Side<PlanTask>], lead: FieldOutcome?) -> FieldOutcome? {
    let members = sides.map { side -> ListUnion.Member? in
      guard let support = side.item.support else { return nil }
      let parties = timeline.parties(support, doing: side.item)
      let entries = parties.map { party in
        ListUnion.Entry(
          key: party.key,
          text: party.currentName(context.agencies),
          quality: party.isRenamed ? 0 : 1
        )
      }
      return ListUnion.Member(
        entries: entries,
        texts: support.texts.map(\.string),
        isRenamed: parties.contains(where: \.isRenamed)
      )
    }
    return ListUnion(field: .support, members: members, order: order(sides))
      .outcome(excluding: leadKeys(lead, sides), because: Message(.leadsAlready))
  }

  private func leadKeys(_ lead: FieldOutcome?, _ sides: [Side<PlanTask>]) -> Set<String> {
    guard let lead, lead.finding == nil, sides.count > 1 else { return [] }
    if case .decided(let ruling) = lead.verdict {
      let mentions = ruling.value.texts.flatMap { context.agencies.mentions(in: $0) }
      return Set(mentions.map { Party($0, doing: "", timeline).key }).filter {
        context.agencies.group($0) == nil
      }
    }
    let parties = lead.agreeing.flatMap { LeadRule(timeline: timeline).parties(sides[$0]) }
    return Set(parties.map(\.key)).filter { context.agencies.group($0) == nil }
  }

  /// Every document once, in the wording that says most about it.
  private func basis(_ sides: [Side<PlanTask>]) -> FieldOutcome? {
    let members = sides.map { side -> ListUnion.Member? in
      guard !side.item.basis.isEmpty else { return nil }
      return ListUnion.Member(
        entries: side.item.basis.map(CitationKey.entry),
        texts: side.item.basis.map(\.text.string)
      )
    }
    return ListUnion(field: .basis, members: members, order: order(sides)).outcome()
  }

  func order<Item>(_ sides: [Side<Item>]) -> [Int] {
    sides.indices.sorted { sides[$0].precedes(sides[$1]) }
  }
}
