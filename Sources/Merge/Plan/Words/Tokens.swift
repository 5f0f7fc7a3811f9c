/// A short official text cut into words, numbers and signs.
///
/// Reading past the end gives a token of kind `.end`, so that a grammar can look ahead freely.
struct Tokens {
  private(set) var text: [UInt8]
  private(set) var list: [Token] = []

  init(_ text: String) {
    self.text = Array(text.utf8)
    list.reserveCapacity(self.text.count / 3 + 2)
    let isMarked = self.text.withUnsafeBufferPointer { Tokenizer($0).run(&list) }
    if !isMarked { recognizeWithoutMarks() }
  }

  var count: Int { list.count }

  subscript(index: Int) -> Token {
    if index >= 0 && index < list.count { return list[index] }
    let end = Int32(clamping: text.count)
    return Token(kind: .end, start: end, end: end)
  }

  /// The word at a place; `.unknown` where there is none.
  func word(_ index: Int) -> Word {
    index >= 0 && index < list.count ? list[index].word : .unknown
  }

  func kind(_ index: Int) -> Token.Kind {
    index >= 0 && index < list.count ? list[index].kind : .end
  }

  /// Whether these words stand at a place, one after the other.
  func has(_ words: Word..., at index: Int) -> Bool {
    for (offset, word) in words.enumerated() where self.word(index + offset) != word { return false }
    return true
  }

  /// The original text of some tokens.
  func text(_ range: Range<Int>) -> String {
    guard !range.isEmpty else { return "" }
    let start = Int(self[range.lowerBound].start)
    let end = Int(self[range.upperBound - 1].end)
    guard start < end else { return "" }
    return String(decoding: text[start..<end], as: UTF8.self)
  }

  /// Some of the tokens as a text of their own.
  func slice(_ range: Range<Int>) -> Tokens {
    var copy = self
    copy.list = Array(list[range])
    return copy
  }

  /// All tokens without the signs around them.
  var withoutSigns: Range<Int> {
    let first = list.indices.first(where: isWordOrNumber) ?? 0
    let last = list.indices.last(where: isWordOrNumber) ?? -1
    return first..<max(first, last + 1)
  }

  /// A range of tokens without signs at its ends: what a sentence ends with is no part of its words.
  func withoutOuterSigns(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, !isWordOrNumber(start), kind(start) != .open { start += 1 }
    while end > start, !isWordOrNumber(end - 1), kind(end - 1) != .close { end -= 1 }
    return start..<end
  }

  private func isWordOrNumber(_ index: Int) -> Bool { kind(index) == .word || kind(index) == .number }

  /// The token after the number of a document (`1588/QĐ-TTg`, `57-NQ/TW`, `30/2020/NĐ-CP`), if one starts here.
  func documentNumber(at index: Int) -> Int? {
    guard self[index].isNumber else { return nil }
    var place = index + 1
    if kind(place) == .slash && self[place + 1].isYear && kind(place + 2) == .slash { place += 2 }
    guard kind(place) == .slash || kind(place) == .dash, isSymbol(place + 1) else { return nil }
    place += 2
    while [.dash, .slash, .ampersand].contains(kind(place)), isSymbol(place + 1) || self[place + 1].isNumber {
      place += 2
    }
    // The number in "QH15".
    if self[place].isNumber && !self[place].isSpaced { place += 1 }
    return place
  }

  private func isSymbol(_ index: Int) -> Bool {
    let token = self[index]
    return token.kind == .word && !token.isSpaced && token.capitals >= 1
      && Int(token.capitals) * 2 >= token.length
      && (token.roman ?? 100) > 39 && (token.length > 1 || token.word == .unknown)
  }

  private mutating func recognizeWithoutMarks() {
    for index in list.indices where list[index].kind == .word {
      list[index].word = WordTable.shared.word(withoutMarks: list[index].key)
    }
  }
}
