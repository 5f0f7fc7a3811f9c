/// How plans phrase things, prepared from the glossary for comparing texts: abbreviations that mean one thing
/// only, and the frames that say nothing about the work.
struct Phrasing: Sendable {
  private let longForms: [String: String]
  /// The words of each frame by the first of them, longest first.
  private let frames: [String: [[String]]]

  init(_ glossary: Glossary) {
    var longForms: [String: String] = [:]
    for (short, long) in glossary.unambiguousAbbreviations
    where !short.contains(" ") && longForms[short] == nil {
      longForms[short] = long
    }
    self.longForms = longForms
    let words = glossary.frames.map { ComparisonText.words($0) }.filter { !$0.isEmpty }
      .sorted { ($1.count, $0.joined()) < ($0.count, $1.joined()) }
    frames = Dictionary(grouping: words) { $0[0] }
  }

  /// The text with every word that is an abbreviation written out, so that "CCHC" and "cải cách hành chính"
  /// compare as equal; capitals count, since "AI" is not "ai".
  ///
  /// Complexity: linear in the length of the text.
  func expanded(_ text: String) -> String {
    guard !longForms.isEmpty else { return text }
    var result = ""
    result.reserveCapacity(text.utf8.count * 2)
    var word = ""
    for letter in text {
      if letter.isLetter || letter.isNumber || letter == "&" || letter == "-" {
        word.append(letter)
      } else {
        result += longForms[word] ?? word
        word = ""
        result.append(letter)
      }
    }
    return result + (longForms[word] ?? word)
  }

  /// The different words of a text that say what the work is: abbreviations written out, frames such as "chủ
  /// trì, phối hợp với" left out.
  func contentWords(_ text: String) -> Set<String> {
    let words = ComparisonText.words(expanded(text))
    var content: Set<String> = []
    var index = 0
    while index < words.count {
      if let frame = frames[words[index]]?.first(where: { words[index...].starts(with: $0) }) {
        index += frame.count
      } else {
        content.insert(words[index])
        index += 1
      }
    }
    return content
  }
}
