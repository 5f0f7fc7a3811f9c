/// Packs the letters of a syllable and its tone into 64 bits, so that case, composition and tone placement
/// make no difference and comparing is comparing two numbers.
///
/// Seven bits a letter (five for the letter, two for its mark), at most eight letters; the tone stands above.
struct WordKey {
  private(set) var bits: UInt64 = 0
  private var count = 0

  private static let toneShift: UInt64 = 56
  private static let bareMask: UInt64 = (0..<8).reduce(0) { $0 | 0x1f << UInt64($1 * 7) }

  /// Adds a letter; after the eighth the key is 0, which no word has.
  @inline(__always)
  mutating func add(_ letter: LetterUnit) {
    guard count < 8 else {
      count = 9
      return
    }
    let code = UInt64(letter.bits & 0x1f | (letter.bits >> 8 & 3) << 5)
    let tone = UInt64(letter.bits >> 10 & 7)
    bits |= code << UInt64(count * 7) | tone << Self.toneShift
    count += 1
  }

  @inline(__always)
  var value: UInt64 { count <= 8 ? bits : 0 }

  /// The key without tone and marks.
  static func bare(_ key: UInt64) -> UInt64 { key & bareMask }

  /// The key of a syllable written out.
  static func key(of spelling: String) -> UInt64 {
    var key = WordKey()
    for scalar in spelling.unicodeScalars { key.add(LetterTable.shared.unit(of: scalar.value)) }
    return key.value
  }
}
