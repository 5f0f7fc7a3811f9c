/// The words of several syllables (names of agencies, terms of the field, compounds of the language): no difference
/// marks a part of one, and no merge changes a part of one and leaves the rest.
///
/// Compounds are known by hashes of their syllables, so that thousands of them are taken in within a few milliseconds.
/// Complexity: a look-up takes time in the longest compound that begins with the syllable.
struct CompoundWords: Sendable {
  private var phrases: Set<UInt64> = []
  /// By first syllable, how many syllables the longest compound has.
  private var longest: [UInt64: Int] = [:]

  /// A phrase of more syllables is no word.
  static let mostSyllables = 12

  /// Knows no compounds: every syllable stands for itself.
  init() {}

  /// - Parameter phrases: in any spelling.
  init(_ phrases: some Sequence<String>) {
    var folder = LetterFolder(.standard)
    var folded: [UInt8] = []
    for phrase in phrases {
      folder.fold(phrase)
      folded.removeAll(keepingCapacity: true)
      folder.write(to: &folded)
      folded.withUnsafeBufferPointer { insert($0) }
    }
  }

  private mutating func insert(_ phrase: UnsafeBufferPointer<UInt8>) {
    var hash = ContentHash()
    var first: UInt64 = 0
    let syllables = phrase.split(separator: 0x20)
    guard (2...Self.mostSyllables).contains(syllables.count) else { return }
    for (position, syllable) in syllables.enumerated() {
      hash.combine(UnsafeBufferPointer(rebasing: syllable))
      if position == 0 { first = hash.value }
    }
    phrases.insert(hash.value)
    longest[first] = max(longest[first] ?? 0, syllables.count)
  }

  /// How many syllables the longest compound takes that begins at an index; 1 where there is none.
  ///
  /// - Parameters:
  ///   - syllables: in the standard form of letters.
  ///   - limit: how many there are to look at; nil for all.
  func length(at index: Int, of syllables: [Substring], upTo limit: Int? = nil) -> Int {
    var hash = ContentHash()
    Self.add(syllables[index], to: &hash)
    let most = min(longest[hash.value] ?? 1, (limit ?? syllables.count) - index)
    guard most > 1 else { return 1 }
    var length = 1
    for count in 2...most {
      Self.add(syllables[index + count - 1], to: &hash)
      if phrases.contains(hash.value) { length = count }
    }
    return length
  }

  private static func add(_ syllable: Substring, to hash: inout ContentHash) {
    var syllable = syllable
    syllable.withUTF8 { hash.combine($0) }
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
    terms = terms.filter { $0.utf8.count { $0 == 0x20 } < 3 }
    self.init(
      agencies + groups + glossary.abbreviations.flatMap(\.long) + terms + VietnameseCompounds.words
    )
  }
}
