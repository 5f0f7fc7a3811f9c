/// A JSON value whose members keep the order they were given in, so that the same report is the same bytes.
///
/// Numbers are kept as decimal text: `0.97` stays `0.97`, with no binary fraction in between.
/// ```swift
/// let value: JSONValue = ["format": "merge/1", "plans": 3]
/// print(value.text)   // {"format": "merge/1", "plans": 3} over four lines, indented by two spaces
/// ```
public indirect enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)
  /// The digits of a JSON number, written as they are.
  case number(String)
  case string(String)
  case array([JSONValue])
  case object([Member])

  /// A key of an object and its value.
  public struct Member: Hashable, Sendable {
    public var key: String
    public var value: JSONValue

    public init(_ key: String, _ value: JSONValue) {
      self.key = key
      self.value = value
    }
  }

  /// A whole number.
  public static func integer(_ number: Int) -> JSONValue { .number(String(number)) }

  /// An array of texts.
  public static func strings(_ texts: [String]) -> JSONValue { .array(texts.map(JSONValue.string)) }

  /// The value of a key; nil where the value is no object or has no such key.
  public subscript(_ key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }

  /// The value at a position; nil where the value is no array or has no such position.
  public subscript(_ index: Int) -> JSONValue? {
    guard case .array(let values) = self, values.indices.contains(index) else { return nil }
    return values[index]
  }

  /// The characters of a string; nil for every other value.
  public var string: String? {
    if case .string(let text) = self { text } else { nil }
  }

  /// The values of an array; none for every other value.
  public var items: [JSONValue] {
    if case .array(let values) = self { values } else { [] }
  }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  public init(stringLiteral value: String) { self = .string(value) }
  public init(integerLiteral value: Int) { self = .integer(value) }
  public init(booleanLiteral value: Bool) { self = .bool(value) }
  public init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
  public init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(elements.map { Member($0.0, $0.1) })
  }
}
