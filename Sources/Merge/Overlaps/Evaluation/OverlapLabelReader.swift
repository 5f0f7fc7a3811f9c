/// Reads judgements from a table of columns separated by tabs.
///
/// Two kinds of table are understood, by their first line: `plan_a task_a plan_b task_b label`, with a label
/// from 0 (unrelated) to 3 (duplicate) for each pair; and `plan task cluster`, where tasks of one cluster are
/// duplicates and all others are not.
public struct OverlapLabelReader: Sendable {
  public struct Reading: Sendable {
    public var labels = OverlapLabels()
    /// Every line that is not understood.
    public var findings: [Finding] = []
  }

  private static let pairColumns = ["plan_a", "task_a", "plan_b", "task_b", "label"]
  private static let clusterColumns = ["plan", "task", "cluster"]

  private let file: String

  /// - Parameter file: the name of the table in messages.
  public init(file: String) { self.file = file }

  public func read(_ text: String) -> Reading {
    var reading = Reading()
    var lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(Row.init)
    if lines.last?.cells == [""] { lines.removeLast() }
    if lines.first?.cells.first?.hasPrefix("\u{feff}") == true { lines[0].cells[0].removeFirst() }
    let columns = lines.first?.cells ?? []
    guard columns == Self.pairColumns || columns == Self.clusterColumns else {
      let place = Place(file: file, range: SourceRange(start: .start, end: .start))
      reading.findings.append(Finding(.format, Message(.judgementColumns), at: place))
      return reading
    }
    for (index, row) in lines.enumerated().dropFirst() where row.cells != [""] {
      if let problem = take(row, line: index + 1, columns: columns.count, into: &reading.labels) {
        reading.findings.append(problem)
      }
    }
    return reading
  }

  /// A line's cells; a carriage return before the line's end was never part of the last.
  private struct Row {
    var cells: [String]

    init(_ line: Substring) {
      cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }

    /// The column of the file in which a cell begins.
    func column(of cell: Int) -> Int {
      cells[..<min(cell, cells.count)].reduce(1) { $0 + $1.unicodeScalars.count + 1 }
    }
  }

  /// Takes a line over; what is wrong with it, if anything is.
  private func take(_ row: Row, line: Int, columns: Int, into labels: inout OverlapLabels) -> Finding? {
    func place(_ cell: Int) -> Place {
      let start = SourceLocation(line: line, column: row.column(of: cell))
      return Place(file: file, range: SourceRange(start: start, end: start))
    }
    let cells = row.cells
    guard cells.count == columns else {
      let arguments: [String: Message.Argument] = [
        "expected": .number(columns), "found": .number(cells.count),
      ]
      return Finding(
        .wrongType,
        Message(.judgementCells, arguments),
        at: place(min(columns, cells.count) - 1)
      )
    }
    let first = OverlapLabels.Name(plan: cells[0], task: cells[1])
    guard columns == Self.pairColumns.count else {
      labels.mention(first, at: place(0))
      labels.members.append(OverlapLabels.Member(name: first, cluster: cells[2]))
      return nil
    }
    guard let label = Int(cells[4]), (0...3).contains(label) else {
      return Finding(.badValue, Message(.judgementLabel, ["value": .text(cells[4])]), at: place(4))
    }
    let second = OverlapLabels.Name(plan: cells[2], task: cells[3])
    guard first != second else { return Finding(.badValue, Message(.judgedWithItself), at: place(2)) }
    labels.mention(first, at: place(0))
    labels.mention(second, at: place(2))
    labels.pairs.append(OverlapLabels.Pair(a: first, b: second, label: label))
    return nil
  }
}
