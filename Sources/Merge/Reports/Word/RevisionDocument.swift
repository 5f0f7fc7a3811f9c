internal import OfficeOpenXML

/// The comparison of two revisions as a document ("bảng so sánh"): old, new and explanation beside one another, as it
/// accompanies a revised draft. Words that were dropped are struck through, new ones bold, so that the difference
/// survives a black-and-white copy.
struct RevisionDocument {
  private let report: RevisionReport
  private let wording: Wording
  private let page = OfficialPage.landscape

  init(_ report: RevisionReport, in wording: Wording) {
    self.report = report
    self.wording = wording
  }

  func bytes() throws(RenderingError) -> [UInt8] {
    let head = PublishedHead(report.comparison.alignment.new.head)
    let table = RevisionTable(report, in: wording)
    return try WordDocument.bytes(
      of: "comparison.docx",
      title: table.title,
      creator: head.body,
      in: wording,
      [WordDocument.Section(page: page, blocks: blocks(table, head))]
    )
  }

  private func blocks(_ table: RevisionTable, _ head: PublishedHead) -> [WordDocument.Block] {
    let (old, new) = report.fileNames
    var lines = [
      version(.oldVersion, report.comparison.alignment.old, old),
      version(.newVersion, report.comparison.alignment.new, new),
      report.summary(in: wording).capitalizedFirst + ".",
    ]
    if !table.rows.isEmpty { lines.append(wording.phrase(.changeLegend)) }
    var blocks: [WordDocument.Block] = [
      .paragraph(.title(table.title)),
      .paragraph(.subtitle(wording.phrase(.ofPlans, ["title": head.title]))),
      .paragraph(.rule(indent: page.textWidth * 2 / 5, spaceAfter: 160)),
    ]
    blocks += lines.map { .paragraph(.body($0)) }
    if !table.rows.isEmpty { blocks.append(.table(self.table(table))) }
    blocks += list(.rewordingsHeading, report.rewordingLines(in: wording))
    let numbers = report.comparison.renumberings.map { report.numbers($0, in: wording) }
    return blocks + list(.renumberingsHeading, numbers)
  }

  /// Which text a version is: its title where that has changed, its number and day where it has them, and its file.
  private func version(_ label: WordLabel, _ revision: Revision, _ file: String) -> String {
    let head = PublishedHead(revision.head)
    let (old, new) = (report.comparison.alignment.old.head.title, report.comparison.alignment.new.head.title)
    let title = old.string == new.string ? nil : head.title
    let parts = [title, head.number, head.date?.official].compactMap(\.self).filter { !$0.isEmpty } + [file]
    return wording.phrase(label, ["version": parts.joined(separator: ", ")])
  }

  private func table(_ table: RevisionTable) -> DocxTable {
    var result = DocxTable(
      widths: DocxTable.widths(page.textWidth, proportions: [5, 16, 29, 29, 21]),
      heads: table.columns.map(\.capitalizedFirst)
    )
    for row in table.rows {
      result.add([
        .init(String(row.number), centered: true),
        .init(row.position),
        .init(row.before.map { Self.paragraph($0) { $0.isStruck = true } }),
        .init(row.after.map { Self.paragraph($0) { $0.isBold = true } }),
        .init(row.explanation.capitalizedFirst),
      ])
    }
    return result
  }

  private static func paragraph(_ runs: [RevisionTable.Run], mark: (inout DocxRun) -> Void) -> DocxParagraph {
    DocxParagraph(
      runs.map { run in
        var result = DocxRun(run.text)
        if run.isChanged { mark(&result) }
        return result
      },
      .cell
    )
  }

  private func list(_ heading: RevisionLabel, _ lines: [String]) -> [WordDocument.Block] {
    guard !lines.isEmpty else { return [] }
    return [.paragraph(.part(wording.label(heading)))] + lines.map { .paragraph(.body("- " + $0)) }
  }
}

extension RevisionReport {
  /// The comparison as a document for Word.
  public func docx(in wording: Wording) throws(RenderingError) -> [UInt8] {
    try RevisionDocument(self, in: wording).bytes()
  }
}
