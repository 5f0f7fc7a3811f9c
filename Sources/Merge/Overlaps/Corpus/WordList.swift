/// The words of a corpus, numbered by their letters alone: a word stands before another whatever the order in
/// which texts were read, so that sums over words are the same to the last bit.
///
/// A class with memory of its own, because words are looked up for every pair of texts by all threads at once:
/// nothing is copied and no references are counted there. Nothing changes after the initializer.
final class WordList: @unchecked Sendable {
  /// The letters of one word.
  typealias Letters = UnsafeBufferPointer<UInt16>

  /// Each word without its marks.
  let bare: [UInt32]
  let isNumber: [Bool]
  let isSymbol: [Bool]
  /// Whether it could be a Vietnamese syllable; an abbreviation mostly could not.
  let isSyllable: [Bool]
  /// A hash of the letters, for keys that do not depend on the other words.
  let hashes: [UInt64]
  private let letters: UnsafeMutableBufferPointer<UInt16>
  private let letterStarts: [UInt32]

  var count: Int { bare.count }

  /// The letters of a word, their tone apart at the end. They live as long as the list.
  @inline(__always)
  func letters(_ word: UInt32) -> Letters {
    let range = Int(letterStarts[Int(word)])..<Int(letterStarts[Int(word) + 1])
    return Letters(rebasing: letters[range])
  }

  private init(_ draft: Draft) {
    bare = draft.bare
    isNumber = draft.isNumber
    isSymbol = draft.isSymbol
    isSyllable = draft.isSyllable
    hashes = draft.hashes
    letters = .allocate(capacity: draft.letters.count)
    _ = letters.initialize(from: draft.letters)
    letterStarts = draft.letterStarts
  }

  deinit { letters.deallocate() }

  /// - Returns: the list, and the number in it of each word of the vocabulary.
  static func numbering(_ vocabulary: Vocabulary) -> (list: WordList, numbers: [UInt32]) {
    let count = vocabulary.count
    var hashes = [UInt64](repeating: 0, count: count)
    for word in 0..<count { hashes[word] = hash(vocabulary, word) }
    let order = (0..<count).sorted { left, right in
      if hashes[left] != hashes[right] { return hashes[left] < hashes[right] }
      return vocabulary.text(of: id(left)) < vocabulary.text(of: id(right))
    }
    var numbers = [UInt32](repeating: 0, count: count)
    for (number, word) in order.enumerated() { numbers[word] = UInt32(clamping: number) }
    var draft = Draft()
    for word in order {
      draft.hashes.append(hashes[word])
      draft.bare.append(numbers[Int(vocabulary.bare(id(word)).raw)])
      draft.add(vocabulary.units(of: id(word)))
    }
    return (WordList(draft), numbers)
  }

  private static func id(_ word: Int) -> TokenID { TokenID(raw: UInt32(clamping: word)) }

  private static func hash(_ vocabulary: Vocabulary, _ word: Int) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for unit in vocabulary.units(of: id(word)) {
      hash = (hash ^ UInt64(unit.bits)) &* 0xff51_afd7_ed55_8ccd
      hash ^= hash >> 33
    }
    return hash
  }

  /// The list while it grows.
  private struct Draft {
    var bare: [UInt32] = []
    var isNumber: [Bool] = []
    var isSymbol: [Bool] = []
    var isSyllable: [Bool] = []
    var hashes: [UInt64] = []
    var letters: [UInt16] = []
    var letterStarts: [UInt32] = [0]

    mutating func add(_ units: [LetterUnit]) {
      let digits = units.count { WordScanner.isDigit($0) }
      isNumber.append(digits == units.count)
      isSymbol.append(digits > 0 && digits < units.count && WordScanner.isDigit(units[0]))
      var tone: UInt32 = 0
      for unit in units {
        if unit.isLetter {
          if unit.toneBits != 0 { tone = unit.toneBits }
          letters.append(UInt16(truncatingIfNeeded: unit.bits & (0x7f | LetterUnit.qualityMask)))
        } else {
          letters.append(UInt16(truncatingIfNeeded: 0x4000 | unit.bits))
        }
      }
      isSyllable.append(SyllableShape.fits(letters[Int(letterStarts[letterStarts.count - 1])...]))
      if tone != 0 { letters.append(UInt16(truncatingIfNeeded: 0x2000 | tone)) }
      letterStarts.append(UInt32(clamping: letters.count))
    }
  }
}

/// Tells syllables that Vietnamese could have from other runs of letters.
enum SyllableShape {
  private static let initials = ["ngh", "gh", "ng", "nh", "th", "tr", "ph", "kh", "gi", "qu", "ch"]
    .map { Array($0.utf8) }
  private static let finals = ["ng", "nh", "ch", "c", "m", "n", "p", "t"].map { Array($0.utf8) }
  private static let consonants = Set("bcdghklmnpqrstvx".utf8)
  private static let vowels = Set("aeiouy".utf8)

  /// Whether letters (without tone) make an initial, one to three vowels, and a final, of which the first and
  /// the last may be missing.
  static func fits(_ letters: ArraySlice<UInt16>) -> Bool {
    guard letters.allSatisfy({ $0 < 0x2000 }) else { return false }
    let base = letters.map { UInt8(truncatingIfNeeded: $0 & 0x7f) }
    for initial in initials where base.starts(with: initial) {
      if rhymes(base[initial.count...]) { return true }
    }
    if let first = base.first, consonants.contains(first), rhymes(base[1...]) { return true }
    return rhymes(base[...])
  }

  private static func rhymes(_ letters: ArraySlice<UInt8>) -> Bool {
    let vowelCount = letters.prefix { vowels.contains($0) }.count
    guard (1...3).contains(vowelCount) else { return false }
    let rest = letters.dropFirst(vowelCount)
    return rest.isEmpty || finals.contains { rest.elementsEqual($0) }
  }
}
