internal import OfficeOpenXML

/// The answers to the letters with comments, point by point ("bảng tổng hợp, tiếp thu, giải trình ý kiến góp ý").
struct CommentDocument {
  private let publication: Publication
  private let wording: Wording

  init(_ publication: Publication) {
    self.publication = publication
    wording = publication.wording
  }

  /// - Returns: nil where no letters came.
  func bytes() throws(RenderingError) -> [UInt8]? {
    guard let answers = publication.answers else { return nil }
    let page = OfficialPage.landscape
    let title = wording.phrase(.answersTitle)
    var tally = DocxParagraph([DocxRun(answers.summary(in: wording), italic: true)], .normal, .center)
    tally.spaceAfter = 120
    var blocks: [WordDocument.Block] = [
      .paragraph(.title(title)),
      .paragraph(.subtitle(wording.phrase(.ofPlans, ["title": publication.head.title]))),
      .paragraph(.rule(indent: page.textWidth * 2 / 5, spaceAfter: 160)), .paragraph(tally),
      .table(table(answers, width: page.textWidth)),
    ]
    for row in answers.rows where !row.parts.isEmpty {
      let heading = wording.label(.partsHeading, ["point": row.point.name.description])
      blocks.append(.paragraph(.part(heading)))
      blocks.append(.table(parts(of: row, width: page.textWidth)))
    }
    return try publication.word(.comments, title: title, [WordDocument.Section(page: page, blocks: blocks)])
  }

  private func table(_ answers: AnswerTable, width: Int) -> DocxTable {
    var table = DocxTable(
      widths: DocxTable.widths(width, proportions: [5, 15, 14, 25, 21, 20]),
      heads: AnswerTable.columns.map { wording.label($0) }
    )
    for (index, row) in answers.rows.enumerated() {
      let cells = answers.cells(row, number: index + 1, in: wording)
      table.add(cells.enumerated().map { .init($1, centered: $0 == 0) })
    }
    return table
  }

  /// Where the parts of a draft went that a letter wanted integrated.
  private func parts(of row: AnswerTable.Row, width: Int) -> DocxTable {
    let heads = [ReportLabel.columnNumber, .columnKind, .columnOld, .columnNew].map {
      wording.label($0).capitalizedFirst
    }
    var table = DocxTable(widths: DocxTable.widths(width, proportions: [6, 16, 39, 39]), heads: heads)
    for (index, part) in row.parts.enumerated() {
      table.add([
        .init(String(index + 1), centered: true), .init(wording.word(part.kind).capitalizedFirst),
        .init(part.old),
        .init(part.new ?? part.reason ?? ""),
      ])
    }
    return table
  }
}
