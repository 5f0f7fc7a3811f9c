/// The words of a Swift source that are code: comments and the text of string literals are left out,
/// interpolations are kept.
struct SourceWords {
  /// A word or a single other character, and how many braces are open before it.
  struct Token: Hashable {
    var text: String
    var depth: Int
  }

  private(set) var tokens: [Token] = []
  private var rest: Substring
  private var depth = 0

  init(_ source: String) {
    rest = source[...]
    readCode(untilClosingParenthesis: false)
  }

  /// Names of types declared outside every other declaration.
  var topLevelTypes: [String] { declarations { $0.depth == 0 } }

  /// Names of types declared inside others.
  var nestedTypes: [String] { declarations { $0.depth > 0 } }

  /// Every word that can name a type.
  var capitalisedWords: Set<String> {
    Set(tokens.map(\.text).filter { $0.first?.isUppercase == true })
  }

  private func declarations(where accepts: (Token) -> Bool) -> [String] {
    let keywords: Set = ["struct", "enum", "class", "protocol", "actor", "typealias"]
    return zip(tokens, tokens.dropFirst()).compactMap { keyword, name in
      keywords.contains(keyword.text) && accepts(keyword) && name.text.first?.isUppercase == true
        ? name.text : nil
    }
  }

  private mutating func readCode(untilClosingParenthesis: Bool) {
    var parentheses = 0
    while let character = rest.first {
      if rest.hasPrefix("//") {
        rest = rest.drop { !$0.isNewline }
      } else if rest.hasPrefix("/*") {
        skipBlockComment()
      } else if character == "\"" || isRawString {
        readString()
      } else if character.isLetter || character == "_" {
        let word = rest.prefix { $0.isLetter || $0.isNumber || $0 == "_" }
        tokens.append(Token(text: String(word), depth: depth))
        rest = rest.dropFirst(word.count)
      } else {
        if character == "(" { parentheses += 1 }
        if character == ")" {
          if parentheses == 0, untilClosingParenthesis { return }
          parentheses -= 1
        }
        if character == "}" { depth -= 1 }
        if !character.isWhitespace { tokens.append(Token(text: String(character), depth: depth)) }
        if character == "{" { depth += 1 }
        rest = rest.dropFirst()
      }
    }
  }

  private mutating func skipBlockComment() {
    var open = 0
    repeat {
      if rest.hasPrefix("/*") {
        open += 1
        rest = rest.dropFirst(2)
      } else if rest.hasPrefix("*/") {
        open -= 1
        rest = rest.dropFirst(2)
      } else {
        rest = rest.dropFirst()
      }
    } while open > 0 && !rest.isEmpty
  }

  private var isRawString: Bool {
    rest.first == "#" && rest.drop { $0 == "#" }.first == "\""
  }

  private mutating func readString() {
    let pounds = String(rest.prefix { $0 == "#" })
    rest = rest.dropFirst(pounds.count)
    let quote = rest.hasPrefix("\"\"\"") ? "\"\"\"" : "\""
    rest = rest.dropFirst(quote.count)
    let end = quote + pounds
    let escape = "\\" + pounds
    while !rest.isEmpty, !rest.hasPrefix(end) {
      guard rest.hasPrefix(escape) else {
        rest = rest.dropFirst()
        continue
      }
      rest = rest.dropFirst(escape.count)
      if rest.first == "(" {
        rest = rest.dropFirst()
        readCode(untilClosingParenthesis: true)
      }
      rest = rest.dropFirst()
    }
    rest = rest.dropFirst(end.count)
  }
}
