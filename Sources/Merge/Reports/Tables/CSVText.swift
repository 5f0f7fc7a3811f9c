/// Builds a CSV file (RFC 4180) that spreadsheet programs open as it is meant.
///
/// UTF-8 with the mark by which Excel knows it, CR LF between records, quotes where a field needs them. Text that a
/// spreadsheet would take for a formula gets an apostrophe in front.
struct CSVText {
  private(set) var text = "\u{FEFF}"

  /// Adds a record.
  mutating func add(_ fields: [String]) {
    text += fields.map(Self.quoted).joined(separator: ",") + "\r\n"
  }

  /// Words with an apostrophe in front where they begin, perhaps after blanks, like a formula.
  ///
  /// Spreadsheets run what begins with `=`, `+`, `-` or `@`, in some languages also in their wide forms; a tab or a
  /// carriage return in front is stripped by some before they look.
  static func guarded(_ words: String) -> String {
    let scalars = words.unicodeScalars
    let sign = scalars.first { !isBlank($0) }
    let isFormula = sign.map { ["=", "+", "-", "@", "＝", "＋", "－", "＠"].contains($0) } ?? false
    return isFormula || scalars.first == "\t" || scalars.first == "\r" ? "'" + words : words
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || scalar.value < 0x20 || scalar == "\u{FEFF}"
  }

  private static func quoted(_ field: String) -> String {
    let needsQuotes = field.unicodeScalars.contains { ["\"", ",", ";", "\n", "\r", "\t"].contains($0) }
    return needsQuotes ? "\"" + field.replacing(scalar: "\"", with: "\"\"") + "\"" : field
  }
}

extension ReportTable {
  /// The table as CSV: the names of the columns, then a record a row. Days are written `2025-06-30`, which every
  /// spreadsheet reads in every language.
  public var csv: String {
    var file = CSVText()
    file.add(columns.map { CSVText.guarded($0.heading) })
    for row in rows { file.add(row.map(\.csv)) }
    return file.text
  }
}

extension ReportTable.Value {
  fileprivate var csv: String {
    switch self {
    case .empty: ""
    case .text(let words), .disputed(let words): CSVText.guarded(words)
    case .number(let number): String(number)
    case .share(let share): DecimalText.of(share * 100, places: 0) + "%"
    case .day(let day): day.iso
    }
  }
}
