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

extension OverlapListing {
  /// The text of `json`, made on all processors and without the tree as a whole: of a million tasks it has
  /// hundreds of megabytes.
  public var jsonText: String {
    if pairs.isEmpty && groups.isEmpty { return json.text }
    var lists: [(key: String, count: Int, value: @Sendable (Int) -> JSONValue)] = [
      ("pairs", pairs.count, { pairs[$0].json }), ("groups", groups.count, { groups[$0].json }),
    ]
    if !verdicts.isEmpty { lists.append(("verdicts", verdicts.count, { verdicts[$0].json })) }
    var text = "{\n  \"format\": \"overlaps/1\""
    for list in lists {
      text += ",\n  \"\(list.key)\": ["
      for part in Self.texts(list.count, of: list.value) { text += part }
      text += list.count == 0 ? "]" : "\n  ]"
    }
    return text + "\n}\n"
  }

  /// The elements of a list of the document, in stretches.
  private static func texts(_ count: Int, of value: @Sendable (Int) -> JSONValue) -> [String] {
    Threads.map(Threads.ranges(of: count)) { range in
      var writer = JSONWriter()
      for index in range {
        writer.add(index == 0 ? "\n    " : ",\n    ")
        writer.write(value(index), indent: 2)
      }
      return writer.output
    }
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
