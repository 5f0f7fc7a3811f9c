/// The words of several syllables that the reference data know (names of agencies, terms, phrases): no change may
/// take a part of one and leave the rest.
struct CompoundWords: Sendable {
  private var phrases: Set<[String]> = []
  private var longest = 0

  /// Knows no compounds: every syllable stands for itself.
  init() {}

  /// - Parameter phrases: in any spelling.
  init(_ phrases: some Sequence<String>) {
    for phrase in phrases {
      let syllables = VietnameseLetters.folded(phrase, .standard).split(separator: " ").map(String.init)
      guard syllables.count > 1, syllables.count <= 12 else { continue }
      self.phrases.insert(syllables)
      longest = max(longest, syllables.count)
    }
  }

  /// How many syllables the longest compound takes that begins at an index; 1 where there is none.
  func length(at index: Int, of syllables: [String]) -> Int {
    guard longest > 1 else { return 1 }
    let most = min(longest, syllables.count - index)
    guard most > 1 else { return 1 }
    let folded = syllables[index..<index + most].map { VietnameseLetters.folded($0, .standard) }
    for length in stride(from: most, through: 2, by: -1) where phrases.contains(Array(folded[..<length])) {
      return length
    }
    return 1
  }
}
