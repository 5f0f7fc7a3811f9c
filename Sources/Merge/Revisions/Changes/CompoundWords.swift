/// The words of several syllables (names of agencies, terms of the field, compounds of the language): no difference
/// marks a part of one, and no merge changes a part of one and leaves the rest.
///
/// Complexity: a look-up takes time in the longest compound that begins with the syllable.
struct CompoundWords: Sendable {
  private var phrases: Set<[Substring]> = []
  /// By first syllable, how many syllables the longest compound has.
  private var longest: [Substring: Int] = [:]

  /// Knows no compounds: every syllable stands for itself.
  init() {}

  /// - Parameter phrases: in any spelling.
  init(_ phrases: some Sequence<String>) {
    for phrase in phrases {
      let syllables = VietnameseLetters.folded(phrase, .standard).split(separator: " ")
      guard let first = syllables.first, syllables.count > 1, syllables.count <= 12 else { continue }
      self.phrases.insert(syllables)
      longest[first] = max(longest[first] ?? 0, syllables.count)
    }
  }

  /// How many syllables the longest compound takes that begins at an index; 1 where there is none.
  ///
  /// - Parameters:
  ///   - syllables: in the standard form of letters.
  ///   - limit: how many there are to look at; nil for all.
  func length(at index: Int, of syllables: [Substring], upTo limit: Int? = nil) -> Int {
    let most = min(longest[syllables[index]] ?? 1, (limit ?? syllables.count) - index)
    guard most > 1 else { return 1 }
    for length in stride(from: most, through: 2, by: -1)
    where phrases.contains(Array(syllables[index..<index + length])) {
      return length
    }
    return 1
  }
}

extension CompoundWords {
  /// Those that the reference data know, and those of the language.
  init(_ reference: ReferenceData) {
    let agencies = reference.directory.agencies.flatMap { [$0.name] + $0.aliases }
    let groups = reference.directory.groups.flatMap { [$0.name] + $0.aliases }
    let glossary = reference.glossary
    var terms = glossary.synonyms.flatMap(\.self) + glossary.concepts.flatMap(\.words)
    terms += glossary.levels.flatMap { [$0.local, $0.central] } + glossary.vague.map(\.term)
    // Longer ones are phrases, in which words may well be changed one by one.
    terms = terms.filter { $0.count { $0 == " " } < 3 }
    self.init(
      agencies + groups + glossary.abbreviations.flatMap(\.long) + terms + VietnameseCompounds.words
    )
  }
}
