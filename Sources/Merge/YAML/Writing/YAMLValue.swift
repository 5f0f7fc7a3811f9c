/// A tree to be written as YAML.
///
/// ```swift
/// let value: YAMLValue = ["format": "plan/1", "plan": ["year": 2025, "basis": .flowSequence(["1588/QĐ-TTg"])]]
/// ```
public indirect enum YAMLValue: Hashable, Sendable {
  /// Words: read back as exactly these, and as text, whatever they look like.
  case text(String)
  /// A value that is meant to stand without quotes, such as a date or a decimal number. Written like a text
  /// where it could not stand so.
  case bare(String)
  case integer(Int)
  case boolean(Bool)
  /// An item a line.
  case sequence([YAMLValue])
  /// A key a line, in this order.
  case mapping([Entry])
  /// In brackets on one line; so is everything in it.
  case flowSequence([YAMLValue])
  /// In braces on one line; so is everything in it.
  case flowMapping([Entry])

  public struct Entry: Hashable, Sendable {
    public var key: String
    public var value: YAMLValue

    public init(_ key: String, _ value: YAMLValue) {
      self.key = key
      self.value = value
    }
  }
}

extension YAMLValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral {
  public init(stringLiteral value: String) { self = .text(value) }
  public init(integerLiteral value: Int) { self = .integer(value) }
  public init(booleanLiteral value: Bool) { self = .boolean(value) }
}

extension YAMLValue: ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral {
  public init(arrayLiteral elements: YAMLValue...) { self = .sequence(elements) }
  public init(dictionaryLiteral elements: (String, YAMLValue)...) {
    self = .mapping(elements.map { Entry($0, $1) })
  }
}
