internal import Spreadsheet

extension ReportTable {
  static let dayFormat = "dd/mm/yyyy"

  /// Where the parts of a table stand on its sheet.
  enum SheetLayout {
    static let title = 0
    static let subtitle = 1
    static let header = 2
    static let firstRow = 3
  }

  /// The table as a sheet as offices print it: its title and the plan's above it, thin lines, a repeated header.
  /// - Parameters:
  ///   - subtitle: what stands below the title, in italics.
  ///   - footer: of every page.
  ///   - printed: how many columns are printed; the titles stand above them.
  func sheet(subtitle: String, footer: String, printed: Int? = nil) -> Sheet {
    var sheet = Sheet(
      name: name,
      columnWidths: columns.map(\.width),
      header: SheetLayout.header,
      footer: footer
    )
    sheet.rows.append(
      banner(title, height: 24) {
        $0.isBold = true; $0.size = 14
      }
    )
    sheet.rows.append(
      banner(subtitle, height: 36) {
        $0.isItalic = true; $0.size = 12
      }
    )
    sheet.rows.append(Row(columns.map { Cell(.text($0.heading), .header) }))
    sheet.rows += rows.map { row in Row(row.map(\.cell)) }
    sheet.merges = [SheetLayout.title, SheetLayout.subtitle].map { row in
      Sheet.Merge(row: row, columns: 0...max(1, printed ?? columns.count) - 1)
    }
    sheet.printedColumns = printed
    return sheet
  }

  /// A line across the whole table.
  private func banner(_ words: String, height: Double, _ style: (inout CellStyle) -> Void) -> Row {
    var look = CellStyle()
    look.alignment = .centre
    look.isMiddle = true
    style(&look)
    return Row([Cell(.text(words), look)], height: height)
  }
}

extension ReportTable.Value {
  fileprivate var cell: Cell {
    switch self {
    case .empty: Cell(.empty, .body)
    case .text(let words): Cell(.text(words), .body)
    case .disputed(let words): Cell(.text(words), .disputed)
    case .number(let number): Cell(.number(Double(number)), .centred)
    case .share(let share): Cell(.number(share), .centred(format: "0%"))
    case .day(let day): Cell(.day(Int(day.ordinal)), .centred(format: ReportTable.dayFormat))
    }
  }
}

extension CellStyle {
  static let body: CellStyle = {
    var style = CellStyle()
    style.hasBorder = true
    return style
  }()

  /// Told by the words; the colour only helps to find them.
  static let disputed: CellStyle = {
    var style = body
    style.isItalic = true
    style.fill = 0xFFF2CC
    return style
  }()

  static let centred: CellStyle = {
    var style = body
    style.alignment = .centre
    return style
  }()

  static let header: CellStyle = {
    var style = centred
    style.isBold = true
    style.isMiddle = true
    style.fill = 0xD9E2F3
    return style
  }()

  static func centred(format: String) -> CellStyle {
    var style = centred
    style.numberFormat = format
    return style
  }
}
