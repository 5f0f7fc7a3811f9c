/// Finds the abbreviations that texts define (after Schwartz & Hearst 2003, by syllables).
///
/// A short form is one word in parentheses, with or without "sau đây viết tắt là". It is taken only where its
/// letters are the first letters of the syllables before it, in their order and without leaving out any but
/// small words such as "và", so that `(cơ quan thường trực)` and `(VNeID)` define nothing. Linear.
public struct DefinitionFinder: Sendable {
  /// What stands between the parenthesis and the short form.
  static let introductions = ["sau", "đây", "gọi", "chung", "viết", "tắt", "là"]
  /// Syllables that abbreviations leave out.
  private static let leftOut: Set<String> = ["và", "của", "các", "về", "cho", "trong", "những"]

  private struct Word {
    var text: String
    var range: Range<Int>
    var opensNote = false
    var closesNote = false
    var startsClause = false
  }

  public init() {}

  /// The definitions of a text, in its order.
  public func definitions(in text: String) -> [AbbreviationDefinition] {
    guard text.utf8.contains(UInt8(ascii: "(")) else { return [] }
    let words = words(of: text)
    let bytes = Array(text.utf8)
    return words.indices.compactMap { index in
      guard words[index].opensNote, let short = shortForm(words, note: index) else { return nil }
      guard let long = longForm(words, before: index, short: words[short].text) else { return nil }
      let place = words[long].range.lowerBound..<words[index - 1].range.upperBound
      return AbbreviationDefinition(
        short: String(decoding: bytes[words[short].range], as: UTF8.self),
        long: String(decoding: bytes[place], as: UTF8.self)
      )
    }
  }

  /// The only word of a note that is no introduction, and ends it.
  private func shortForm(_ words: [Word], note start: Int) -> Int? {
    var index = start
    while index < words.count, Self.introductions.contains(words[index].text) {
      guard !words[index].closesNote else { return nil }
      index += 1
    }
    guard index < words.count, words[index].closesNote, words[index].text.utf8.count > 1 else { return nil }
    return index
  }

  /// Where the long form begins whose syllables start with the letters of the short one.
  private func longForm(_ words: [Word], before note: Int, short: String) -> Int? {
    var letters = Array(short.unicodeScalars)
    var index = note - 1
    var start: Int?
    while let letter = letters.last {
      guard index >= 0 else { return nil }
      if Self.begins(words[index].text, letter) {
        letters.removeLast()
        start = index
      } else if !Self.leftOut.contains(words[index].text) || start == nil {
        return nil
      }
      if words[index].startsClause, !letters.isEmpty { return nil }
      index -= 1
    }
    return start
  }

  private static func begins(_ word: String, _ letter: Unicode.Scalar) -> Bool {
    guard let first = word.unicodeScalars.first else { return false }
    if letter == "đ" { return first == letter }
    // Marks are left out of short forms now and then (CDS for "chuyển đổi số").
    return VietnameseLetters.folded(String(first), .bare) == VietnameseLetters.folded(String(letter), .bare)
  }

  private func words(of text: String) -> [Word] {
    var folder = LetterFolder(.standard, keepsPlaces: true)
    folder.fold(text)
    var scanned: [ScannedWord] = []
    WordScanner.scan(folder.units, into: &scanned)
    var words: [Word] = []
    var opens = false
    var clause = true
    for word in scanned {
      if word.isPunctuation {
        switch Unicode.Scalar(folder.units[Int(word.start)].bits) {
        case "(": opens = true
        case ")":
          if !words.isEmpty { words[words.count - 1].closesNote = true }
          clause = true
        case ".", ";", ":": clause = clause || !opens
        default: break
        }
        continue
      }
      var bytes: [UInt8] = []
      folder.write(word.range, to: &bytes)
      let range = Int(folder.starts[Int(word.start)])..<Int(folder.ends[Int(word.end) - 1])
      var result = Word(text: String(decoding: bytes, as: UTF8.self), range: range)
      result.opensNote = opens
      result.startsClause = clause
      words.append(result)
      opens = false
      clause = false
    }
    return words
  }
}
