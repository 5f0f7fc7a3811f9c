/// Compares by when targets of one indicator are to be reached; a ladder reaches as far as its last step.
struct TargetTimeRule: FieldRule {
  var field: Term { .by }
  var code: FindingCode { .targetConflict }

  func value(of side: Side<Target>) -> OpenConflict.Value? { side.item.by.map { .texts([$0.text.string]) } }

  func range(of side: Side<Target>) -> SourceRange? { side.item.by?.text.range }

  func relation(_ left: Side<Target>, _ right: Side<Target>) -> FieldRelation {
    guard let leftBy = left.item.by, let rightBy = right.item.by else { return .same }
    if let leftEnd = leftBy.deadline?.end, let rightEnd = rightBy.deadline?.end, leftEnd.year != rightEnd.year
    {
      let words: [String: Message.Argument] = [
        "left": .text(leftBy.text.string), "right": .text(rightBy.text.string),
      ]
      return leftEnd > rightEnd
        ? .leftRefines(because: Message(.reachesFurther, words))
        : .rightRefines(
          because: Message(
            .reachesFurther,
            ["left": .text(rightBy.text.string), "right": .text(leftBy.text.string)]
          )
        )
    }
    return DueComparison(left: leftBy, right: rightBy).relation
  }

  func unity(_ sides: [Side<Target>]) -> Message? { nil }

  func message(_ severity: Severity, _ values: [String]) -> Message {
    Message(.targetTimesDiffer, ["values": .list(values.map { "“\($0)”" })])
  }

  func remedies(_ sides: [Side<Target>]) -> [Message] { [Message(.chooseDue)] }

  func measure(_ side: Side<Target>) -> Int64? { side.item.by?.deadline?.end.map { Int64($0.ordinal) } }
}
