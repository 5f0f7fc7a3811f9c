/// Compares what the work may cost and who pays, exactly to the đồng.
struct BudgetRule: FieldRule {
  let phrasing: Phrasing

  var field: Term { .budget }
  var code: FindingCode { .budgetConflict }

  func value(of side: Side<PlanTask>) -> OpenConflict.Value? {
    side.item.budget.map { .budget(amount: $0.amount?.string, source: $0.source?.string) }
  }

  func range(of side: Side<PlanTask>) -> SourceRange? {
    (side.item.budget?.amount ?? side.item.budget?.source)?.range
  }

  func relation(_ left: Side<PlanTask>, _ right: Side<PlanTask>) -> FieldRelation {
    guard let leftBudget = left.item.budget, let rightBudget = right.item.budget else { return .same }
    return BudgetComparison(left: leftBudget, right: rightBudget, phrasing: phrasing).relation
  }

  func message(_ severity: Severity, _ values: [String]) -> Message {
    Message(
      severity == .error ? .fundedTwice : .sourcesDiffer,
      ["values": .list(values.map { "“\($0)”" })]
    )
  }

  func remedies(_ sides: [Side<PlanTask>]) -> [Message] { [Message(.fundOnce)] }

  func measure(_ side: Side<PlanTask>) -> Int64? { side.item.budget?.money?.dong }
}

/// Compares two budgets of the same work.
struct BudgetComparison {
  let left: Budget
  let right: Budget
  let phrasing: Phrasing

  var relation: FieldRelation {
    let sources = self.sources
    guard let leftMoney = left.money, let rightMoney = right.money else { return amountOnOneSide(sources) }
    guard leftMoney == rightMoney else {
      return .conflict(because: [Message(.amountsDiffer, amounts)] + otherSources(sources))
    }
    switch sources {
    case .same, .leftSilent, .rightSilent, .leftWithin, .rightWithin:
      return left == right || sources == .same && sameWords
        ? .same : .form(because: Message(.sameAmount, amounts))
    case .differ: return .question(because: otherSources(sources))
    }
  }

  private func amountOnOneSide(_ sources: Sources) -> FieldRelation {
    if left.amount != nil, right.amount != nil, left.money == nil || right.money == nil {
      if sameWords, sources == .same { return .same }
      return .question(because: [Message(.amountUnread, amounts)])
    }
    if sources == .differ { return .question(because: otherSources(sources)) }
    if left.amount != nil { return .leftRefines(because: Message(.amountNamed, amounts)) }
    if right.amount != nil { return .rightRefines(because: Message(.amountNamed, amounts)) }
    switch sources {
    case .leftWithin: return .leftRefines(because: Message(.sourceWithin, sourceNames))
    case .rightWithin: return .rightRefines(because: Message(.sourceWithin, sourceNames))
    default: return .same
    }
  }

  private enum Sources { case same, leftWithin, rightWithin, leftSilent, rightSilent, differ }

  private var sources: Sources {
    let parts = [left, right].map { Set(self.parts($0.source?.string ?? "")) }
    if parts[0] == parts[1] { return .same }
    if parts[0].isEmpty { return .leftSilent }
    if parts[1].isEmpty { return .rightSilent }
    if parts[0].isSubset(of: parts[1]) { return .leftWithin }
    if parts[1].isSubset(of: parts[0]) { return .rightWithin }
    return .differ
  }

  /// "ngân sách tỉnh và nguồn hợp pháp khác" names two sources.
  private func parts(_ source: String) -> [String] {
    ComparisonText.parts(phrasing.expanded(source)).flatMap { part in
      part.split(separator: " ").split(separator: "và").map { $0.joined(separator: " ") }
    }
  }

  private var sameWords: Bool {
    ComparisonText.key(left.amount?.string ?? "") == ComparisonText.key(right.amount?.string ?? "")
  }

  private func otherSources(_ sources: Sources) -> [Message] {
    sources == .differ ? [Message(.otherSources, sourceNames)] : []
  }

  private var amounts: [String: Message.Argument] {
    [
      "left": .text(left.amount?.string ?? left.source?.string ?? ""),
      "right": .text(right.amount?.string ?? right.source?.string ?? ""),
    ]
  }

  private var sourceNames: [String: Message.Argument] {
    ["left": .text(left.source?.string ?? ""), "right": .text(right.source?.string ?? "")]
  }
}
