extension [Balance] {
  /// The account as an aligned table with its verdict, for a terminal.
  public func text(in wording: Wording, style: TextStyle = .plain) -> String {
    lines(in: wording, style: style).map { $0 + "\n" }.joined()
  }

  func lines(in wording: Wording, style: TextStyle) -> [String] {
    var table = TextTable(alignments: [.leading] + Array<TextTable.Alignment>(repeating: .trailing, count: 5))
    let columns: [ReportLabel] = [.columnIn, .columnKept, .columnMerged, .columnExcluded, .columnOut]
    table.add([""] + columns.map { wording.label($0) })
    for row in self {
      let numbers = [row.incoming, row.kept, row.merged, row.excluded, row.entries]
      table.add(["  " + wording.word(row.kind)] + numbers.map { String($0) })
    }
    let verdict =
      allSatisfy { $0.difference == 0 }
      ? style.apply(.good, wording.label(.balanced)) : style.apply(.error, wording.label(.unbalanced))
    return [style.apply(.heading, wording.label(.balanceHeading))] + table.lines + ["  " + verdict]
  }
}
