/// Finds tasks that do not say what they produce. Work that goes on all the time need not.
struct NoOutputRule {
  func findings(_ side: Side<PlanTask>) -> [Finding] {
    let task = side.item
    guard task.output == nil, !task.isOpen(.output), task.due?.deadline?.recurrence == nil else { return [] }
    return [.lint(.noOutput, Message(.noOutput), side, task.title.range, remedies: [Message(.nameOutput)])]
  }
}
