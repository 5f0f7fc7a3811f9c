extension Publication {
  /// Pairs of tasks that are, or share, the same work; nil for a plan that was not merged.
  public var overlapTable: ReportTable? {
    guard let review else { return nil }
    return table(
      .overlapsName,
      .overlapsTitle,
      [
        (.number, 6), (.relation, 12), (.probability, 11), (.positionA, 20), (.taskA, 40), (.positionB, 20),
        (.taskB, 40), (.decision, 22), (.identifier, 14),
      ],
      review.overlaps.enumerated().map { index, overlap in
        let pair = overlap.pair
        return [
          .number(index + 1), Value(wording.word(pair.relation)), .share(pair.probability),
          Value(position(pair.first)), Value(pair.first.title), Value(position(pair.second)),
          Value(pair.second.title), Value(overlap.decision.map(wording.line)), Value(pair.id),
        ]
      }
    )
  }

  /// What the plans contradict each other in; nil for a plan that was not merged.
  public var conflictTable: ReportTable? {
    guard let review else { return nil }
    return table(
      .conflictsName,
      .conflictsTitle,
      [
        (.number, 5), (.severity, 11), (.finding, 40), (.sides, 50), (.reasons, 28), (.remedies, 28),
        (.decision, 18), (.identifier, 16),
      ],
      review.conflicts.enumerated().map { index, conflict in
        let finding = conflict.entry.finding
        return [
          .number(index + 1), Value(wording.word(finding.severity)), Value(wording.sentence(finding.message)),
          Value(conflict.sides.map { "\(position($0.item)): \($0.item.title)" }.joined(separator: "\n")),
          Value(finding.reasons.map(wording.sentence).joined(separator: "\n")),
          Value(finding.remedies.map(wording.sentence).joined(separator: "\n")),
          Value(conflict.entry.decision.map(wording.line)), Value(conflict.entry.id),
        ]
      }
    )
  }

  /// `KH1 điểm a khoản 2 Mục III`, as origins are written.
  private func position(_ item: ListedItem) -> String {
    let place = item.address.isEmpty ? item.id : item.address
    return "\(mark(of: item.plan)) \(place)"
  }
}
