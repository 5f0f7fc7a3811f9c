/// A sentence for a person, as data: which sentence, and what fills its gaps.
///
/// Rules say *what* they found by making a message; the wording, Vietnamese and English, stands in
/// `Reports/Wording` alone.
public struct Message: Hashable, Sendable {
  public var key: MessageKey
  public var arguments: [String: Argument]

  public init(_ key: MessageKey, _ arguments: [String: Argument] = [:]) {
    self.key = key
    self.arguments = arguments
  }

  /// What stands in a gap of a sentence.
  public enum Argument: Hashable, Sendable {
    /// Words of the plan, or a code: shown as it is.
    case text(String)
    case number(Int)
    /// A name of the product's own that has a wording in each language, such as a field.
    case term(Term)
    /// Several items, joined the way the language joins them.
    case list([String])
    /// Words that the reference data give in each language, such as the reason of a competence rule.
    case translated(vietnamese: String, english: String)
  }
}

extension Message.Argument: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
  public init(stringLiteral value: String) { self = .text(value) }
  public init(integerLiteral value: Int) { self = .number(value) }
}
