/// Lines of cells set in columns by display width, without boxes: what summaries and listings are made of.
///
/// ```swift
/// var table = TextTable(alignments: [.leading, .trailing])
/// table.add(["nhiệm vụ", "171"])
/// table.add(["chỉ tiêu", "24"])
/// table.lines   // ["nhiệm vụ  171", "chỉ tiêu   24"]
/// ```
public struct TextTable: Hashable, Sendable {
  public enum Alignment: Hashable, Sendable {
    case leading, trailing
  }

  public var alignments: [Alignment]
  public private(set) var rows: [[String]] = []

  /// Columns beyond the alignments given are leading.
  public init(alignments: [Alignment]) { self.alignments = alignments }

  /// Adds a line; rows may have different numbers of cells.
  public mutating func add(_ cells: [String]) { rows.append(cells) }

  /// The lines, with two spaces between columns and none at the end.
  public var lines: [String] {
    let widths = columnWidths
    return rows.map { cells in
      var line = ""
      for (column, cell) in cells.enumerated() {
        let trailing = alignments.indices.contains(column) && alignments[column] == .trailing
        line += column == 0 ? "" : "  "
        line += trailing ? cell.paddedLeft(toWidth: widths[column]) : cell.padded(toWidth: widths[column])
      }
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  private var columnWidths: [Int] {
    var widths: [Int] = []
    for cells in rows {
      for (column, cell) in cells.enumerated() {
        if column == widths.count { widths.append(0) }
        widths[column] = max(widths[column], cell.displayWidth)
      }
    }
    return widths
  }
}
