/// A row of cells, from the first column on.
package struct Row: Hashable, Sendable {
  package var cells: [Cell]
  /// In points; nil fits the text.
  package var height: Double?

  package init(_ cells: [Cell] = [], height: Double? = nil) {
    self.cells = cells
    self.height = height
  }
}

/// What a cell holds and how it looks.
package struct Cell: Hashable, Sendable {
  package enum Value: Hashable, Sendable {
    case empty
    /// Words, whatever they begin with.
    case text(String)
    case number(Double)
    /// Days since 1/1/1970; days that Excel's calendar has wrong or lacks (before 1/3/1900, after 9999) stay empty.
    case day(Int)
  }

  package var value: Value
  package var style: CellStyle

  package init(_ value: Value, _ style: CellStyle = CellStyle()) {
    self.value = value
    self.style = style
  }
}
