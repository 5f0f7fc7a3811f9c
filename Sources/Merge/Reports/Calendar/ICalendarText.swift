/// Builds an iCalendar file (RFC 5545) line by line.
///
/// ```swift
/// var file = ICalendarText()
/// file.add("SUMMARY", text: "Họp; 8 giờ")     // SUMMARY:Họp\; 8 giờ
/// ```
/// Lines end in CR LF and are folded at 75 octets, never inside a character.
struct ICalendarText {
  private(set) var text = ""

  /// Adds a property whose value is written as it is: a day, a rule, a keyword.
  mutating func add(_ name: String, _ value: String) {
    add(line: name + ":" + value)
  }

  /// Adds a property whose value is words.
  mutating func add(_ name: String, text words: String) {
    add(line: name + ":" + Self.escaped(words))
  }

  /// Adds a property whose value is a list of words.
  mutating func add(_ name: String, list: [String]) {
    add(line: name + ":" + list.map(Self.escaped).joined(separator: ","))
  }

  /// Words with what separates values escaped (RFC 5545, 3.3.11); control characters, which no line may hold,
  /// become spaces.
  static func escaped(_ words: String) -> String {
    var result = String.UnicodeScalarView()
    var last: Unicode.Scalar?
    for scalar in words.unicodeScalars {
      switch scalar {
      case "\\", ";", ",": result += ["\\", scalar]
      case "\n" where last == "\r": break
      case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": result += ["\\", "n"]
      case _ where scalar.value < 0x20 || (0x7f..<0xa0).contains(scalar.value): result.append(" ")
      default: result.append(scalar)
      }
      last = scalar
    }
    return String(result)
  }

  /// Long lines go on in the next one after a space, which counts. A letter and its combining marks stay
  /// together unless they alone are longer than a line.
  private mutating func add(line: String) {
    guard line.utf8.count > 75 else {
      text += line + "\r\n"
      return
    }
    var width = 0
    func fold(_ count: Int) {
      if width + count > 75 {
        text += "\r\n "
        width = 1
      }
      width += count
    }
    for character in line {
      let count = character.utf8.count
      if count <= 74 {
        fold(count)
        text.append(character)
      } else {
        for scalar in character.unicodeScalars {
          fold(UTF8.width(scalar))
          text.unicodeScalars.append(scalar)
        }
      }
    }
    text += "\r\n"
  }
}
