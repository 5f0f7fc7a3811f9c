extension Publication {
  /// Every report of the year on its day, in the order of the days; duties without a day come last.
  public var dutyTable: ReportTable {
    let dated = duties.flatMap { duty in
      series(duty.due).flatMap(\.days).map { (day: $0 as Day?, duty: duty) }
    }
    let undated = duties.filter { series($0.due).isEmpty }.map { (day: nil as Day?, duty: $0) }
    let ordered = dated.enumerated().sorted { left, right in
      (left.element.day ?? day, left.offset) < (right.element.day ?? day, right.offset)
    }.map(\.element)
    return table(
      .dutiesName,
      .dutiesTitle,
      [
        (.number, 6), (.lastDay, 12), (.content, 46), (.reporter, 24), (.recipient, 24), (.due, 20),
        (.status, 15),
        (.doneOn, 12), (.note, 20), (.origin, 24),
      ],
      (ordered + undated).enumerated().map { index, row in
        [
          .number(index + 1), Value(row.day), Value(row.duty.content), Value(row.duty.from),
          Value(row.duty.to), Value(row.duty.due.field), Value(wording.label(.notStarted)), .empty,
          .empty, Value(row.duty.originLine),
        ]
      }
    )
  }
}
