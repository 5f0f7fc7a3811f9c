/// A table whose columns have fixed widths, in twips.
package struct DocxTable: Hashable, Sendable {
  package struct Cell: Hashable, Sendable {
    package var paragraphs: [DocxParagraph]
    /// How many columns it fills.
    package var span: Int
    package var isShaded: Bool
    package var isCentered: Bool

    package init(_ paragraphs: [DocxParagraph], span: Int = 1, shaded: Bool = false, centered: Bool = false) {
      self.paragraphs = paragraphs
      self.span = span
      isShaded = shaded
      isCentered = centered
    }
  }

  package struct Row: Hashable, Sendable {
    package var cells: [Cell]
    /// Whether it is printed again at the top of every page; such rows stand first.
    package var isHeader: Bool

    package init(_ cells: [Cell], header: Bool = false) {
      self.cells = cells
      isHeader = header
    }

    /// About how many lines it takes in columns of these widths.
    ///
    /// A letter of 12 points is taken to be 110 twips wide on average, which is a little too much.
    package func lines(widths: [Int]) -> Int {
      var column = 0
      return cells.map { cell in
        let width = widths.dropFirst(column).prefix(cell.span).reduce(0, +) - 140
        column += cell.span
        return cell.paragraphs.reduce(0) { $0 + 1 + $1.length * 110 / max(110, width) }
      }.max() ?? 0
    }

    /// Whether a page may end within it. A row that fills much of a page must, or its end would be lost.
    package func mayBreak(widths: [Int]) -> Bool { lines(widths: widths) > 14 }
  }

  package var widths: [Int]
  package var rows: [Row]
  package var hasBorders: Bool

  package init(widths: [Int], rows: [Row] = [], borders: Bool = true) {
    self.widths = widths
    self.rows = rows
    hasBorders = borders
  }

  package var width: Int { widths.reduce(0, +) }

  /// Asks for all rows on one page, where they fit on one: every paragraph but those of the last row keeps with
  /// the next.
  package mutating func keepTogether() {
    guard rows.reduce(0, { $0 + $1.lines(widths: widths) }) < 30 else { return }
    for row in rows.indices.dropLast() {
      for cell in rows[row].cells.indices {
        for paragraph in rows[row].cells[cell].paragraphs.indices {
          rows[row].cells[cell].paragraphs[paragraph].keepsWithNext = true
        }
      }
    }
  }

  /// Widths in the given proportions whose sum is exactly the total.
  package static func widths(_ total: Int, proportions: [Int]) -> [Int] {
    let sum = max(1, proportions.reduce(0, +))
    var before = 0
    var edge = 0
    return proportions.map { proportion in
      before += proportion
      let next = total * before / sum
      defer { edge = next }
      return next - edge
    }
  }
}
