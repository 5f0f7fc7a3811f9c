/// Turns messages into sentences of one language.
public struct Wording: Hashable, Sendable {
  public var language: Language

  public init(_ language: Language) { self.language = language }

  /// The sentence of a message with its gaps filled. A gap without an argument stays visible as `{name}`,
  /// which the tests forbid for every message that a rule makes.
  public func sentence(_ message: Message) -> String {
    let template = choose(message.key.vietnamese, message.key.english)
    return Wording.fill(template) { gap in message.arguments[gap].map(words) }
  }

  /// The name of one of the product's own terms.
  public func word(_ term: Term) -> String { choose(term.vietnamese, term.english) }

  /// How serious a finding is, in prose. Diagnostics that programs read keep the English word.
  public func word(_ severity: Severity) -> String {
    switch severity {
    case .error: choose(CountNoun.error.vietnamese, CountNoun.error.english.one)
    case .warning: choose(CountNoun.warning.vietnamese, CountNoun.warning.english.one)
    case .note: choose(CountNoun.note.vietnamese, CountNoun.note.english.one)
    }
  }

  /// A heading or connecting phrase of a report with its gaps filled.
  public func label(_ label: ReportLabel, _ arguments: [String: String] = [:]) -> String {
    Wording.fill(choose(label.vietnamese, label.english)) { gap in arguments[gap] }
  }

  /// Who decided, when and why, in one line.
  public func line(_ decision: Decision) -> String {
    let day = decision.when.map { ", \($0.official)" } ?? ""
    return label(.decidedBy, ["by": decision.by, "day": day, "why": decision.why])
  }

  /// What a code finds, in a few words.
  public func title(_ code: FindingCode) -> String {
    choose(code.vietnameseDescription.title, code.englishDescription.title)
  }

  /// What a code finds and why it matters, in a sentence or two.
  public func explanation(_ code: FindingCode) -> String {
    choose(code.vietnameseDescription.explanation, code.englishDescription.explanation)
  }

  /// A number of things: `1 conflict`, `9 conflicts`, `9 mâu thuẫn`.
  public func count(_ number: Int, _ noun: CountNoun) -> String {
    "\(number) " + choose(noun.vietnamese, number == 1 ? noun.english.one : noun.english.many)
  }

  /// Sentences joined as the language joins them: `a, b and c`.
  public func joined(_ parts: [String]) -> String {
    guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
    return parts.dropLast().joined(separator: ", ") + choose(" và ", " and ") + last
  }

  /// Decimal text with the language's decimal mark.
  func decimal(_ text: String) -> String {
    language == .vietnamese ? String(text.map { $0 == "." ? "," : $0 }) : text
  }

  /// The template with every `{gap}` replaced by what the closure gives for it, or left where it gives nothing.
  public static func fill(_ template: String, _ argument: (String) -> String?) -> String {
    var result = ""
    var rest = template[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      result += rest[..<open]
      let name = String(rest[rest.index(after: open)..<close])
      result += argument(name) ?? "{\(name)}"
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }

  private func words(_ argument: Message.Argument) -> String {
    switch argument {
    case .text(let text): text
    case .number(let number): String(number)
    case .term(let term): word(term)
    case .translated(let vietnamese, let english): choose(vietnamese, english)
    case .list(let items): items.joined(separator: ", ")
    }
  }

  private func choose(_ vietnamese: String, _ english: String) -> String {
    language == .vietnamese ? vietnamese : english
  }
}
