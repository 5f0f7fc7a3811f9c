internal import OfficeOpenXML

/// The pages of official documents: A4 with the margins of Nghị định 30/2020/NĐ-CP, phụ lục I.
enum OfficialPage {
  /// 20 mm above and below, 30 mm on the left, 20 mm on the right.
  static let portrait = PageLayout(
    width: PageLayout.twips(tenths: 2100),
    height: PageLayout.twips(tenths: 2970),
    top: PageLayout.twips(tenths: 200),
    right: PageLayout.twips(tenths: 200),
    bottom: PageLayout.twips(tenths: 200),
    left: PageLayout.twips(tenths: 300),
    header: PageLayout.twips(tenths: 100)
  )

  /// For annexes with wide tables.
  static let landscape = PageLayout(
    width: portrait.height,
    height: portrait.width,
    top: portrait.top,
    right: PageLayout.twips(tenths: 150),
    bottom: portrait.bottom,
    left: portrait.left,
    header: portrait.header
  )
}

extension DocxParagraph {
  /// A title in the middle of the page, in capitals.
  static func title(_ text: String) -> DocxParagraph {
    DocxParagraph([DocxRun(text.uppercased(), bold: true)], .normal, .center)
  }

  /// The line in parentheses under the title of an annex.
  static func subtitle(_ text: String) -> DocxParagraph {
    DocxParagraph([DocxRun(text, italic: true)], .normal, .center)
  }

  /// Text of the body: justified, its first line set in by 1.27 cm, 6 points from its neighbours.
  static func body(_ runs: [DocxRun]) -> DocxParagraph {
    var paragraph = DocxParagraph(runs, .normal, .both)
    paragraph.firstIndent = 720
    paragraph.spaceBefore = 60
    paragraph.spaceAfter = 60
    return paragraph
  }

  static func body(_ text: String) -> DocxParagraph { body([DocxRun(text)]) }

  /// A heading within a document that is no plan.
  static func part(_ text: String) -> DocxParagraph {
    var paragraph = DocxParagraph(text, .heading1)
    paragraph.spaceBefore = 240
    paragraph.spaceAfter = 120
    return paragraph
  }
}

extension DocxTable.Cell {
  /// Texts one below the other, each line of the author's a paragraph of its own.
  init(_ texts: [String], centered: Bool = false) {
    let lines = texts.flatMap { text -> [Substring] in
      // Nearly every text is one line, as its bytes tell.
      let mayBreak = text.utf8.contains { $0 < 0x20 || $0 == 0xc2 || $0 == 0xe2 }
      return mayBreak ? text.split(whereSeparator: \.isNewline) : text.isEmpty ? [] : [text[...]]
    }.map { $0.trimmingBlanks() }
    self.init(lines.map { DocxParagraph(String($0), .cell, centered ? .center : nil) })
  }

  init(_ text: String, centered: Bool = false) { self.init([text], centered: centered) }

  /// A field; where the plans disagree, every value on a line of its own.
  init(_ field: PublishedField, in wording: Wording) {
    guard field.isOpen else {
      self.init(field.text)
      return
    }
    let head = DocxRun(wording.label(.openField, ["values": ""]).trimmedEnd, italic: true)
    self.init(
      [DocxParagraph([head], .cell)]
        + field.candidates.map { DocxParagraph("- \($0.text) (\($0.source))", .cell) }
    )
  }
}

extension DocxTable {
  /// A table with a head: titles, and below them the numbers of the columns, on every page.
  init(widths: [Int], heads: [String], numbered: Bool = true) {
    let titles = Row(heads.map { Cell([DocxParagraph($0, .cellHead)], centered: true) }, header: true)
    let numbers = heads.indices.map { index in
      Cell([DocxParagraph([DocxRun("(\(index + 1))", italic: true)], .cell, .center)])
    }
    self.init(widths: widths, rows: numbered ? [titles, Row(numbers, header: true)] : [titles])
  }

  /// Adds a row that is one bold text over all columns.
  mutating func addHeading(_ text: String, shaded: Bool = false) {
    var paragraph = DocxParagraph([DocxRun(text, bold: true)], .cell)
    paragraph.keepsWithNext = true
    rows.append(Row([Cell([paragraph], span: widths.count, shaded: shaded)]))
  }

  mutating func add(_ cells: [Cell]) { rows.append(Row(cells)) }
}

extension String {
  /// With a capital at its beginning, as the cells of tables have it.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }

  /// Without blanks at its end.
  fileprivate var trimmedEnd: String { String(self[...].trimmingBlanks()) }
}
