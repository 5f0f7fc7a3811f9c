/// Rows of a test table: a wording, `|`, and what it means, one a line.
enum WordingTable {
  static func rows(_ table: String) -> [(wording: String, meaning: String)] {
    table.split(separator: "\n").compactMap { line in
      guard let bar = line.firstRange(of: " | ") else { return nil }
      let wording = line[..<bar.lowerBound].drop(while: \.isWhitespace)
      return (String(wording), String(line[bar.upperBound...]))
    }
  }
}
