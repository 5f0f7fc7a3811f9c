/// Chooses how a text is written so that it reads back exactly: plain where it can be, else in double quotes,
/// and as a literal block where it has lines.
struct ScalarText: Hashable {
  enum Place: Hashable {
    case block, flow, key
  }

  /// The quotes that a text takes where it needs some.
  enum Quote: Hashable {
    case single, double
  }

  var text: String

  /// libyaml gives up on a key that is not closed after 1024 characters; such a key is marked by `?`.
  var isTooLongForKey: Bool { text.unicodeScalars.count > 1000 }

  /// A text on one line.
  static func inline(_ text: String, place: Place, quote: Quote = .double) -> ScalarText {
    if isPlain(text, place), !PlainMeaning.isMoreThanText(text) { return ScalarText(text: text) }
    return ScalarText(text: quoted(text, quote))
  }

  /// A text in quotes: in single ones only where these need no escapes.
  static func quoted(_ text: String, _ quote: Quote) -> String {
    let isSimple = text.unicodeScalars.allSatisfy {
      isPrintable($0) && $0 != "\n" && $0 != "\t" && $0 != "\\"
    }
    guard quote == .single, isSimple else { return quoted(text) }
    var result = "'"
    for scalar in text.unicodeScalars {
      if scalar == "'" { result.unicodeScalars.append(scalar) }
      result.unicodeScalars.append(scalar)
    }
    return result + "'"
  }

  /// A text that shall stand without quotes if it can.
  static func bare(_ text: String) -> String { isPlain(text, .flow) ? text : quoted(text) }
}

// MARK: - Plain

extension ScalarText {
  /// Whether the text survives without quotes. Stricter than YAML, so that every reader agrees.
  private static func isPlain(_ text: String, _ place: Place) -> Bool {
    let scalars = text.unicodeScalars
    guard let first = scalars.first, let last = scalars.last else { return false }
    guard !isIndicator(first), first != " ", last != " ", last != ":" else { return false }
    guard !text.utf8.starts(with: "...".utf8) else { return false }
    var previous: Unicode.Scalar = " "
    for scalar in scalars {
      guard isPrintable(scalar), scalar != "\t", scalar != "\n" else { return false }
      if previous == ":" && scalar == " " || previous == " " && scalar == "#" { return false }
      if place == .flow && isFlowSign(scalar) { return false }
      previous = scalar
    }
    return true
  }

  private static func isIndicator(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "-", "?", ":", ",", "[", "]", "{", "}", "#", "&", "*", "!", "|", ">", "'", "\"", "%", "@", "`": true
    default: false
    }
  }

  private static func isFlowSign(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ",", "[", "]", "{", "}", ":", "?": true
    default: false
    }
  }

  /// Whether a character may stand in a file as it is, without being taken for a line break.
  private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x85, 0x2028, 0x2029, 0xfeff: false
    case 0x0d: false
    default: EncodingProblem.isAllowed(scalar.value)
    }
  }
}

// MARK: - Literal blocks

extension ScalarText {
  /// `|` with what a text of several lines needs after it; nil where the text must stay on one line.
  static func literalHeader(of text: String) -> String? {
    let scalars = text.unicodeScalars
    guard let first = scalars.first, scalars.contains("\n"), scalars.allSatisfy(isPrintable) else {
      return nil
    }
    guard !scalars.allSatisfy({ $0 == "\n" }) else { return nil }
    let indentation = first == " " || first == "\n" || first == "\t" ? "2" : ""
    let breaks = scalars.reversed().prefix { $0 == "\n" }.count
    let chomping = breaks == 0 ? "-" : breaks == 1 ? "" : "+"
    return "|" + indentation + chomping
  }
}

// MARK: - Quotes

extension ScalarText {
  /// A text in double quotes, on one line.
  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      if let escape = escape(scalar) {
        result += escape
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  private static func escape(_ scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "\"": "\\\""
    case "\\": "\\\\"
    case "\n": "\\n"
    case "\t": "\\t"
    case "\r": "\\r"
    case "\u{0}": "\\0"
    case "\u{85}": "\\N"
    case "\u{2028}": "\\L"
    case "\u{2029}": "\\P"
    default: isPrintable(scalar) ? nil : hexadecimal(scalar.value)
    }
  }

  private static func hexadecimal(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    func padded(_ count: Int) -> String { String(repeating: "0", count: count - digits.count) + digits }
    return digits.count <= 2 ? "\\x" + padded(2) : "\\u" + padded(4)
  }
}
