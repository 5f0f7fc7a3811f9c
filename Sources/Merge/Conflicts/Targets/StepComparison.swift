/// Compares what two plans demand of one indicator in one year.
struct StepComparison {
  let left: TargetStep
  let right: TargetStep

  var relation: FieldRelation {
    guard let leftDemand = left.demand, let rightDemand = right.demand else {
      let isSame = ComparisonText.key(left.wording) == ComparisonText.key(right.wording)
      return isSame ? .same : .question(because: [Message(.targetNotUnderstood, words)])
    }
    switch leftDemand.relation(to: rightDemand) {
    case .same, .aspirationAgainstBinding: return sameDemand
    case .stronger: return stronger(leftDemand, rightDemand, words, isLeft: true)
    case .weaker: return stronger(rightDemand, leftDemand, flipped, isLeft: false)
    case .independent: return .question(because: [Message(.floorAndCeiling, words)])
    case .contradictory: return .conflict(because: [Message(.floorAboveCeiling, words)])
    case .otherUnit: return .question(because: [Message(.otherUnit, words)])
    }
  }

  /// Whether it binds is another field's concern.
  private var sameDemand: FieldRelation {
    let isSame = ComparisonText.key(left.wording) == ComparisonText.key(right.wording)
    return isSame ? .same : .form(because: Message(.sameDemand, words))
  }

  /// One demand includes the other. That is no contradiction in logic, but a plan has one number for a year;
  /// only an aspiration beyond what binds leaves both standing.
  private func stronger(
    _ strong: TargetValue,
    _ weak: TargetValue,
    _ words: [String: Message.Argument],
    isLeft: Bool
  ) -> FieldRelation {
    if strong.quantity == weak.quantity, strong.upper == weak.upper {
      let because = Message(.stricter, words)
      return isLeft ? .leftRefines(because: because) : .rightRefines(because: because)
    }
    let (strongStep, weakStep) = isLeft ? (left, right) : (right, left)
    if strongStep.isAspiration, !weakStep.isAspiration {
      return .complement(because: Message(.aspirationBeyond, words))
    }
    return .conflict(because: [Message(.demandsMore, words)])
  }

  private var words: [String: Message.Argument] {
    ["left": .text(left.wording), "right": .text(right.wording), "year": .number(left.year)]
  }

  private var flipped: [String: Message.Argument] {
    ["left": .text(right.wording), "right": .text(left.wording), "year": .number(left.year)]
  }
}
