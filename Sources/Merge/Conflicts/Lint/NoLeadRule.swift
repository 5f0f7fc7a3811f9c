/// Finds tasks that nobody leads.
struct NoLeadRule {
  func findings(_ side: Side<PlanTask>) -> [Finding] {
    guard side.item.lead == nil, !side.item.isOpen(.lead) else { return [] }
    return [.lint(.noLead, Message(.noLead), side, side.item.title.range, remedies: [Message(.nameLead)])]
  }
}
