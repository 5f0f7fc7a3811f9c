/// Puts the relation of two deadlines into words: what gets along, and what a person must choose.
struct DueComparison {
  let left: Due
  let right: Due

  var relation: FieldRelation {
    if ComparisonText.key(left.text.string) == ComparisonText.key(right.text.string) { return .same }
    guard let leftDeadline = left.deadline, let rightDeadline = right.deadline else {
      return .question(because: [Message(.dueNotUnderstood, words)])
    }
    switch leftDeadline.relation(to: rightDeadline) {
    case .same, .compatible: return .form(because: Message(.sameTime, words))
    case .within: return .leftRefines(because: Message(.dueWithin, words))
    case .contains: return .rightRefines(because: Message(.dueWithin, flippedWords))
    case .overlaps: return .question(because: [Message(.duesOverlap, words)])
    case .differentCycle: return .question(because: [Message(.otherCycle, words)])
    case .differentKind: return .question(because: [kind(leftDeadline)])
    case .unknown: return .question(because: [event(leftDeadline, rightDeadline)])
    case .earlier, .later: return apart(leftDeadline, rightDeadline)
    }
  }

  /// Two last days within a month of one another are a slip of planning, not a contradiction of intent.
  private func apart(_ leftDeadline: Deadline, _ rightDeadline: Deadline) -> FieldRelation {
    if leftDeadline.isPoint, rightDeadline.isPoint, let leftEnd = leftDeadline.end,
      let rightEnd = rightDeadline.end, abs(leftEnd - rightEnd) <= 31
    {
      return .question(because: [Message(.otherLastDay, words)])
    }
    let isLeftFirst = leftDeadline.relation(to: rightDeadline) == .earlier
    return .conflict(because: [Message(.dueBefore, isLeftFirst ? words : flippedWords)])
  }

  private func kind(_ leftDeadline: Deadline) -> Message {
    Message(.recursAgainstOnce, leftDeadline.recurrence == nil ? flippedWords : words)
  }

  private func event(_ leftDeadline: Deadline, _ rightDeadline: Deadline) -> Message {
    Message(.waitsForEvent, leftDeadline.event == nil ? flippedWords : words)
  }

  private var words: [String: Message.Argument] {
    ["left": .text(left.text.string), "right": .text(right.text.string)]
  }

  private var flippedWords: [String: Message.Argument] {
    ["left": .text(right.text.string), "right": .text(left.text.string)]
  }
}
