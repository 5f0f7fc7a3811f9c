extension JSONValue {
  /// The value as a JSON document for people and programs alike: indented by two spaces, UTF-8, ending in a
  /// line feed.
  public var text: String {
    var writer = JSONWriter()
    writer.write(self, indent: 0)
    writer.output += "\n"
    return writer.output
  }

  /// The value on one line with its line feed, as JSON Lines have it.
  public var line: String {
    var writer = JSONWriter()
    writer.isOnOneLine = true
    writer.write(self, indent: 0)
    writer.output += "\n"
    return writer.output
  }
}

/// Writes JSON text.
///
/// Short objects and arrays that hold no others, such as a location, stay on one line: a person reads them so.
struct JSONWriter {
  var output = ""
  var isOnOneLine = false

  mutating func write(_ value: JSONValue, indent: Int) {
    switch value {
    case .null: output += "null"
    case .bool(let truth): output += truth ? "true" : "false"
    case .number(let digits): output += digits
    case .string(let text): write(string: text)
    case .array(let values): write(values, indent: indent)
    case .object(let members): write(members, indent: indent)
    }
  }

  private mutating func write(_ values: [JSONValue], indent: Int) {
    let isShort = isOnOneLine || Self.isShort(values.map(\.plainLength))
    output += "["
    for (index, value) in values.enumerated() {
      output += index == 0 ? "" : isShort ? ", " : ","
      if !isShort { breakLine(indent + 1) }
      write(value, indent: indent + 1)
    }
    if !isShort { breakLine(indent) }
    output += "]"
  }

  private mutating func write(_ members: [JSONValue.Member], indent: Int) {
    let isShort =
      isOnOneLine
      || Self.isShort(
        members.map { member in member.value.plainLength.map { $0 + member.key.utf8.count + 4 } }
      )
    output += "{"
    for (index, member) in members.enumerated() {
      output += index == 0 ? "" : isShort ? ", " : ","
      if !isShort { breakLine(indent + 1) }
      write(string: member.key)
      output += ": "
      write(member.value, indent: indent + 1)
    }
    if !isShort { breakLine(indent) }
    output += "}"
  }

  /// True where parts of these lengths fit on one line; a part without a length holds others.
  private static func isShort(_ lengths: [Int?]) -> Bool {
    let length = lengths.reduce(Int?(0)) { sum, length in sum.flatMap { sum in length.map { sum + $0 + 2 } } }
    return length.map { $0 <= 90 } ?? false
  }

  private mutating func breakLine(_ indent: Int) {
    output += "\n"
    for _ in 0..<indent { output += "  " }
  }

  /// Quotes a text. Beside what JSON demands it escapes U+2028 and U+2029, which end a line in older
  /// JavaScript, and U+007F, which terminals act on.
  private mutating func write(string: String) {
    output += "\""
    // Nearly every text is one that needs nothing escaped.
    guard string.utf8.contains(where: Self.mayNeedEscape) else {
      output += string
      output += "\""
      return
    }
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": output += "\\\""
      case "\\": output += "\\\\"
      case "\n": output += "\\n"
      case "\r": output += "\\r"
      case "\t": output += "\\t"
      case "\u{8}": output += "\\b"
      case "\u{c}": output += "\\f"
      case "\u{0}"..."\u{1f}", "\u{7f}"..."\u{9f}", "\u{2028}", "\u{2029}": escape(scalar)
      default: output.unicodeScalars.append(scalar)
      }
    }
    output += "\""
  }

  /// Whether a byte is, or begins, a character that is escaped.
  private static func mayNeedEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == 0x22 || byte == 0x5c || byte == 0x7f || byte == 0xc2 || byte == 0xe2
  }

  private mutating func escape(_ scalar: Unicode.Scalar) {
    let digits = String(scalar.value, radix: 16)
    output += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }
}

extension JSONValue {
  /// The length of a value that holds no others; nil for one that does.
  fileprivate var plainLength: Int? {
    switch self {
    case .null, .bool: 5
    case .number(let digits): digits.utf8.count
    case .string(let text): text.utf8.count + 2
    case .array(let values): values.isEmpty ? 2 : nil
    case .object(let members): members.isEmpty ? 2 : nil
    }
  }
}
