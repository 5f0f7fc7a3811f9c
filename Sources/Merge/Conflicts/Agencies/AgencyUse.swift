/// A place of a plan that names agencies: whose field it is, and the work it is about.
struct AgencyUse {
  let field: Term
  let assignment: Assignment
  /// The words of the item, for its fingerprint.
  let headline: String
  /// The words that tell which part of a divided agency is meant.
  let work: String
  /// Whether the lead of a task is named here, itself or for the tasks below a heading.
  let isLead: Bool

  /// Every place of a plan that names agencies, in document order kind by kind. Inherited leads are named
  /// at their heading alone; lines that report last year's work name the agencies of their time.
  static func uses(in plan: Plan, reportsPast: (PlanTask) -> Bool) -> [AgencyUse] {
    var uses: [AgencyUse] = []
    // A heading's agency does what the tasks below it say.
    var works: [SourceRange: [String]] = [:]
    for task in plan.tasks where task.lead?.isInherited == true && !reportsPast(task) {
      guard let range = task.lead?.texts.first?.range else { continue }
      works[range, default: []].append(task.work)
    }
    for section in plan.sections {
      guard let lead = section.lead else { continue }
      let title = section.title?.string ?? ""
      let work = lead.texts.first.flatMap { works[$0.range] }?.joined(separator: "; ") ?? ""
      uses.append(AgencyUse(field: .lead, assignment: lead, headline: title, work: work, isLead: true))
    }
    for task in plan.tasks where !reportsPast(task) {
      for (field, assignment) in [(Term.lead, task.lead), (.support, task.support)] {
        guard let assignment, !assignment.isInherited else { continue }
        uses.append(
          AgencyUse(
            field: field,
            assignment: assignment,
            headline: task.title.string,
            work: task.work,
            isLead: field == .lead
          )
        )
      }
    }
    for report in plan.reports {
      let headline = report.headline
      for (field, assignment) in [(Term.to, Optional(report.to)), (.from, report.from)] {
        guard let assignment else { continue }
        uses.append(
          AgencyUse(field: field, assignment: assignment, headline: headline, work: headline, isLead: false)
        )
      }
    }
    return uses
  }

  /// The text that an agency was read in.
  func range(of mention: AgencyMention) -> SourceRange? {
    (assignment.texts.first { $0.string.contains(mention.wording) } ?? assignment.texts.first)?.range
  }
}
