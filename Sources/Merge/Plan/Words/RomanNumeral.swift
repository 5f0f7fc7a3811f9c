/// Roman numerals up to 3999, as headings and quarters use them.
enum RomanNumeral {
  private static let parts: [(value: Int, letters: String)] = [
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"),
    (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
  ]

  /// `IV` for 4; Arabic digits for what Roman numerals do not reach.
  static func written(_ value: Int) -> String {
    guard (1..<4000).contains(value) else { return String(value) }
    var rest = value
    var text = ""
    for (part, letters) in parts {
      while rest >= part {
        text += letters
        rest -= part
      }
    }
    return text
  }

  /// The value of capital letters in the one regular spelling; nil for `IIII` and for other words.
  static func value(of text: String) -> Int? {
    let letters = Array(text.utf8)
    guard letters.count <= 15, let value = value(ofLetters: letters.map { $0 | 0x20 }) else { return nil }
    return written(value) == text ? value : nil
  }

  /// The value of a word's packed letters, of either case.
  static func value(ofKey key: UInt64) -> Int? {
    var letters: [UInt8] = []
    var rest = key
    // The common case first: a word that starts with another letter is none.
    guard digit(UInt8(truncatingIfNeeded: rest & 0x7f) | 0x60) != nil else { return nil }
    while rest != 0 {
      let code = UInt8(truncatingIfNeeded: rest & 0x7f)
      guard code < 0x20 else { return nil }
      letters.append(code | 0x60)
      rest >>= 7
    }
    guard let value = value(ofLetters: letters) else { return nil }
    return written(value).utf8.elementsEqual(letters.map { $0 & 0xdf }) ? value : nil
  }

  private static func digit(_ letter: UInt8) -> Int? {
    switch Unicode.Scalar(letter) {
    case "i": 1
    case "v": 5
    case "x": 10
    case "l": 50
    case "c": 100
    case "d": 500
    case "m": 1000
    default: nil
    }
  }

  private static func value(ofLetters letters: [UInt8]) -> Int? {
    var total = 0
    var last = 0
    for letter in letters.reversed() {
      guard let digit = digit(letter) else { return nil }
      total += digit < last ? -digit : digit
      last = max(last, digit)
    }
    return total > 0 ? total : nil
  }
}
