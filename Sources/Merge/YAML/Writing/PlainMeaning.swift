/// Tells texts that some YAML reader (1.1 or 1.2) takes for something else when they stand without quotes:
/// numbers, dates, times, truth values, nothing, merge keys.
enum PlainMeaning {
  static func isMoreThanText(_ text: String) -> Bool {
    isWord(text) || looksLikeNumber(text)
  }

  private static func isWord(_ text: String) -> Bool {
    guard text.utf8.count <= 5 else { return false }
    switch text.lowercased() {
    case "", "~", "null", "true", "false", "yes", "no", "on", "off", "y", "n", "<<", "=", ".inf", ".nan":
      return true
    default:
      return false
    }
  }

  /// Whether the text is made of the letters of numbers, dates and times alone: `05`, `1.1`, `0x1F`, `1e3`,
  /// `12:30`, `2025-04-03T07:00Z`, `-.inf`. Too many rather than too few.
  private static func looksLikeNumber(_ text: String) -> Bool {
    let bytes = text.utf8
    guard let first = bytes.first, isDigit(first) || "+-.".utf8.contains(first) else { return false }
    let isHexadecimal = text.hasPrefix("0x") || text.hasPrefix("+0x")
    return bytes.allSatisfy { byte in
      if isDigit(byte) || "+-.,:_ eEoOxXbTtZzinfINF".utf8.contains(byte) { return true }
      return isHexadecimal && "abcdABCD".utf8.contains(byte)
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte }
}
