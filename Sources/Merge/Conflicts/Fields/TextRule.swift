/// Compares a field whose texts add up: audience, channel, detail, a report's content.
///
/// The field is named by where it stands, so that one rule serves all of them.
struct TextRule<Item: PlanItem>: FieldRule {
  let field: Term
  let phrasing: Phrasing
  let text: @Sendable (Item) -> Text?

  /// These fields never contradict, so the code is never used; support is the nearest of meaning.
  var code: FindingCode { .outputConflict }

  func value(of side: Side<Item>) -> OpenConflict.Value? { text(side.item).map { .texts([$0.string]) } }

  func range(of side: Side<Item>) -> SourceRange? { text(side.item)?.range }

  func relation(_ left: Side<Item>, _ right: Side<Item>) -> FieldRelation {
    guard let leftText = text(left.item)?.string, let rightText = text(right.item)?.string else {
      return .same
    }
    return TextComparison(left: leftText, right: rightText, phrasing: phrasing).relation
  }

  func message(_ severity: Severity, _ values: [String]) -> Message {
    Message(.outputsDiffer, ["values": .list(values.map { "“\($0)”" })])
  }

  func remedies(_ sides: [Side<Item>]) -> [Message] { [] }

  func union(_ sides: [Side<Item>]) -> OpenConflict.Value? {
    .texts([TextComparison.union(sides.compactMap { text($0.item)?.string }, phrasing)])
  }

  func measure(_ side: Side<Item>) -> Int64? {
    text(side.item).map { Int64(ComparisonText.words(phrasing.expanded($0.string)).count) }
  }
}
