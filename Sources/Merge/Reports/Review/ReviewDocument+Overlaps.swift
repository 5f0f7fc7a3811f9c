extension ReviewDocument {
  /// Pairs below this are not worth a person's time; the page's own threshold begins here.
  static let leastProbability = 0.2

  /// Pairs of the engine as it found them, and those that only a decision knows; most probable first.
  func pairs(_ marks: inout ReviewMarks) -> [JSONValue] {
    let known = Set(overlaps.pairs.map(\.id))
    let decided = Set(work.links.flatMap { [$0.a, $0.b] })
    let found = overlaps.pairs.filter { pair in
      pair.probability >= Self.leastProbability && pair.relation != .related || pair.isLikely
        || pair.probability >= 0.5 || decided.contains(pair.a) && decided.contains(pair.b)
    }
    return (found + work.overlaps.pairs.filter { !known.contains($0.id) }).map { pair($0, &marks) }
  }

  private func pair(_ pair: OverlapPair, _ marks: inout ReviewMarks) -> JSONValue {
    [
      "id": .string(pair.id),
      "a": number(ItemPosition(pair.a)),
      "b": number(ItemPosition(pair.b)),
      "relation": .string(pair.relation.rawValue),
      "probability": .number(DecimalText.of(pair.probability, places: 4)),
      "duplicate": .number(DecimalText.of(pair.duplicateProbability, places: 4)),
      "isLikely": .bool(pair.isLikely),
      "marks": marks.marks(ItemPosition(pair.a), ItemPosition(pair.b)),
      "weights": .array(
        pair.comparisons.map { comparison in
          .array([
            .string(comparison.field), .string(comparison.level.description),
            .number(DecimalText.of(comparison.weight, places: 2)),
          ])
        }
      ),
    ]
  }

  /// Tasks that the engine takes for one, before any decision.
  var groups: [JSONValue] {
    overlaps.groups.filter { $0.relation == .duplicate }.map { group in
      ["id": .string(group.id), "members": .array(group.members.map { number(ItemPosition($0)) })]
    }
  }
}
