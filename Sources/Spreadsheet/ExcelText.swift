/// Text as a cell can hold it: Excel's limit of length, and what the XML of a workbook cannot carry.
enum ExcelText {
  /// UTF-16 units in a cell.
  static let limit = 32_767

  /// The text with control characters shown as pictures (`␀`), line ends as line feeds, what Excel would read as
  /// an escape (`_x0041_`) kept as it is written, without blanks at its ends, and cut to the limit with `…`.
  static func cell(_ text: String) -> String { cut(trimmed(escaped(text)), to: limit) }

  /// The text on one line, for names and titles.
  static func line(_ text: String, limit: Int) -> String {
    cut(escaped(text).replacing("\n", with: " ").replacing("\t", with: " "), to: limit)
  }

  /// Blanks at the ends would need an attribute (`xml:space`) that the schemas of ECMA-376 do not allow.
  private static func trimmed(_ text: String) -> String {
    var rest = text.unicodeScalars[...]
    while let first = rest.first, isBlank(first) { rest.removeFirst() }
    while let last = rest.last, isBlank(last) { rest.removeLast() }
    return String(rest)
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool { [" ", "\t", "\n"].contains(scalar) }

  private static func escaped(_ text: String) -> String {
    // Nearly every text has nothing to escape, as its bytes tell.
    let isPlain = text.utf8.allSatisfy {
      $0 >= 0x20 && $0 != 0x7f && $0 != 0xc2 && $0 != 0xef && $0 != UInt8(ascii: "_")
    }
    if isPlain { return text }
    var result = String.UnicodeScalarView()
    var last: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x0a where last == "\r": break
      case 0x0d: result.append("\n")
      case 0x09, 0x0a: result.append(scalar)
      case ..<0x20: if let picture = Unicode.Scalar(0x2400 + scalar.value) { result.append(picture) }
      case 0x7f: result.append("\u{2421}")
      case 0x80..<0xa0, 0xfffe, 0xffff: result.append("\u{fffd}")
      default: result.append(scalar)
      }
      last = scalar
    }
    let clean = String(result)
    guard clean.utf8.contains(UInt8(ascii: "_")) else { return clean }
    return clean.replacing(/_x(?=[0-9A-Fa-f]{4}_)/) { _ in "_x005F_x" }
  }

  /// A character is never cut in two.
  private static func cut(_ text: String, to limit: Int) -> String {
    guard text.utf16.count > limit else { return text }
    var result = ""
    var count = 1
    for character in text {
      count += character.utf16.count
      guard count <= limit else { break }
      result.append(character)
    }
    return result + "…"
  }
}
