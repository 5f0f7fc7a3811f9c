/// Compares the values of one indicator, year by year; other years are steps of a ladder and never contradict.
struct TargetValueRule: FieldRule {
  var field: Term { .value }
  var code: FindingCode { .targetConflict }

  func value(of side: Side<Target>) -> OpenConflict.Value? { .texts([side.item.value.string]) }

  func range(of side: Side<Target>) -> SourceRange? { side.item.value.range }

  func relation(_ left: Side<Target>, _ right: Side<Target>) -> FieldRelation {
    let leftSteps = TargetStep.steps(of: left.item, in: left.plan)
    let rightSteps = TargetStep.steps(of: right.item, in: right.plan)
    let common = leftSteps.compactMap { step in
      rightSteps.first { $0.year == step.year }.map { StepComparison(left: step, right: $0).relation }
    }
    guard !common.isEmpty else {
      return .complement(
        because: Message(
          .otherYears,
          ["left": .text(left.item.value.string), "right": .text(right.item.value.string)]
        )
      )
    }
    return worst(common) ?? ladders(left, right, leftSteps, rightSteps, common)
  }

  /// The contradictions of all years, or else the questions; nil where all years get along.
  private func worst(_ relations: [FieldRelation]) -> FieldRelation? {
    let conflicts = relations.filter { $0.severity == .error }.flatMap(\.objections)
    if !conflicts.isEmpty { return .conflict(because: conflicts) }
    let questions = relations.filter { $0.severity == .warning }.flatMap(\.objections)
    return questions.isEmpty ? nil : .question(because: questions)
  }

  /// A ladder that has the other's steps and more says more.
  private func ladders(
    _ left: Side<Target>,
    _ right: Side<Target>,
    _ leftSteps: [TargetStep],
    _ rightSteps: [TargetStep],
    _ common: [FieldRelation]
  ) -> FieldRelation {
    if leftSteps.count == 1, rightSteps.count == 1 { return common[0] }
    let words: [String: Message.Argument] = [
      "left": .text(left.item.value.string), "right": .text(right.item.value.string),
    ]
    switch (leftSteps.count == common.count, rightSteps.count == common.count) {
    case (true, true): return .form(because: Message(.sameLadder, words))
    case (false, true): return .leftRefines(because: Message(.ladderHasStep, words))
    case (true, false):
      return .rightRefines(
        because: Message(.ladderHasStep, ["left": words["right"] ?? "", "right": words["left"] ?? ""])
      )
    case (false, false): return .complement(because: Message(.otherYears, words))
    }
  }

  func unity(_ sides: [Side<Target>]) -> Message? { nil }

  func message(_ severity: Severity, _ values: [String]) -> Message {
    Message(.targetsDiffer, ["values": .list(values.map { "“\($0)”" })])
  }

  func remedies(_ sides: [Side<Target>]) -> [Message] { [Message(.chooseTarget)] }

  func union(_ sides: [Side<Target>]) -> OpenConflict.Value? {
    var texts: [String] = []
    for side in sides where !texts.contains(side.item.value.string) { texts.append(side.item.value.string) }
    return .texts([texts.joined(separator: "; ")])
  }

  /// The number demanded, in units of 10⁻⁴; nil for ladders and for numbers too large for that.
  func measure(_ side: Side<Target>) -> Int64? {
    let steps = TargetStep.steps(of: side.item, in: side.plan)
    guard steps.count == 1, let quantity = steps[0].demand?.quantity, (0...4).contains(quantity.scale) else {
      return nil
    }
    var number = Int64(quantity.digits)
    for _ in quantity.scale..<4 {
      let (product, overflow) = number.multipliedReportingOverflow(by: 10)
      if overflow { return nil }
      number = product
    }
    return number
  }
}
