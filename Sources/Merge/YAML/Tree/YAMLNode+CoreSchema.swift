// What unquoted scalars mean in YAML 1.2's core schema, so that files mean the same to this reader, to
// editors and to JSON Schema validators. Source: YAML 1.2.2, section 10.3.2.

extension YAMLNode {
  /// Whether the scalar is unquoted `true` or `false`.
  public var isBoolean: Bool {
    guard isPlain else { return false }
    return equals("true") || equals("false") || equals("True") || equals("False") || equals("TRUE")
      || equals("FALSE")
  }

  /// Whether the scalar is an unquoted number.
  public var isNumber: Bool {
    guard isPlain else { return false }
    return withUTF8 { CoreNumber($0) != nil }
  }

  /// The value of an unquoted whole number that fits an `Int`.
  public var integer: Int? {
    guard isPlain else { return nil }
    return withUTF8 { text in
      guard let number = CoreNumber(text) else { return nil }
      return number.integer
    }
  }

  /// Whether the scalar holds nothing but white space.
  public var isBlank: Bool {
    withUTF8 { text in
      text.allSatisfy { $0 == 0x20 || ($0 >= 0x09 && $0 <= 0x0d) }
    }
  }

  /// Whether the scalar's text is this, byte for byte.
  func textEquals(_ text: String) -> Bool {
    withUTF8 { bytes in
      guard kind == .scalar, bytes.count == text.utf8.count else { return false }
      return text.utf8.elementsEqual(bytes)
    }
  }

  /// Whether the scalar is a literal block (`|`), whose lines are the lines of the file below it.
  var isBlockScalar: Bool { content.kind == .scalar && content.style == .literal }

  /// The value of a key of a mapping; nil where it has none.
  func entry(_ name: String) -> YAMLNode? {
    document.tape.value(of: name, in: index).map { YAMLNode(document: document, site: $0) }
  }

  /// Whether a mapping has a key.
  func hasKey(_ name: String) -> Bool { document.tape.value(of: name, in: index) != nil }
}

/// A number as the core schema writes it.
struct CoreNumber {
  /// Its value where it is whole and fits.
  let integer: Int?

  /// Nil where the text is not a number.
  init?(_ text: UnsafeBufferPointer<UInt8>) {
    guard let first = text.first, first < 0x3a, text.count <= 64 else { return nil }
    if let value = Self.based(text) {
      integer = value
      return
    }
    guard Self.isDecimal(text) else { return nil }
    integer = Int(String(decoding: text, as: UTF8.self))
  }

  /// `0o17` and `0x1f`.
  private static func based(_ text: UnsafeBufferPointer<UInt8>) -> Int?? {
    guard text.count > 2, text[0] == UInt8(ascii: "0") else { return nil }
    let digits = String(decoding: text[2...], as: UTF8.self)
    guard digits.first != "-", digits.first != "+" else { return nil }
    let radix: Int
    switch text[1] {
    case UInt8(ascii: "o"): radix = 8
    case UInt8(ascii: "x"): radix = 16
    default: return nil
    }
    guard digits.allSatisfy({ $0.hexDigitValue.map { $0 < radix } ?? false }) else { return nil }
    return .some(Int(digits, radix: radix))
  }

  /// `[-+]? ( \. [0-9]+ | [0-9]+ ( \. [0-9]* )? ) ( [eE] [-+]? [0-9]+ )?`.
  private static func isDecimal(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var rest = text[...]
    if rest.first == UInt8(ascii: "-") || rest.first == UInt8(ascii: "+") { rest = rest.dropFirst() }
    let whole = dropDigits(&rest)
    var fraction = 0
    if rest.first == UInt8(ascii: ".") {
      rest = rest.dropFirst()
      fraction = dropDigits(&rest)
      if whole == 0 && fraction == 0 { return false }
    }
    guard whole + fraction > 0 else { return false }
    if rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "E") {
      rest = rest.dropFirst()
      if rest.first == UInt8(ascii: "-") || rest.first == UInt8(ascii: "+") { rest = rest.dropFirst() }
      guard dropDigits(&rest) > 0 else { return false }
    }
    return rest.isEmpty
  }

  private static func dropDigits(_ text: inout Slice<UnsafeBufferPointer<UInt8>>) -> Int {
    let rest = text.drop { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
    defer { text = rest }
    return text.count - rest.count
  }
}
