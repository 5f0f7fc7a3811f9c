/// A paragraph: runs of text and how they are set. Lengths are in twips.
package struct DocxParagraph: Hashable, Sendable {
  package enum Alignment: String, Hashable, Sendable {
    case left, center, right
    /// Justified.
    case both
  }

  package enum Style: String, Hashable, CaseIterable, Sendable {
    case normal = "Normal"
    case heading1 = "Heading1"
    case heading2 = "Heading2"
    case heading3 = "Heading3"
    /// In the cell of a table.
    case cell = "Cell"
    /// In the cell of a table's head.
    case cellHead = "CellHead"
  }

  /// A rule across the column, less an indent on each side.
  package struct Rule: Hashable, Sendable {
    package var indent: Int

    package init(indent: Int) { self.indent = indent }
  }

  package var runs: [DocxRun]
  package var style: Style
  package var alignment: Alignment?
  /// Between the margin and the first line, more than the other lines have.
  package var firstIndent = 0
  package var leftIndent = 0
  /// Nil for the distances of the style.
  package var spaceBefore: Int?
  package var spaceAfter: Int?
  /// Whether it stands on the page of the paragraph below it.
  package var keepsWithNext = false
  /// A rule instead of text.
  package var rule: Rule?

  package init(_ runs: [DocxRun], _ style: Style = .normal, _ alignment: Alignment? = nil) {
    self.runs = runs
    self.style = style
    self.alignment = alignment
  }

  package init(_ text: String, _ style: Style = .normal, _ alignment: Alignment? = nil) {
    self.init([DocxRun(text)], style, alignment)
  }

  /// The rule under a title: a paragraph without height whose upper border is as long as the column less an
  /// indent on each side.
  package static func rule(indent: Int, spaceBefore: Int = 80, spaceAfter: Int = 0) -> DocxParagraph {
    var paragraph = DocxParagraph([], .normal, .center)
    paragraph.rule = Rule(indent: indent)
    paragraph.spaceBefore = spaceBefore
    paragraph.spaceAfter = spaceAfter
    return paragraph
  }

  /// How many letters it has; marks that stand alone count as well.
  package var length: Int { runs.reduce(0) { $0 + $1.text.unicodeScalars.count } }
}
