/// A pair of tasks of which the engine is unsure, to be read by somebody else: a colleague's script or a
/// language model of the office.
///
/// ```swift
/// let questions = JudgeQuestion.questions(overlaps, in: plans)
/// let lines = questions.map(\.json.line).joined()      // JSON Lines, one pair each
/// ```
/// `docs/judging.md` describes the lines and the answers.
public struct JudgeQuestion: Hashable, Sendable {
  /// Below the lower end the engine is sure enough that the tasks are different work, above the upper end
  /// that they are not. A fifth of the pairs at either end is still decided against what they look like.
  public static let doubt = 0.2...0.8

  public var pair: OverlapListing.Pair
  public var sides: [Explanation.Side]

  public init(pair: OverlapListing.Pair, sides: [Explanation.Side]) {
    self.pair = pair
    self.sides = sides
  }

  /// The pairs in doubt, most probable first.
  public static func questions(
    _ overlaps: OverlapReport,
    in plans: [Plan],
    doubt: ClosedRange<Double> = doubt
  ) -> [JudgeQuestion] {
    let doubted = overlaps.pairs.filter { doubt.contains($0.probability) }
    return OverlapListing(OverlapReport(pairs: doubted, groups: []), in: plans).pairs.map { pair in
      let tasks = overlaps.pairs.first { $0.id == pair.id }
      let fields = [tasks?.a, tasks?.b].map { $0.map { plans[$0].wordedFields } ?? [] }
      return JudgeQuestion(
        pair: pair,
        sides: [
          Explanation.Side(item: pair.first, fields: fields[0]),
          Explanation.Side(item: pair.second, fields: fields[1]),
        ]
      )
    }
  }

  /// The question as `question/1`.
  public var json: JSONValue {
    [
      "format": "question/1",
      "pair": .string(pair.id),
      "a": sides.first.map(\.question) ?? .null,
      "b": sides.last.map(\.question) ?? .null,
      "relation": .string(pair.relation.rawValue),
      "probability": .number(DecimalText.of(pair.probability, places: 4)),
    ]
  }
}

extension Explanation.Side {
  fileprivate var question: JSONValue {
    [
      "plan": .string(item.plan),
      "task": .string(item.id),
      "address": .string(item.address),
      "fields": .object(fields.map { .init($0.name.rawValue, .string($0.text)) }),
    ]
  }
}
