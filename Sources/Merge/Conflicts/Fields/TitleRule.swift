/// Compares what the work is called; the wording that says most becomes the title of the unified task.
struct TitleRule<Item: PlanItem>: FieldRule {
  let field: Term
  let phrasing: Phrasing
  let text: @Sendable (Item) -> Text

  /// Titles never contradict: the items were found to be the same work, whatever they are called.
  var code: FindingCode { .duplicate }

  func value(of side: Side<Item>) -> OpenConflict.Value? { .texts([text(side.item).string]) }

  func range(of side: Side<Item>) -> SourceRange? { text(side.item).range }

  func relation(_ left: Side<Item>, _ right: Side<Item>) -> FieldRelation {
    let texts = [left, right].map { text($0.item).string }
    if ComparisonText.key(texts[0]) == ComparisonText.key(texts[1]) { return .same }
    return .complement(because: Message(.sameWork, ["left": .text(texts[0]), "right": .text(texts[1])]))
  }

  func message(_ severity: Severity, _ values: [String]) -> Message {
    Message(.titlesDiffer, ["values": .list(values.map { "“\($0)”" })])
  }

  func remedies(_ sides: [Side<Item>]) -> [Message] { [] }

  /// How many different words it has that say what the work is. A line that opens with who leads ("Chủ trì, phối
  /// hợp với ...") comes after every line that opens with the work.
  func measure(_ side: Side<Item>) -> Int64? {
    let title = text(side.item).string
    let opensWithDuty = ComparisonText.words(title).starts(with: ["chủ", "trì"])
    return Int64(phrasing.contentWords(title).count) + (opensWithDuty ? 0 : 10_000)
  }
}
