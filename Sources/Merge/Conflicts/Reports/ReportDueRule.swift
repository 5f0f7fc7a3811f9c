/// Compares the clocks of reporting duties that one agency owes another.
struct ReportDueRule: FieldRule {
  var field: Term { .due }
  var code: FindingCode { .reportCycleConflict }

  func value(of side: Side<ReportingDuty>) -> OpenConflict.Value? {
    side.item.due.map { .texts([$0.text.string]) }
  }

  func range(of side: Side<ReportingDuty>) -> SourceRange? { side.item.due?.text.range }

  func relation(_ left: Side<ReportingDuty>, _ right: Side<ReportingDuty>) -> FieldRelation {
    guard let leftDue = left.item.due, let rightDue = right.item.due else { return .same }
    return DueComparison(left: leftDue, right: rightDue).relation
  }

  func unity(_ sides: [Side<ReportingDuty>]) -> Message? {
    guard let report = sides.first?.item else { return nil }
    let from = report.from?.texts.map(\.string).joined(separator: "; ") ?? ""
    let to = report.to.texts.map(\.string).joined(separator: "; ")
    return Message(.reportsThere, ["from": .text(from), "to": .text(to)])
  }

  func message(_ severity: Severity, _ values: [String]) -> Message {
    Message(.reportClocksDiffer, ["values": .list(values.map { "“\($0)”" })])
  }

  func remedies(_ sides: [Side<ReportingDuty>]) -> [Message] { [Message(.oneClock)] }

  func measure(_ side: Side<ReportingDuty>) -> Int64? {
    side.item.due?.deadline?.end.map { Int64($0.ordinal) }
  }
}
