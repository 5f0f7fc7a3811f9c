/// Finds tasks that nobody leads.
struct NoLeadRule {
  func findings(_ side: Side<PlanTask>) -> [Finding] {
    guard side.item.lead == nil, !side.item.isOpen(.lead) else { return [] }
    return [.lint(.noLead, Message(.noLead), side, side.item.title.range, remedies: [Message(.nameLead)])]
  }
}

/// Finds tasks that say no time.
struct NoDueRule {
  func findings(_ side: Side<PlanTask>) -> [Finding] {
    guard side.item.due == nil, !side.item.isOpen(.due) else { return [] }
    return [.lint(.noDue, Message(.noDue), side, side.item.title.range, remedies: [Message(.nameDue)])]
  }
}

/// Finds tasks that do not say what they produce. Work that goes on all the time need not.
struct NoOutputRule {
  func findings(_ side: Side<PlanTask>) -> [Finding] {
    let task = side.item
    guard task.output == nil, !task.isOpen(.output), task.due?.deadline?.recurrence == nil else { return [] }
    return [.lint(.noOutput, Message(.noOutput), side, task.title.range, remedies: [Message(.nameOutput)])]
  }
}

extension PlanTask {
  /// Whether a field holds an open conflict instead of a value.
  func isOpen(_ field: Term) -> Bool { conflicts.contains { $0.field == field } }
}
