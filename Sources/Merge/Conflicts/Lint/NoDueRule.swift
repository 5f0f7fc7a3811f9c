/// Finds tasks that say no time.
struct NoDueRule {
  func findings(_ side: Side<PlanTask>) -> [Finding] {
    guard side.item.due == nil, !side.item.isOpen(.due) else { return [] }
    return [.lint(.noDue, Message(.noDue), side, side.item.title.range, remedies: [Message(.nameDue)])]
  }
}
