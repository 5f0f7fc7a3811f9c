extension JSONValue {
  /// The value as a JSON document for people and programs alike: indented by two spaces, UTF-8, ending in a
  /// line feed.
  public var text: String {
    var writer = JSONWriter()
    writer.write(self, indent: 0)
    writer.add("\n")
    return writer.output
  }

  /// The value on one line with its line feed, as JSON Lines have it.
  public var line: String {
    var writer = JSONWriter()
    writer.isOnOneLine = true
    writer.write(self, indent: 0)
    writer.add("\n")
    return writer.output
  }
}

/// Writes JSON text.
///
/// Short objects and arrays that hold no others, such as a location, stay on one line: a person reads them so.
struct JSONWriter {
  /// UTF-8, which takes half the time of a text that grows.
  private(set) var bytes: [UInt8] = []
  var isOnOneLine = false

  var output: String { String(decoding: bytes, as: UTF8.self) }

  /// Adds a text as it is.
  mutating func add(_ text: String) { bytes.append(contentsOf: text.utf8) }

  mutating func write(_ value: JSONValue, indent: Int) {
    switch value {
    case .null: add("null")
    case .bool(let truth): add(truth ? "true" : "false")
    case .number(let digits): add(digits)
    case .string(let text): write(string: text)
    case .array(let values): write(values, indent: indent)
    case .object(let members): write(members, indent: indent)
    }
  }

  private mutating func write(_ values: [JSONValue], indent: Int) {
    let isShort = isOnOneLine || Self.isShort(values.lazy.map(\.plainLength))
    add("[")
    for (index, value) in values.enumerated() {
      add(index == 0 ? "" : isShort ? ", " : ",")
      if !isShort { breakLine(indent + 1) }
      write(value, indent: indent + 1)
    }
    if !isShort { breakLine(indent) }
    add("]")
  }

  private mutating func write(_ members: [JSONValue.Member], indent: Int) {
    let isShort =
      isOnOneLine
      || Self.isShort(
        members.lazy.map { member in member.value.plainLength.map { $0 + member.key.utf8.count + 4 } }
      )
    add("{")
    for (index, member) in members.enumerated() {
      add(index == 0 ? "" : isShort ? ", " : ",")
      if !isShort { breakLine(indent + 1) }
      write(string: member.key)
      add(": ")
      write(member.value, indent: indent + 1)
    }
    if !isShort { breakLine(indent) }
    add("}")
  }

  /// True where parts of these lengths fit on one line; a part without a length holds others.
  private static func isShort(_ lengths: some Sequence<Int?>) -> Bool {
    var sum = 0
    for length in lengths {
      guard let length else { return false }
      sum += length + 2
    }
    return sum <= 90
  }

  private mutating func breakLine(_ indent: Int) {
    add("\n")
    for _ in 0..<indent { add("  ") }
  }

  /// Quotes a text. Beside what JSON demands it escapes U+2028 and U+2029, which end a line in older
  /// JavaScript, and U+007F, which terminals act on.
  private mutating func write(string: String) {
    add("\"")
    // Nearly every text is one that needs nothing escaped.
    guard string.utf8.contains(where: Self.mayNeedEscape) else {
      add(string)
      add("\"")
      return
    }
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": add("\\\"")
      case "\\": add("\\\\")
      case "\n": add("\\n")
      case "\r": add("\\r")
      case "\t": add("\\t")
      case "\u{8}": add("\\b")
      case "\u{c}": add("\\f")
      case "\u{0}"..."\u{1f}", "\u{7f}"..."\u{9f}", "\u{2028}", "\u{2029}": escape(scalar)
      default: bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
    add("\"")
  }

  /// Whether a byte is, or begins, a character that is escaped.
  private static func mayNeedEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == 0x22 || byte == 0x5c || byte == 0x7f || byte == 0xc2 || byte == 0xe2
  }

  private mutating func escape(_ scalar: Unicode.Scalar) {
    let digits = String(scalar.value, radix: 16)
    add("\\u" + String(repeating: "0", count: 4 - digits.count) + digits)
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
