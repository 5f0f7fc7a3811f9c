/// Finds what a person should know about a set of plans before they become one: contradictions between tasks
/// of the same work, between targets and between reporting duties, agencies that have changed, and tasks that
/// say too little.
///
/// ```swift
/// let checker = ConflictChecker(context, overlaps: report)
/// for finding in checker.findings() { print(wording.sentence(finding.message)) }
/// ```
/// The findings depend on the content of the plans alone: the order of plans and ids that were renumbered
/// change none of them.
public struct ConflictChecker: Sendable {
  public let context: RuleContext
  public let overlaps: OverlapReport
  public let policies: Policies

  public init(_ context: RuleContext, overlaps: OverlapReport, policies: Policies = Policies()) {
    self.context = context
    self.overlaps = overlaps
    self.policies = policies
  }

  /// Every finding, the most serious first, then by place.
  public func findings() -> [Finding] {
    let findings =
      disagreements + sharedWork + planFindings + taskFindings + BasisRule(context: context).findings()
      + PositionRule(plans: context.plans).findings()
    var seen: Set<Finding> = []
    return findings.filter { seen.insert($0).inserted }.sorted { left, right in
      if left.severity != right.severity { return left.severity > right.severity }
      return (left.place, left.code.rawValue, left.fingerprint) < (
        right.place, right.code.rawValue, right.fingerprint
      )
    }
  }

  private var reconciliation: Reconciliation { Reconciliation(context, policies: policies) }

  // MARK: - Items that are one

  /// What stays open when tasks of the same work, targets of one indicator and reports to one addressee meet.
  private var disagreements: [Finding] {
    let reconciliation = reconciliation
    let work = workGroups.flatMap { reconciliation.reconcile($0) }
    let targets = reconciliation.reconcileTargets()
    let reports = reconciliation.reconcileReports()
    let outcomes = work + targets.flatMap(\.outcomes) + reports.flatMap(\.outcomes)
    return outcomes.compactMap(\.finding) + ReportCycleRule(context: context, unified: reports).findings()
  }

  /// The tasks of each piece of work; a task that is nobody's duplicate is a piece of its own.
  private var workGroups: [[TaskReference]] {
    let duplicates = overlaps.groups.filter { $0.relation == .duplicate }.map(\.members)
    let grouped = Set(duplicates.flatMap(\.self))
    return duplicates + context.tasks.filter { !grouped.contains($0) }.map { [$0] }
  }

  // MARK: - Tasks that share work

  /// Overlapping tasks stay two, so only what a person would want to know of both is asked: who leads, and
  /// whether money is given twice.
  private var sharedWork: [Finding] {
    let timeline = context.timeline
    let grouped = groupIndex
    return overlaps.pairs.filter(\.isLikely).flatMap { pair -> [Finding] in
      // Inside one plan its author has divided the work.
      if pair.a.plan == pair.b.plan { return [] }
      if let group = grouped[pair.a], group == grouped[pair.b] { return [] }
      return sharedWork(pair.a, pair.b, timeline)
    }
  }

  private func sharedWork(_ a: TaskReference, _ b: TaskReference, _ timeline: AgencyTimeline) -> [Finding] {
    let sides = [context.side(a), context.side(b)].sorted { $0.precedes($1) }
    return shared(LeadRule(timeline: timeline), sides) + shared(BudgetRule(phrasing: context.phrasing), sides)
  }

  /// The fingerprints of what is found about two tasks that overlap.
  func sharedWorkFindings(_ a: TaskReference, _ b: TaskReference) -> [String] {
    sharedWork(a, b, context.timeline).map(\.fingerprint)
  }

  private var groupIndex: [TaskReference: Int] {
    var index: [TaskReference: Int] = [:]
    for (number, group) in overlaps.groups.enumerated() where group.relation == .duplicate {
      for member in group.members { index[member] = number }
    }
    return index
  }

  private func shared<Rule: FieldRule>(_ rule: Rule, _ sides: [Side<PlanTask>]) -> [Finding]
  where Rule.Item == PlanTask {
    let values = sides.compactMap { rule.value(of: $0)?.line }
    guard values.count == 2, case .conflict(let because) = rule.relation(sides[0], sides[1]) else {
      return []
    }
    var finding = DisagreementFinding(rule: rule, sides: sides).make(.warning, values, because: because)
    finding.message = Message(
      rule.field == .lead ? .sharedWorkLeads : .sharedWorkFunded,
      ["values": .list(values.map { "“\($0)”" })]
    )
    finding.reasons =
      [
        Message(.sharedWork, ["left": .text(sides[0].item.headline), "right": .text(sides[1].item.headline)])
      ] + because
    return [finding]
  }

  // MARK: - Plans and tasks by themselves

  private var planFindings: [Finding] {
    let past = PastTense(context.glossary)
    return context.plans.flatMap { plan -> [Finding] in
      let uses = AgencyUse.uses(in: plan) { past.reads($0, in: plan) }
      return UnknownAgencyRule(agencies: context.agencies).findings(plan, uses)
        + AgencyPeriodRule(context: context).findings(plan, uses)
        + SeveralLeadsRule(plan: plan).findings() + DependencyRule(plan).findings()
        + OpenConflictRule(plan: plan).findings()
    }
  }

  private var taskFindings: [Finding] {
    let vague = VagueTermRule(context)
    let ownLead = OwnLeadInSupportRule(context: context)
    let competence = CompetenceCheck(context: context)
    let past = PastTense(context.glossary)
    let filled = filledByOthers
    return context.tasks.flatMap { reference -> [Finding] in
      let side = context.side(reference)
      if past.reads(side.item, in: side.plan) { return PastTenseRule(past: past).findings(side) }
      let others = filled[reference] ?? []
      return (others.contains(.lead) ? [] : NoLeadRule().findings(side))
        + (others.contains(.due) ? [] : NoDueRule().findings(side))
        + (others.contains(.output) ? [] : NoOutputRule().findings(side))
        + vague.findings(side) + OutOfYearRule().findings(side)
        + ownLead.findings(side) + competence.findings(side)
    }
  }

  /// For each task of a group, what other lines of the same work already say: a line of an annex that repeats
  /// the body need not repeat its deadline.
  private var filledByOthers: [TaskReference: Set<Term>] {
    var filled: [TaskReference: Set<Term>] = [:]
    for group in overlaps.groups where group.relation == .duplicate {
      var fields: Set<Term> = []
      for member in group.members {
        let task = context.plans[member]
        if task.lead != nil { fields.insert(.lead) }
        if task.due != nil { fields.insert(.due) }
        if task.output != nil { fields.insert(.output) }
      }
      for member in group.members { filled[member] = fields }
    }
    return filled
  }
}
