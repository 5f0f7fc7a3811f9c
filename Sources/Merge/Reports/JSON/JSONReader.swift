/// Reads JSON text strictly (RFC 8259): no comments, no trailing commas, no repeated keys.
///
/// ```swift
/// try JSONReader.read(#"{"a": [1, 2.50]}"#)["a"]?[1]   // .number("2.50")
/// ```
public struct JSONReader {
  /// What is wrong with the text, and where.
  public struct Failure: Error, Hashable, Sendable {
    /// A short reason in English, such as `expected ':'`.
    public var reason: String
    /// The byte at which it was noticed, counted from 0.
    public var offset: Int
  }

  /// Deeper nesting than this is refused, so that no input can exhaust the stack.
  static let maximumDepth = 256

  private let bytes: [UInt8]
  private var position = 0

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The one value that the text holds.
  public static func read(_ text: String) throws(Failure) -> JSONValue {
    var reader = JSONReader(Array(text.utf8))
    let value = try reader.readValue(depth: 0)
    reader.skipSpace()
    guard reader.position == reader.bytes.count else { throw reader.failure("text after the value") }
    return value
  }

  private func failure(_ reason: String) -> Failure { Failure(reason: reason, offset: position) }

  private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func skipSpace() {
    while let byte = next, byte == 0x20 || byte == 0x0a || byte == 0x0d || byte == 0x09 { position += 1 }
  }

  /// Moves over a character if it is the next one.
  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard let byte = next, UInt32(byte) == character.value else { return false }
    position += 1
    return true
  }

  private mutating func readValue(depth: Int) throws(Failure) -> JSONValue {
    guard depth < Self.maximumDepth else { throw failure("nested too deeply") }
    skipSpace()
    switch next.map(Unicode.Scalar.init) {
    case "{": return try readObject(depth: depth)
    case "[": return try readArray(depth: depth)
    case "\"": return .string(try readString())
    case "t": return try readWord("true", .bool(true))
    case "f": return try readWord("false", .bool(false))
    case "n": return try readWord("null", .null)
    default: return try readNumber()
    }
  }

  private mutating func readWord(_ word: String, _ value: JSONValue) throws(Failure) -> JSONValue {
    let end = position + word.utf8.count
    guard end <= bytes.count, bytes[position..<end].elementsEqual(word.utf8) else {
      throw failure("expected \(word)")
    }
    position = end
    return value
  }

  private mutating func readArray(depth: Int) throws(Failure) -> JSONValue {
    position += 1
    skipSpace()
    var values: [JSONValue] = []
    if take("]") { return .array(values) }
    repeat {
      values.append(try readValue(depth: depth + 1))
      skipSpace()
    } while take(",")
    guard take("]") else { throw failure("expected ',' or ']'") }
    return .array(values)
  }

  private mutating func readObject(depth: Int) throws(Failure) -> JSONValue {
    position += 1
    skipSpace()
    var members: [JSONValue.Member] = []
    var seen: Set<String> = []
    if take("}") { return .object(members) }
    repeat {
      skipSpace()
      guard next == UInt8(ascii: "\"") else { throw failure("expected a key in quotes") }
      let key = try readString()
      guard seen.insert(key).inserted else { throw failure("key \"\(key)\" is repeated") }
      skipSpace()
      guard take(":") else { throw failure("expected ':'") }
      members.append(JSONValue.Member(key, try readValue(depth: depth + 1)))
      skipSpace()
    } while take(",")
    guard take("}") else { throw failure("expected ',' or '}'") }
    return .object(members)
  }

  private mutating func readNumber() throws(Failure) -> JSONValue {
    let start = position
    _ = take("-")
    if !take("0") { try readDigits() }
    if take(".") { try readDigits() }
    if take("e") || take("E") {
      if !take("+") { _ = take("-") }
      try readDigits()
    }
    return .number(String(decoding: bytes[start..<position], as: UTF8.self))
  }

  private mutating func readDigits() throws(Failure) {
    let start = position
    while let byte = next, (0x30...0x39).contains(byte) { position += 1 }
    guard position > start else {
      throw failure(next == nil ? "the text ends too early" : "expected a value")
    }
  }

  private mutating func readString() throws(Failure) -> String {
    position += 1
    var scalars: [UInt8] = []
    while let byte = next {
      switch byte {
      case UInt8(ascii: "\""):
        position += 1
        guard let text = String(validating: scalars, as: UTF8.self) else { throw failure("not UTF-8") }
        return text
      case UInt8(ascii: "\\"):
        position += 1
        scalars.append(contentsOf: String(try readEscape()).utf8)
      case 0..<0x20:
        throw failure("a control character must be escaped")
      default:
        scalars.append(byte)
        position += 1
      }
    }
    throw failure("the text ends inside a string")
  }

  private mutating func readEscape() throws(Failure) -> Character {
    let escapes: [(Unicode.Scalar, Character)] = [
      ("\"", "\""), ("\\", "\\"), ("/", "/"), ("b", "\u{8}"), ("f", "\u{c}"), ("n", "\n"), ("r", "\r"),
      ("t", "\t"),
    ]
    for (letter, character) in escapes where take(letter) { return character }
    guard take("u") else { throw failure("unknown escape") }
    let first = try readHexadecimal()
    if let scalar = Unicode.Scalar(first) { return Character(scalar) }
    guard take("\\"), take("u") else { throw failure("half of a surrogate pair") }
    let second = try readHexadecimal()
    guard (0xd800..<0xdc00).contains(first), (0xdc00..<0xe000).contains(second),
      let scalar = Unicode.Scalar(0x10000 + (first - 0xd800) << 10 + (second - 0xdc00))
    else { throw failure("half of a surrogate pair") }
    return Character(scalar)
  }

  private mutating func readHexadecimal() throws(Failure) -> UInt32 {
    let end = position + 4
    guard end <= bytes.count else { throw failure("the text ends inside a string") }
    var value: UInt32 = 0
    for byte in bytes[position..<end] {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
        throw failure("expected four hexadecimal digits")
      }
      value = value << 4 + UInt32(digit)
    }
    position = end
    return value
  }
}
