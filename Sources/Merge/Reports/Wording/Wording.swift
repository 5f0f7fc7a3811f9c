/// Turns messages into sentences of one language.
public struct Wording: Hashable, Sendable {
  public var language: Language

  public init(_ language: Language) { self.language = language }

  /// The sentence of a message with its gaps filled. A gap without an argument stays visible as `{name}`,
  /// which the tests forbid for every message that a rule makes.
  public func sentence(_ message: Message) -> String {
    let template =
      switch language {
      case .vietnamese: message.key.vietnamese
      case .english: message.key.english
      }
    var result = ""
    var rest = template[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      result += rest[..<open]
      let name = String(rest[rest.index(after: open)..<close])
      result += message.arguments[name].map(words) ?? "{\(name)}"
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }

  private func words(_ argument: Message.Argument) -> String {
    switch argument {
    case .text(let text): text
    case .number(let number): String(number)
    case .term(let term): word(term)
    case .list(let items): items.joined(separator: ", ")
    }
  }

  /// The name of one of the product's own terms.
  public func word(_ term: Term) -> String {
    switch language {
    case .vietnamese: term.vietnamese
    case .english: term.english
    }
  }
}
