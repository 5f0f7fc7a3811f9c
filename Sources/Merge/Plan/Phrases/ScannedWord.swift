/// A word or a punctuation mark of a folded text: where it lies among the folder's units.
struct ScannedWord {
  var start: Int32
  var end: Int32
  var isPunctuation: Bool
  /// Whether white space stands before it.
  var isSpaced: Bool

  var range: Range<Int> { Int(start)..<Int(end) }
}

/// Cuts folded texts into words.
///
/// A word is a run of letters and digits; a dot or comma between two digits belongs to the number. Every
/// other mark is a word of its own.
enum WordScanner {
  static func scan(_ units: [LetterUnit], into words: inout [ScannedWord]) {
    words.removeAll(keepingCapacity: true)
    var index = 0
    var isSpaced = false
    while index < units.count {
      let unit = units[index]
      if unit.bits == 0x20 {
        isSpaced = true
        index += 1
        continue
      }
      let start = index
      let isWord = isWordUnit(unit)
      index += 1
      if isWord { index = endOfWord(units, from: index) }
      words.append(
        ScannedWord(
          start: Int32(truncatingIfNeeded: start),
          end: Int32(truncatingIfNeeded: index),
          isPunctuation: !isWord,
          isSpaced: isSpaced
        )
      )
      isSpaced = false
    }
  }

  @inline(__always)
  private static func endOfWord(_ units: [LetterUnit], from start: Int) -> Int {
    var index = start
    while index < units.count {
      if isWordUnit(units[index]) {
        index += 1
      } else if isDecimalMark(units[index]), isDigit(units[index - 1]), index + 1 < units.count,
        isDigit(units[index + 1])
      {
        index += 2
      } else {
        break
      }
    }
    return index
  }

  @inline(__always)
  private static func isDecimalMark(_ unit: LetterUnit) -> Bool { unit.bits == 0x2e || unit.bits == 0x2c }

  @inline(__always)
  static func isDigit(_ unit: LetterUnit) -> Bool { unit.bits >= 0x30 && unit.bits <= 0x39 }

  @inline(__always)
  private static func isWordUnit(_ unit: LetterUnit) -> Bool {
    unit.isLetter || isDigit(unit) || (unit.bits >= 0xaa && isForeignLetter(unit))
  }

  private static func isForeignLetter(_ unit: LetterUnit) -> Bool {
    guard let scalar = Unicode.Scalar(unit.bits) else { return false }
    let properties = scalar.properties
    return properties.isAlphabetic || properties.numericType != nil
      || properties.canonicalCombiningClass != .notReordered
  }
}
