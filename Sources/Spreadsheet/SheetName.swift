/// Names of sheets as Excel allows them.
enum SheetName {
  /// UTF-16 units.
  static let limit = 31

  /// The names with every forbidden character replaced by a space, cut to the limit, and different from one
  /// another whatever their capitals: `Nhiệm vụ`, `Nhiệm vụ (2)`.
  static func valid(_ names: [String]) -> [String] {
    var taken: Set<String> = ["history"]
    return names.map { name in
      let base = cleaned(name)
      var result = base
      var number = 1
      while !taken.insert(result.lowercased()).inserted {
        number += 1
        let suffix = " (\(number))"
        result = shortened(base, to: limit - suffix.utf16.count) + suffix
      }
      return result
    }
  }

  private static func cleaned(_ name: String) -> String {
    let line = ExcelText.line(name, limit: limit)
    let forbidden = "[]:*?/\\".unicodeScalars
    let allowed = line.unicodeScalars.map { forbidden.contains($0) ? " " : $0 }
    let trimmed = shortened(String(String.UnicodeScalarView(allowed)), to: limit)
    return trimmed.isEmpty ? "Sheet" : trimmed
  }

  /// Without the blanks and apostrophes at both ends that Excel refuses.
  private static func shortened(_ name: String, to limit: Int) -> String {
    var result = name.drop { $0 == "'" || $0.isWhitespace }
    while result.utf16.count > limit || result.last == "'" || result.last?.isWhitespace == true {
      result.removeLast()
    }
    return String(result)
  }
}
