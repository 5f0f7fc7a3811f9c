/// One sheet of a workbook.
///
/// Rows and columns are counted from 0.
package struct Sheet: Hashable, Sendable {
  /// As asked for: what Excel does not allow in it is replaced when the workbook is written.
  package var name: String
  /// In characters of the default font; columns beyond them have Excel's own width.
  package var columnWidths: [Double]
  package var rows: [Row]
  /// The row with the names of the columns: it stays in sight, is repeated on every page and carries filters.
  package var header: Int?
  /// How many columns stay in sight at the left.
  package var frozenColumns: Int
  /// How many columns from the left are printed; nil for all.
  package var printedColumns: Int?
  /// Cells that are one, each from its first to its last column.
  package var merges: [Merge]
  package var choices: [Choice]
  package var highlights: [Highlight]
  /// `&P` is the page, `&N` the number of pages.
  package var footer: String
  package var isLandscape: Bool

  package init(name: String, columnWidths: [Double] = [], header: Int? = nil, footer: String = "") {
    self.name = name
    self.columnWidths = columnWidths
    self.rows = []
    self.header = header
    self.frozenColumns = 0
    self.printedColumns = nil
    self.merges = []
    self.choices = []
    self.highlights = []
    self.footer = footer
    self.isLandscape = true
  }

  /// The letters by which formulas name a column: A to Z, AA and so on.
  package static func columnName(_ column: Int) -> String {
    var rest = column + 1
    var name = ""
    while rest > 0 {
      name = String(UnicodeScalar(UInt8(65 + (rest - 1) % 26))) + name
      rest = (rest - 1) / 26
    }
    return name
  }

  package struct Merge: Hashable, Sendable {
    package var row: Int
    package var columns: ClosedRange<Int>

    package init(row: Int, columns: ClosedRange<Int>) {
      self.row = row
      self.columns = columns
    }
  }

  /// A drop-down with the values that a column takes.
  package struct Choice: Hashable, Sendable {
    package var column: Int
    package var rows: ClosedRange<Int>
    /// Without commas, 255 characters in all.
    package var values: [String]
    /// What Excel says to another value: at most 32 and 255 characters.
    package var errorTitle: String
    package var errorMessage: String

    package init(
      column: Int,
      rows: ClosedRange<Int>,
      values: [String],
      errorTitle: String,
      errorMessage: String
    ) {
      self.column = column
      self.rows = rows
      self.values = values
      self.errorTitle = errorTitle
      self.errorMessage = errorMessage
    }
  }

  /// A look that cells have while a formula is true, such as `=$G4<TODAY()`, written for the first cell.
  package struct Highlight: Hashable, Sendable {
    package var rows: ClosedRange<Int>
    package var columns: ClosedRange<Int>
    package var formula: String
    package var style: CellStyle

    package init(rows: ClosedRange<Int>, columns: ClosedRange<Int>, formula: String, style: CellStyle) {
      self.rows = rows
      self.columns = columns
      self.formula = formula
      self.style = style
    }
  }
}
