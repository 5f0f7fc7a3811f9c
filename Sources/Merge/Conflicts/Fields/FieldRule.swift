/// Compares what items of the same work say in one field.
protocol FieldRule {
  associatedtype Item: PlanItem

  var field: Term { get }
  /// The code of its findings.
  var code: FindingCode { get }

  /// What a side says; nil where it says nothing.
  func value(of side: Side<Item>) -> OpenConflict.Value?
  /// Where it says so.
  func range(of side: Side<Item>) -> SourceRange?
  /// How two sides relate; only asked where both say something.
  func relation(_ left: Side<Item>, _ right: Side<Item>) -> FieldRelation

  /// What makes the sides one, as the first reason of a finding; nil where that needs no saying.
  func unity(_ sides: [Side<Item>]) -> Message?
  /// The words of the plan that a side's value was read from.
  func words(of side: Side<Item>) -> String
  /// The sentence that names the disagreement.
  func message(_ severity: Severity, _ values: [String]) -> Message
  /// What a person can do about it.
  func remedies(_ sides: [Side<Item>]) -> [Message]

  /// Everything that the sides say, as one value; nil where the field cannot hold that.
  func union(_ sides: [Side<Item>]) -> OpenConflict.Value?
  /// A number by which the policies earliest, latest, smallest and largest choose; nil where it has none.
  func measure(_ side: Side<Item>) -> Int64?
}

extension FieldRule {
  /// That two tasks under different titles are the same work.
  func unity(_ sides: [Side<Item>]) -> Message? {
    var headlines: [String] = []
    for side in sides where !headlines.contains(side.item.headline) { headlines.append(side.item.headline) }
    guard headlines.count > 1 else { return nil }
    return Message(.sameWork, ["left": .text(headlines[0]), "right": .text(headlines[1])])
  }

  func words(of side: Side<Item>) -> String { value(of: side)?.line ?? "" }
  func union(_ sides: [Side<Item>]) -> OpenConflict.Value? { nil }
  func measure(_ side: Side<Item>) -> Int64? { nil }
}

extension OpenConflict.Value {
  /// The value in one line, for messages.
  var line: String {
    switch self {
    case .texts(let texts): texts.joined(separator: "; ")
    case .budget(let amount, let source): [amount, source].compactMap(\.self).joined(separator: ", ")
    case .deleted: ""
    }
  }
}
