/// What every rule needs: the plans, the reference data, and the day for which agencies are understood.
public struct RuleContext: Sendable {
  public let plans: [Plan]
  public let reference: ReferenceData
  /// The day of the annual plan: the latest date of a plan unless one is given; nil where no plan has a date.
  public let day: Day?
  let phrasing: Phrasing

  public init(plans: [Plan], reference: ReferenceData, day: Day? = nil) {
    self.plans = plans
    self.reference = reference
    self.day = day ?? plans.compactMap(\.date).max()
    phrasing = Phrasing(reference.glossary)
  }

  var agencies: AgencyDirectory { reference.directory }
  var glossary: Glossary { reference.glossary }
  var timeline: AgencyTimeline { AgencyTimeline(agencies: agencies, day: day) }

  func side(_ reference: TaskReference) -> Side<PlanTask> {
    Side(plan: plans[reference.plan], item: plans[reference])
  }

  /// All tasks of all plans, in their order.
  var tasks: [TaskReference] {
    plans.indices.flatMap { plan in
      plans[plan].tasks.indices.map { TaskReference(plan: plan, task: $0) }
    }
  }
}
