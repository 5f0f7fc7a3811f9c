/// Texts as rules compare them: letter form, spacing and a closing full stop or semicolon do not count.
enum ComparisonText {
  static func key(_ text: String) -> String {
    var key = VietnameseLetters.folded(text)[...]
    while let last = key.last, ".;,:".contains(last) || last == " " { key.removeLast() }
    return String(key)
  }

  /// The parts of an enumeration, each as a key: "người dân, doanh nghiệp; học sinh" has three.
  static func parts(_ text: String) -> [String] {
    key(text).split { $0 == ";" || $0 == "," || $0 == "\n" }
      .map { key(String($0)).drop { $0 == " " || $0 == "-" } }
      .filter { !$0.isEmpty }
      .map(String.init)
  }

  /// The words of a text, without punctuation. A slash or hyphen separates words.
  static func words(_ text: String) -> [String] {
    key(text).split { !($0.isLetter || $0.isNumber) }.map(String.init)
  }

  /// Whether a phrase stands in a text at the borders of words; both must be keys.
  static func contains(_ phrase: String, in text: String) -> Bool {
    guard !phrase.isEmpty else { return false }
    let text = Array(text.utf8)
    let phrase = Array(phrase.utf8)
    guard phrase.count <= text.count else { return false }
    for start in 0...(text.count - phrase.count) where text[start] == phrase[0] {
      let end = start + phrase.count
      guard text[start..<end].elementsEqual(phrase) else { continue }
      let opens = start == 0 || !isWord(text[start - 1])
      let closes = end == text.count || !isWord(text[end])
      if opens && closes { return true }
    }
    return false
  }

  /// Letters, digits and every byte of a letter with marks.
  private static func isWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x30...0x39).contains(byte) || (0x41...0x5a).contains(byte)
      || (0x61...0x7a).contains(byte)
  }
}
