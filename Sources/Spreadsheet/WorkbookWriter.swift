internal import CXLSXWriter

extension Workbook {
  /// The workbook as the bytes of an `.xlsx` file.
  ///
  /// Complexity: linear in the cells. libxlsxwriter writes files alone: it gets a scratch folder, which is gone
  /// when this returns.
  /// - Throws: where the scratch folder cannot be used or a sheet is larger than Excel's.
  package func bytes() throws(SpreadsheetError) -> [UInt8] {
    let scratch = try ScratchFolder()
    let name = "workbook.xlsx"
    guard let workbook = cxlsx_workbook(scratch.file(name), scratch.path) else {
      throw SpreadsheetError(reason: "out of memory")
    }
    var writer = WorkbookWriter(workbook)
    do throws(SpreadsheetError) {
      try writer.write(self)
    } catch {
      lxw_workbook_free(workbook)
      throw error
    }
    // Closing frees the workbook, also where it fails.
    try WorkbookWriter.check(workbook_close(workbook))
    return try scratch.read(name)
  }
}

/// Puts the values of a workbook into libxlsxwriter's one.
struct WorkbookWriter {
  let workbook: UnsafeMutablePointer<lxw_workbook>
  private var formats: [Look: UnsafeMutablePointer<lxw_format>] = [:]

  /// A style as a cell's own look or as what a rule lays over it.
  private struct Look: Hashable {
    var style: CellStyle
    var isHighlight: Bool
  }

  init(_ workbook: UnsafeMutablePointer<lxw_workbook>) { self.workbook = workbook }

  mutating func write(_ value: Workbook) throws(SpreadsheetError) {
    let title = ExcelText.line(value.title, limit: 255)
    let author = ExcelText.line(value.author, limit: 255)
    try Self.check(cxlsx_describe(workbook, title, author, Int64(value.created) * 86_400))
    for (sheet, name) in zip(value.sheets, SheetName.valid(value.sheets.map(\.name))) {
      guard let worksheet = workbook_add_worksheet(workbook, name) else {
        throw SpreadsheetError(reason: "the sheet “\(name)” cannot be added")
      }
      try SheetWriter(sheet, worksheet).write { (style, isHighlight) throws(SpreadsheetError) in
        try format(Look(style: style, isHighlight: isHighlight))
      }
    }
  }

  /// One format for each look: Excel allows some 64,000.
  private mutating func format(_ look: Look) throws(SpreadsheetError) -> SheetWriter.Format {
    if let known = formats[look] { return known }
    guard let format = workbook_add_format(workbook) else { throw SpreadsheetError(reason: "out of memory") }
    if look.isHighlight { look.style.applyAsHighlight(to: format) } else { look.style.apply(to: format) }
    formats[look] = format
    return format
  }

  static func check(_ error: lxw_error) throws(SpreadsheetError) {
    guard error.rawValue != 0 else { return }
    throw SpreadsheetError(
      reason: lxw_strerror(error).map { String(cString: $0) } ?? "error \(error.rawValue)"
    )
  }
}

extension CellStyle {
  fileprivate func apply(to format: UnsafeMutablePointer<lxw_format>) {
    format_set_font_name(format, "Times New Roman")
    format_set_font_size(format, size)
    if isBold { format_set_bold(format) }
    if isItalic { format_set_italic(format) }
    if isWrapped { format_set_text_wrap(format) }
    if hasBorder { format_set_border(format, cxlsx_border_thin) }
    if let fill { format_set_bg_color(format, fill) }
    if let colour { format_set_font_color(format, colour) }
    if let numberFormat { format_set_num_format(format, numberFormat) }
    format_set_align(format, isMiddle ? cxlsx_align_middle : cxlsx_align_top)
    switch alignment {
    case .left: format_set_align(format, cxlsx_align_left)
    case .centre: format_set_align(format, cxlsx_align_center)
    case .right: format_set_align(format, cxlsx_align_right)
    }
  }

  /// What a conditional format may change: it takes colours and weight, no font and no alignment.
  fileprivate func applyAsHighlight(to format: UnsafeMutablePointer<lxw_format>) {
    if isBold { format_set_bold(format) }
    if let fill { format_set_bg_color(format, fill) }
    if let colour { format_set_font_color(format, colour) }
  }
}
