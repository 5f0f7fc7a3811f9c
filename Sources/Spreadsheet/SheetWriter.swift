internal import CXLSXWriter

/// Puts one sheet's values into libxlsxwriter's one.
struct SheetWriter {
  typealias Format = UnsafeMutablePointer<lxw_format>
  /// The workbook's format of a look.
  typealias FormatOf = (_ style: CellStyle, _ isHighlight: Bool) throws(SpreadsheetError) -> Format

  private let sheet: Sheet
  private let worksheet: UnsafeMutablePointer<lxw_worksheet>

  init(_ sheet: Sheet, _ worksheet: UnsafeMutablePointer<lxw_worksheet>) {
    self.sheet = sheet
    self.worksheet = worksheet
  }

  /// The index of the last column that is used.
  private var lastColumn: Int { max(0, (sheet.rows.map(\.cells.count).max() ?? 0) - 1) }

  func write(format: FormatOf) throws(SpreadsheetError) {
    guard sheet.rows.count <= Int(LXW_ROW_MAX), lastColumn < Int(LXW_COL_MAX) else {
      throw SpreadsheetError(reason: "Excel's sheets hold 1,048,576 rows and 16,384 columns")
    }
    for (column, width) in sheet.columnWidths.enumerated() {
      try check(worksheet_set_column(worksheet, UInt16(column), UInt16(column), width, nil))
    }
    let merges = Dictionary(grouping: sheet.merges.filter { $0.columns.count > 1 }, by: \.row)
    for (index, row) in sheet.rows.enumerated() {
      let height = row.height ?? RowFitting.height(of: row.cells, widths: sheet.columnWidths)
      try check(worksheet_set_row(worksheet, UInt32(index), height, nil))
      try write(row, at: UInt32(index), merges[index] ?? [], format)
    }
    try writeRules(format)
    try setUpPages()
  }

  // MARK: - Cells

  private func write(
    _ row: Row,
    at index: UInt32,
    _ merges: [Sheet.Merge],
    _ format: FormatOf
  ) throws(SpreadsheetError) {
    for merge in merges {
      let (first, last) = (merge.columns.lowerBound, merge.columns.upperBound)
      let style = row.cells.indices.contains(first) ? row.cells[first].style : CellStyle()
      let format = try format(style, false)
      try check(worksheet_merge_range(worksheet, index, UInt16(first), index, UInt16(last), "", format))
    }
    for (column, cell) in row.cells.enumerated() {
      // The cells that a merge covers are written with it; its first is written over.
      let isCovered = merges.contains { $0.columns.contains(column) && $0.columns.lowerBound != column }
      if !isCovered { try write(cell, index, UInt16(column), try format(cell.style, false)) }
    }
  }

  private func write(
    _ cell: Cell,
    _ row: UInt32,
    _ column: UInt16,
    _ format: Format
  ) throws(SpreadsheetError) {
    switch cell.value {
    case .empty, .text(""): try check(worksheet_write_blank(worksheet, row, column, format))
    case .text(let text):
      try check(worksheet_write_string(worksheet, row, column, ExcelText.cell(text), format))
    case .number(let number): try check(worksheet_write_number(worksheet, row, column, number, format))
    case .day(let day):
      // Excel counts 1/1/1970 as day 25,569, takes 1900 for a leap year and ends with 9999.
      let serial = Double(day) + 25_569
      guard (61...2_958_465).contains(serial) else {
        return try check(worksheet_write_blank(worksheet, row, column, format))
      }
      try check(worksheet_write_number(worksheet, row, column, serial, format))
    }
  }

  // MARK: - Rules

  private func writeRules(_ format: FormatOf) throws(SpreadsheetError) {
    for choice in sheet.choices {
      let values = choice.values.map { $0.replacing("\"", with: "\"\"") }.joined(separator: ",")
      let column = UInt16(choice.column)
      let error = cxlsx_allow(
        worksheet,
        UInt32(choice.rows.lowerBound),
        column,
        UInt32(choice.rows.upperBound),
        column,
        "\"\(values)\"",
        choice.errorTitle,
        choice.errorMessage
      )
      try check(error)
    }
    for highlight in sheet.highlights {
      let error = cxlsx_highlight(
        worksheet,
        UInt32(highlight.rows.lowerBound),
        UInt16(highlight.columns.lowerBound),
        UInt32(highlight.rows.upperBound),
        UInt16(highlight.columns.upperBound),
        highlight.formula,
        try format(highlight.style, true)
      )
      try check(error)
    }
  }

  // MARK: - Pages

  private func setUpPages() throws(SpreadsheetError) {
    worksheet_set_paper(worksheet, cxlsx_paper_a4)
    if sheet.isLandscape { worksheet_set_landscape(worksheet) }
    worksheet_set_margins(worksheet, 0.5, 0.5, 0.6, 0.6)
    worksheet_fit_to_pages(worksheet, 1, 0)
    if let columns = sheet.printedColumns, columns > 0, !sheet.rows.isEmpty {
      let last = UInt32(sheet.rows.count - 1)
      try check(worksheet_print_area(worksheet, 0, 0, last, UInt16(columns - 1)))
    }
    if !sheet.footer.isEmpty { try check(worksheet_set_footer(worksheet, "&C" + sheet.footer)) }
    guard let header = sheet.header, sheet.rows.indices.contains(header) else { return }
    let row = UInt32(header)
    worksheet_freeze_panes(worksheet, row + 1, UInt16(sheet.frozenColumns))
    try check(worksheet_repeat_rows(worksheet, row, row))
    let last = UInt32(max(header, sheet.rows.count - 1))
    try check(worksheet_autofilter(worksheet, row, 0, last, UInt16(sheet.rows[header].cells.count - 1)))
  }

  private func check(_ error: lxw_error) throws(SpreadsheetError) { try WorkbookWriter.check(error) }
}
