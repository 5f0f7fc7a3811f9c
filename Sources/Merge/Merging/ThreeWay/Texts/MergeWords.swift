/// A text cut into what a merge takes as one: words of one or several syllables, numbers and signs, each with the
/// white space before it.
struct MergeWords {
  struct Word: Hashable {
    var gap: String
    var text: String
  }

  private(set) var list: [Word] = []
  /// For each word a number that is the same for all its spellings.
  private(set) var keys: [UInt64] = []

  init(_ text: String, _ compounds: CompoundWords) {
    let syllables = Self.syllables(of: text)
    let folded = syllables.map { VietnameseLetters.folded($0.text, [.tonePlacement]) }
    let standard = syllables.map { VietnameseLetters.folded($0.text, .standard)[...] }
    var index = 0
    while index < syllables.count {
      let length = compounds.length(at: index, of: standard)
      var word = syllables[index]
      for next in syllables[index + 1..<index + length] { word.text += next.gap + next.text }
      list.append(word)
      keys.append(Fingerprint(Array(folded[index..<index + length])).bits)
      index += length
    }
  }

  private static func syllables(of text: String) -> [Word] {
    var words: [Word] = []
    var gap = ""
    var isOpen = false
    for character in text {
      if character.isWhitespace {
        gap.append(character)
        isOpen = false
      } else if character.isLetter || character.isNumber {
        if isOpen {
          words[words.count - 1].text.append(character)
        } else {
          words.append(Word(gap: gap, text: String(character)))
          gap = ""
        }
        isOpen = true
      } else {
        words.append(Word(gap: gap, text: String(character)))
        gap = ""
        isOpen = false
      }
    }
    if !gap.isEmpty { words.append(Word(gap: gap, text: "")) }
    return words
  }
}
