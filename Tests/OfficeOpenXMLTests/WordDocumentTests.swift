import Foundation
import OfficeOpenXML
import TestSupport
import Testing

@Suite("Documents for Word")
struct WordDocumentTests {
  static let page = PageLayout(
    width: 11906,
    height: 16838,
    top: 1134,
    right: 1134,
    bottom: 1134,
    left: 1701,
    header: 567
  )

  /// Every feature once, with texts that try to break out.
  static let document: WordDocument = {
    let nasty = "</w:t><script>alert(1)</script> & \u{1}\u{202E}\t\nhết"
    var table = DocxTable(widths: DocxTable.widths(page.textWidth, proportions: [1, 2, 3]))
    table.rows = [
      .init([.init([DocxParagraph("STT", .cellHead)], span: 2), .init([])], header: true),
      .init([
        .init([DocxParagraph(nasty, .cell)]), .init([DocxParagraph("b", .cell)], shaded: true),
        .init([DocxParagraph(String(repeating: "dài ", count: 4000), .cell)], centered: true),
      ]),
    ]
    let rule = DocxParagraph.rule(indent: 2000)
    var body = DocxParagraph(
      [DocxRun(nasty, bold: true, italic: true, marked: true, size: 26)],
      .heading1,
      .both
    )
    body.firstIndent = 720
    body.spaceBefore = 60
    body.keepsWithNext = true
    let landscape = PageLayout(
      width: 16838,
      height: 11906,
      top: 1134,
      right: 851,
      bottom: 1134,
      left: 1701,
      header: 567
    )
    return WordDocument(
      properties: DocumentProperties(title: nasty, creator: "UBND", language: "vi-VN"),
      sections: [
        .init(page: page, blocks: [.paragraph(body), .paragraph(rule), .table(table), .table(table)]),
        .init(page: landscape, blocks: [.table(table)]), .init(page: page),
      ]
    )
  }()

  @Test(
    "every part is valid against the ECMA schemas",
    .enabled(if: OfficeChecks.canValidate, "\(OfficeChecks.validationAbsence)")
  )
  func valid() throws {
    let folder = try TemporaryFolder()
    try Data(try Self.document.bytes()).write(to: folder.url("a.docx"))
    #expect(try OfficeChecks.problems(of: folder.url("a.docx")) == "")
  }

  @Test("the same document gives the same bytes")
  func reproducible() throws {
    #expect(try Self.document.bytes() == Self.document.bytes())
  }

  @Test(
    "LibreOffice reads it and prints every text",
    .enabled(if: OfficeChecks.canPrint, "\(OfficeChecks.printingAbsence)")
  )
  func printed() throws {
    let folder = try TemporaryFolder()
    try Data(try Self.document.bytes()).write(to: folder.url("a.docx"))
    let text = try OfficeChecks.printedText(of: folder.url("a.docx"), in: folder)
    // The long cell is printed whole on several pages, in each of the three tables.
    #expect(text.split(whereSeparator: \.isWhitespace).count { $0 == "dài" } == 12_000)
    #expect(text.contains("<script>alert(1)</script>"))
  }

  @Test("a row breaks between pages only where it is long")
  func rows() {
    let short = DocxTable.Row([.init([DocxParagraph("ngắn")])])
    let long = DocxTable.Row([.init([DocxParagraph(String(repeating: "dài ", count: 600))])])
    #expect(!short.mayBreak(widths: [9000]))
    #expect(long.mayBreak(widths: [9000]))
    #expect(!long.mayBreak(widths: [90_000]))
  }
}
