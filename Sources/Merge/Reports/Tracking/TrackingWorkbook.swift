internal import Spreadsheet

/// The workbook in which an office follows the work of the year: tasks and reports with a status to choose, and
/// sheets about overlaps, conflicts, targets and the load of agencies.
///
/// ```swift
/// let bytes = try TrackingWorkbook(publication).bytes()      // the same for the same publication
/// ```
public struct TrackingWorkbook: Sendable {
  private let publication: Publication
  private var wording: Wording { publication.wording }

  public init(_ publication: Publication) { self.publication = publication }

  /// The workbook as an `.xlsx` file.
  /// - Throws: where the system gives no room for scratch files.
  public func bytes() throws(RenderingError) -> [UInt8] {
    let workbook = Workbook(
      title: publication.head.title,
      author: publication.head.issuer ?? "",
      created: Int(publication.day.ordinal),
      sheets: sheets
    )
    do throws(SpreadsheetError) {
      return try workbook.bytes()
    } catch {
      throw RenderingError(file: PublishedForm.tracking.rawValue, reason: error.reason)
    }
  }

  private var sheets: [Sheet] {
    let lists = [
      publication.overlapTable, publication.conflictTable, publication.targetTable, publication.loadTable,
    ]
    return [tracking, duties] + lists.compactMap { $0 }.filter { !$0.rows.isEmpty }.map { sheet($0) }
  }

  private func sheet(_ table: ReportTable, printed: Int? = nil) -> Sheet {
    table.sheet(
      subtitle: publication.attachment,
      footer: wording.label(.pageFooter),
      printed: printed
    )
  }

  // MARK: - What people fill in

  private var tracking: Sheet {
    let before: [TaskColumn] = [.number, .task, .lead, .support, .due, .lastDay, .output]
    // What only helps on the screen stands at the right, beyond what is printed.
    let after: [TaskColumn] = [.origin, .firstDay, .budget, .address, .section, .identifier]
    var table = publication.table(.trackingName, .trackingTitle, before + after)
    let place = before.count
    let own: [(TableLabel, Double)] = [(.status, 14), (.doneOn, 11), (.note, 16)]
    table.columns.insert(
      contentsOf: own.map { ReportTable.Column(wording.label($0), width: $1) },
      at: place
    )
    for index in table.rows.indices {
      table.rows[index].insert(contentsOf: [.text(wording.label(.notStarted)), .empty, .empty], at: place)
    }
    var sheet = sheet(table, printed: place + own.count + 1)
    sheet.frozenColumns = 2
    let due = before.firstIndex(of: .lastDay) ?? 0
    return followed(sheet, table, StatusColumns(due: due, status: place, done: place + 1))
  }

  private var duties: Sheet {
    let table = publication.dutyTable
    return followed(sheet(table), table, StatusColumns(due: 1, status: 6, done: 7))
  }

  private struct StatusColumns {
    var due: Int
    var status: Int
    var done: Int
  }

  /// A sheet with a drop-down in its status column, and with what is late, soon due or done in colours.
  private func followed(_ sheet: Sheet, _ table: ReportTable, _ columns: StatusColumns) -> Sheet {
    guard !table.rows.isEmpty else { return sheet }
    var sheet = sheet
    let first = ReportTable.SheetLayout.firstRow
    let rows = first...first + table.rows.count - 1
    for row in rows {
      sheet.rows[row].cells[columns.status].style = .centred
      sheet.rows[row].cells[columns.done].style = .centred(format: ReportTable.dayFormat)
    }
    let states: [TableLabel] = [.notStarted, .underWay, .done, .late, .suspended]
    sheet.choices = [
      Sheet.Choice(
        column: columns.status,
        rows: rows,
        values: states.map { wording.label($0) },
        errorTitle: wording.label(.chooseTitle),
        errorMessage: wording.label(.chooseMessage)
      )
    ]
    sheet.highlights = highlights(columns).map { formula, style in
      Sheet.Highlight(rows: rows, columns: 0...table.columns.count - 1, formula: formula, style: style)
    }
    return sheet
  }

  /// The first that holds counts: done in green, late in red, due within a week in amber.
  private func highlights(_ columns: StatusColumns) -> [(formula: String, style: CellStyle)] {
    let row = ReportTable.SheetLayout.firstRow + 1
    let due = "$\(Sheet.columnName(columns.due))\(row)"
    let status = "$\(Sheet.columnName(columns.status))\(row)"
    func state(_ label: TableLabel) -> String { "\(status)=\"\(wording.label(label))\"" }
    let isOpen = "NOT(OR(\(state(.done)),\(state(.suspended))))"
    return [
      ("=\(state(.done))", .colours(fill: 0xE2EFDA, text: 0x375623)),
      (
        "=OR(\(state(.late)),AND(ISNUMBER(\(due)),\(due)<TODAY(),\(isOpen)))",
        .colours(fill: 0xFFC7CE, text: 0x9C0006)
      ),
      ("=AND(ISNUMBER(\(due)),\(due)<=TODAY()+7,\(isOpen))", .colours(fill: 0xFFEB9C, text: 0x7F6000)),
    ]
  }
}

extension CellStyle {
  fileprivate static func colours(fill: UInt32, text: UInt32) -> CellStyle {
    var style = CellStyle()
    style.fill = fill
    style.colour = text
    return style
  }
}
