/// Finds words by their keys, in two tables: as spelled, and without marks for texts that have lost them all.
struct WordTable: Sendable {
  static let shared = WordTable()

  private var spelled = [UInt64](repeating: 0, count: Self.size)
  private var words = [Word](repeating: .unknown, count: Self.size)
  private var bareSpelled = [UInt64](repeating: 0, count: Self.size)
  private var bareWords = [Word](repeating: .unknown, count: Self.size)

  private static let size = 1024

  private init() {
    for (word, spelling) in Word.spellings {
      let key = WordKey.key(of: spelling)
      Self.insert(word, key, &spelled, &words)
      // Of two words that lose their difference with their marks, the one listed first is meant.
      Self.insert(word, WordKey.bare(key), &bareSpelled, &bareWords)
    }
  }

  private static func slot(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9e37_79b9_7f4a_7c15) >> 54)
  }

  private static func insert(_ word: Word, _ key: UInt64, _ keys: inout [UInt64], _ words: inout [Word]) {
    var slot = slot(key)
    while keys[slot] != 0 {
      if keys[slot] == key { return }
      slot = (slot + 1) & (size - 1)
    }
    keys[slot] = key
    words[slot] = word
  }

  @inline(__always)
  private static func find(_ key: UInt64, _ keys: [UInt64], _ words: [Word]) -> Word {
    guard key != 0 else { return .unknown }
    var slot = slot(key)
    while keys[slot] != 0 {
      if keys[slot] == key { return words[slot] }
      slot = (slot + 1) & (size - 1)
    }
    return .unknown
  }

  /// The word with a key; `.unknown` where the table has none.
  func word(_ key: UInt64) -> Word { Self.find(key, spelled, words) }

  /// The word whose spelling is this without its marks.
  func word(withoutMarks key: UInt64) -> Word { Self.find(key, bareSpelled, bareWords) }
}
