/// Finds results already reached that stand among the tasks.
struct PastTenseRule {
  let past: PastTense

  func findings(_ side: Side<PlanTask>) -> [Finding] {
    guard past.reads(side.item, in: side.plan) else { return [] }
    return [
      .lint(.pastTense, Message(.pastResult), side, side.item.title.range, remedies: [Message(.moveResult)])
    ]
  }
}
