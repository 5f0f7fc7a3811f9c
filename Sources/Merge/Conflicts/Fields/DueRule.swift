/// Compares when the work is due: as intervals with a recurrence and an event.
struct DueRule: FieldRule {
  var field: Term { .due }
  var code: FindingCode { .dueConflict }

  func value(of side: Side<PlanTask>) -> OpenConflict.Value? {
    side.item.due.map { .texts([$0.text.string]) }
  }

  func range(of side: Side<PlanTask>) -> SourceRange? { side.item.due?.text.range }

  func relation(_ left: Side<PlanTask>, _ right: Side<PlanTask>) -> FieldRelation {
    guard let leftDue = left.item.due, let rightDue = right.item.due else { return .same }
    return DueComparison(left: leftDue, right: rightDue).relation
  }

  func message(_ severity: Severity, _ values: [String]) -> Message {
    Message(
      severity == .error ? .duesDiffer : .duesOfOtherKind,
      ["values": .list(values.map { "“\($0)”" })]
    )
  }

  func remedies(_ sides: [Side<PlanTask>]) -> [Message] { [Message(.chooseDue)] }

  func measure(_ side: Side<PlanTask>) -> Int64? {
    guard let deadline = side.item.due?.deadline, deadline.recurrence == nil else { return nil }
    return deadline.end.map { Int64($0.ordinal) }
  }
}
