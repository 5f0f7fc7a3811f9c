extension OverlapListing {
  /// The overlaps as `overlaps/1`, for other programs.
  public var json: JSONValue {
    var members: [JSONValue.Member] = [
      .init("format", "overlaps/1"), .init("pairs", .array(pairs.map(\.json))),
      .init("groups", .array(groups.map(\.json))),
    ]
    if !verdicts.isEmpty { members.append(.init("verdicts", .array(verdicts.map(\.json)))) }
    return .object(members)
  }
}

extension JudgeVerdict {
  fileprivate var json: JSONValue {
    [
      "pair": .string(pair), "verdict": .string(answer.rawValue), "reason": .string(reason),
      "by": .string(by ?? ""),
    ]
  }
}

extension OverlapListing.Pair {
  var json: JSONValue {
    [
      "id": .string(id),
      "a": first.reference,
      "b": second.reference,
      "relation": .string(relation.rawValue),
      "probability": .number(DecimalText.of(probability, places: 4)),
      "comparisons": .array(
        comparisons.map { comparison in
          [
            "field": .string(comparison.field),
            "level": .string(comparison.level.description),
            "weight": .number(DecimalText.of(comparison.weight, places: 4)),
          ]
        }
      ),
    ]
  }
}

extension OverlapListing.Group {
  fileprivate var json: JSONValue {
    [
      "id": .string(id),
      "relation": .string(relation.rawValue),
      "members": .array(members.map(\.reference)),
    ]
  }
}

extension ListedItem {
  /// `{"plan", "task"}`, by which programs name an item.
  fileprivate var reference: JSONValue { ["plan": .string(plan), "task": .string(id)] }
}
