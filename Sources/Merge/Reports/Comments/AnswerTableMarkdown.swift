extension AnswerTable {
  /// The columns of the table as offices write it.
  static let columns: [ReportLabel] = [
    .columnNumber, .columnAgency, .columnPosition, .columnComment, .columnAnswer, .columnExplanation,
  ]

  /// One point under these columns, each cell a list of lines.
  func cells(_ row: Row, number: Int, in wording: Wording) -> [[String]] {
    let reason = row.point.point.reason.map { wording.label(.commentReason, ["reason": $0.string]) }
    let arrow = row.newPosition.map { "→ \($0)" }
    return [
      [String(number)],
      [row.point.letter.issuer.string, "\(row.letter) (\(row.point.point.id.string))"],
      [row.position, arrow].compactMap(\.self),
      [row.words, reason].compactMap(\.self),
      [wording.word(row.point.disposition)] + row.done(in: wording),
      row.why(in: wording),
    ]
  }

  /// The table as a Markdown document.
  public func markdown(in wording: Wording) -> String {
    var document = MarkdownDocument()
    document.heading(1, wording.label(.answersHeading))
    document.paragraph(title)
    document.paragraph(summary(in: wording))
    document.table(
      Self.columns.map { wording.label($0) },
      rows.enumerated().map { index, row in
        cells(row, number: index + 1, in: wording).map { .words($0.joined(separator: " · ")) }
      }
    )
    for row in rows where !row.parts.isEmpty {
      document.heading(2, wording.label(.partsHeading, ["point": row.point.name.description]))
      document.table(
        [.columnKind, .columnIdentifier, .columnOld, .columnNew].map { wording.label($0) },
        row.parts.map { part in
          [
            .words(wording.word(part.kind)), .code(part.item), .words(part.old),
            .words(part.new ?? part.reason ?? ""),
          ]
        }
      )
    }
    return document.text
  }
}
