/// Compares what the work produces: outputs add up, unless they count the same product differently.
struct OutputRule: FieldRule {
  let phrasing: Phrasing

  var field: Term { .output }
  var code: FindingCode { .outputConflict }

  func value(of side: Side<PlanTask>) -> OpenConflict.Value? {
    side.item.output.map { .texts([$0.string]) }
  }

  func range(of side: Side<PlanTask>) -> SourceRange? { side.item.output?.range }

  func relation(_ left: Side<PlanTask>, _ right: Side<PlanTask>) -> FieldRelation {
    guard let leftText = left.item.output?.string, let rightText = right.item.output?.string else {
      return .same
    }
    let contradictions = contradictions(leftText, rightText)
    if !contradictions.isEmpty { return .conflict(because: contradictions) }
    if ComparisonText.key(leftText) != ComparisonText.key(rightText), sameCounts(leftText, rightText) {
      return .form(because: Message(.otherWords, ["left": .text(leftText), "right": .text(rightText)]))
    }
    return TextComparison(left: leftText, right: rightText, phrasing: phrasing).relation
  }

  private func contradictions(_ left: String, _ right: String) -> [Message] {
    let leftProducts = ProductCount.products(in: phrasing.expanded(left))
    let rightProducts = ProductCount.products(in: phrasing.expanded(right))
    return leftProducts.flatMap { product in
      rightProducts.filter { product.contradicts($0) }.map { other in
        Message(.countsDiffer, ["left": .text(product.wording), "right": .text(other.wording)])
      }
    }
  }

  /// "30.000 chữ ký số được cấp" and "30.000 chữ ký số" are one output.
  private func sameCounts(_ left: String, _ right: String) -> Bool {
    let leftProducts = ProductCount.products(in: phrasing.expanded(left))
    let rightProducts = ProductCount.products(in: phrasing.expanded(right))
    return leftProducts.count == 1 && rightProducts.count == 1 && leftProducts[0].isSame(as: rightProducts[0])
      && [left, right].allSatisfy { !$0.contains(";") && !$0.contains(",") }
  }

  func message(_ severity: Severity, _ values: [String]) -> Message {
    Message(.outputsDiffer, ["values": .list(values.map { "“\($0)”" })])
  }

  func remedies(_ sides: [Side<PlanTask>]) -> [Message] { [Message(.chooseOutput)] }

  func union(_ sides: [Side<PlanTask>]) -> OpenConflict.Value? {
    .texts([TextComparison.union(sides.compactMap { $0.item.output?.string }, phrasing)])
  }
}
