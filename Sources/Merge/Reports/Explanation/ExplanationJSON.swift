extension Explanation {
  /// Explanations as `explanation/1`, for other programs.
  /// - Parameter letters: what letters changed at the place that was asked about.
  public static func json(
    _ explanations: [Explanation],
    letters: [LetterTrace] = [],
    in wording: Wording
  ) -> JSONValue {
    var members: [JSONValue.Member] = [
      .init("format", "explanation/1"),
      .init("explanations", .array(explanations.map { $0.json(in: wording) })),
    ]
    if !letters.isEmpty { members.append(.init("letters", .array(letters.map(\.json)))) }
    return .object(members)
  }

  private func json(in wording: Wording) -> JSONValue {
    var members: [JSONValue.Member] = [
      .init("finding", entry.json(in: wording)), .init("sides", .array(sides.map(\.json))),
    ]
    if let pair { members.append(.init("pair", pair.json)) }
    if !letters.isEmpty { members.append(.init("letters", .array(letters.map(\.json)))) }
    return .object(members)
  }
}

extension Explanation.Side {
  fileprivate var json: JSONValue {
    [
      "plan": .string(item.plan),
      "item": .string(item.id),
      "address": .string(item.address),
      "location": item.place.json,
      "fields": .object(fields.map { .init($0.name.rawValue, .string($0.text)) }),
      "own": .object(
        fields.filter { !$0.own.isEmpty }.map { field in
          .init(field.name.rawValue, .array(field.ownTexts.map { .string($0) }))
        }
      ),
    ]
  }
}

extension Explanation.Field {
  /// What only this side says.
  fileprivate var ownTexts: [String] {
    let bytes = Array(text.utf8)
    return own.map { String(decoding: bytes[$0.clamped(to: bytes.indices)], as: UTF8.self) }
  }
}
