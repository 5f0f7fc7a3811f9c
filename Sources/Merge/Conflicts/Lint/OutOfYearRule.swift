/// Finds work that is due outside the year of its plan, or goes on beyond it.
struct OutOfYearRule {
  func findings(_ side: Side<PlanTask>) -> [Finding] {
    guard let due = side.item.due, let deadline = due.deadline, deadline.recurrence == nil,
      let end = deadline.end, let first = Day(year: side.plan.year, month: 1, day: 1),
      let last = Day(year: side.plan.year, month: 12, day: 31)
    else { return [] }
    let arguments: [String: Message.Argument] = [
      "due": .text(due.text.string), "year": .number(side.plan.year),
    ]
    if end < first || (deadline.start ?? end) > last {
      let remedies = [Message(.moveIntoYear, arguments)]
      return [.lint(.outOfYear, Message(.outOfYear, arguments), side, due.text.range, remedies: remedies)]
    }
    guard end > last else { return [] }
    let remedies = [Message(.sayYearsShare, arguments)]
    return [
      .lint(
        .outOfYear,
        Message(.beyondYear, arguments),
        side,
        due.text.range,
        severity: .note,
        remedies: remedies
      )
    ]
  }
}
