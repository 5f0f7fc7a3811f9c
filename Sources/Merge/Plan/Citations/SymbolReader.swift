/// Reads numbers and symbols of documents in both grammars: `NUM/[YEAR/]TYPE-ORG` and `NUM-TYPE/ORG`.
struct SymbolReader {
  struct Symbol {
    var number: Int
    var written: String
    var year: Int?
    var next: Int
  }

  let tokens: Tokens

  init(_ tokens: Tokens) { self.tokens = tokens }

  /// The symbol whose number is a token; nil if none is.
  func symbol(at index: Int) -> Symbol? {
    let number = tokens[index]
    guard number.isNumber, number.length <= 5, !continuesNumber(index) else { return nil }
    var writing = Writing(tokens, from: index)
    // The letter of "123a/QĐ-UBND".
    let letter = tokens[index + 1]
    if letter.kind == .word, letter.length == 1, !letter.isSpaced, !letter.isCapitalized { writing.take(1) }
    switch tokens.kind(writing.next) {
    case .slash: return state(number, writing)
    case .dash: return party(number, writing)
    default: return nil
    }
  }

  /// The last number of a date or a decimal is no running number.
  private func continuesNumber(_ index: Int) -> Bool {
    guard !tokens[index].isSpaced, index > 1, tokens[index - 2].isNumber else { return false }
    return [.slash, .dot, .comma, .dash].contains(tokens.kind(index - 1))
  }

  /// `1588/QĐ-TTg`, `30/2020/NĐ-CP`, `202/2025/QH15`, `153/SKHCN-BCVT&CNTT`.
  private func state(_ number: Token, _ start: Writing) -> Symbol? {
    var writing = start
    writing.take(1)
    var year: Int?
    if tokens[writing.next].isYear, tokens.kind(writing.next + 1) == .slash {
      year = tokens[writing.next].value
      writing.take(2)
    }
    guard takeGroup(&writing) else { return nil }
    var groups = 1
    while groups < 6, tokens.kind(writing.next) == .dash, isDashInside(writing.next, groups: groups) {
      var longer = writing
      longer.take(1)
      guard takeGroup(&longer) else { break }
      writing = longer
      groups += 1
    }
    guard groups > 1 || year != nil || isNamed(before: start.start) else { return nil }
    return Symbol(number: number.value, written: writing.text, year: year, next: writing.next)
  }

  /// `57-NQ/TW`, `1147-QĐ/BTGDVTW`.
  private func party(_ number: Token, _ start: Writing) -> Symbol? {
    var writing = start
    writing.take(1)
    guard takeGroup(&writing), tokens.kind(writing.next) == .slash else { return nil }
    writing.take(1)
    guard takeGroup(&writing) else { return nil }
    return Symbol(number: number.value, written: writing.text, year: nil, next: writing.next)
  }

  /// A dash with spaces on both sides joins only the first two groups: in "67/KH-UBND - UBND tỉnh" it ends
  /// the symbol.
  private func isDashInside(_ index: Int, groups: Int) -> Bool {
    !(tokens[index].isSpaced && tokens[index + 1].isSpaced) || groups == 1
  }

  /// `BCVT&CNTT`, `HĐND8`, `QH15`, `PC02`.
  private func takeGroup(_ writing: inout Writing) -> Bool {
    guard isSymbolWord(writing.next) else { return false }
    writing.take(1)
    while true {
      let token = tokens[writing.next]
      if token.isNumber && !token.isSpaced {
        writing.take(1)
      } else if token.kind == .ampersand, isSymbolWord(writing.next + 1) {
        writing.take(2)
      } else if token.kind == .word, !token.isSpaced, tokens[writing.next - 1].isNumber,
        isSymbolWord(writing.next)
      {
        writing.take(1)
      } else {
        return true
      }
    }
  }

  /// Capitals, with the small letters that `TTg`, `CTr`, `QyĐ` have.
  private func isSymbolWord(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.kind == .word, token.isCapitalized, token.length <= 16 else { return false }
    if token.isAllCapitals { return token.length > 1 || !token.isSpaced }
    guard token.length <= 5 else { return false }
    return tokens.text(index..<index + 1).unicodeScalars.allSatisfy { scalar in
      !scalar.properties.isLowercase || "rgtyr".unicodeScalars.contains(scalar)
    }
  }

  /// `số 64/CP`: a symbol without a hyphen is one only after the word for number or a kind of document.
  private func isNamed(before index: Int) -> Bool {
    let previous = tokens.kind(index - 1) == .colon ? index - 2 : index - 1
    if tokens.word(previous) == .number { return true }
    return DocumentKind.ends(tokens, at: previous)
  }

  /// The tokens of a symbol, written together.
  private struct Writing {
    private let tokens: Tokens
    let start: Int
    private(set) var next: Int

    init(_ tokens: Tokens, from index: Int) {
      self.tokens = tokens
      start = index
      next = index + 1
    }

    mutating func take(_ count: Int) { next += count }

    /// Without spaces; every dash is a hyphen.
    var text: String {
      let parts = (start..<next).map { index in
        tokens.kind(index) == .dash
          ? "-" : tokens.kind(index) == .slash ? "/" : tokens.text(index..<index + 1)
      }
      return VietnameseLetters.composed(parts.joined())
    }
  }
}
