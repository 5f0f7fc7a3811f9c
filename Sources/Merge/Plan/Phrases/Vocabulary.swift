/// Gives every word a number, in the order the words are first met, and knows each word without its marks.
///
/// The numbers depend on nothing but that order, so equal inputs give equal numbers.
public struct Vocabulary: Sendable {
  /// All words one after the other, as letter units.
  private var letters: [UInt32] = []
  /// Where each word ends in `letters`.
  private var ends: [UInt32] = []
  private var hashes: [UInt32] = []
  /// Open addressing: a word's number plus one, or zero.
  private var slots: [UInt32] = []
  private var bareWords: [TokenID] = []

  public init() {
    slots = [UInt32](repeating: 0, count: 1024)
  }

  public var count: Int { ends.count }

  /// The word's text in its folded form.
  public func text(of token: TokenID) -> String {
    let table = LetterTable.shared
    var scalars = String.UnicodeScalarView()
    for index in range(of: Int(token.raw)) {
      if let scalar = Unicode.Scalar(table.scalar(of: LetterUnit(bits: letters[index]))) {
        scalars.append(scalar)
      }
    }
    return String(scalars)
  }

  /// The letters of a word in its folded form.
  func units(of token: TokenID) -> [LetterUnit] {
    range(of: Int(token.raw)).map { LetterUnit(bits: letters[$0]) }
  }

  /// Whether the word begins with a digit.
  func beginsWithDigit(_ token: TokenID) -> Bool {
    let range = range(of: Int(token.raw))
    return !range.isEmpty && WordScanner.isDigit(LetterUnit(bits: letters[range.lowerBound]))
  }

  /// The word without its marks; the word itself where it has none.
  public func bare(_ token: TokenID) -> TokenID { bareWords[Int(token.raw)] }

  /// The number of a word in folded form; nil if it has not been met.
  public func token(of word: String) -> TokenID? {
    var folder = LetterFolder(.standard)
    folder.fold(word)
    return find(folder.units[...])
  }

  /// The number of a word, given a new one if it has not been met.
  public mutating func add(_ word: String) -> TokenID {
    var folder = LetterFolder(.standard)
    folder.fold(word)
    return add(folder.units[...])
  }

  /// Adds the words of another vocabulary in their order; the result gives each its number here.
  ///
  /// Vocabularies that were filled at the same time join deterministically if they join in a fixed order.
  public mutating func absorb(_ other: Vocabulary) -> [TokenID] {
    var result: [TokenID] = []
    result.reserveCapacity(other.count)
    for word in 0..<other.count {
      let units = other.range(of: word).map { LetterUnit(bits: other.letters[$0]) }
      result.append(add(units[...]))
    }
    return result
  }

  // MARK: - Storage

  private func range(of word: Int) -> Range<Int> {
    (word == 0 ? 0 : Int(ends[word - 1]))..<Int(ends[word])
  }

  @inline(__always)
  func find(_ units: ArraySlice<LetterUnit>) -> TokenID? {
    let slot = slot(of: units, hash: Self.hash(units))
    return slots[slot] == 0 ? nil : TokenID(raw: slots[slot] - 1)
  }

  @inline(__always)
  mutating func add(_ units: ArraySlice<LetterUnit>) -> TokenID {
    let hash = Self.hash(units)
    let slot = slot(of: units, hash: hash)
    if slots[slot] != 0 { return TokenID(raw: slots[slot] - 1) }
    return insert(units, hash: hash, slot: slot)
  }

  private mutating func insert(_ units: ArraySlice<LetterUnit>, hash: UInt32, slot: Int) -> TokenID {
    let token = TokenID(raw: UInt32(truncatingIfNeeded: ends.count))
    for unit in units { letters.append(unit.bits) }
    ends.append(UInt32(truncatingIfNeeded: letters.count))
    hashes.append(hash)
    slots[slot] = token.raw + 1
    if ends.count * 2 > slots.count { grow() }
    bareWords.append(token)
    let bare = units.map(LetterTable.shared.bare)
    if !bare.elementsEqual(units) { bareWords[Int(token.raw)] = add(bare[...]) }
    return token
  }

  private mutating func grow() {
    let count = slots.count * 2
    slots = [UInt32](repeating: 0, count: count)
    for word in ends.indices {
      var slot = Int(hashes[word]) & (count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (count - 1) }
      slots[slot] = UInt32(truncatingIfNeeded: word) + 1
    }
  }

  /// The slot that holds the word, or the empty one where it belongs.
  @inline(__always)
  private func slot(of units: ArraySlice<LetterUnit>, hash: UInt32) -> Int {
    let mask = slots.count - 1
    var slot = Int(hash) & mask
    while true {
      let entry = slots[slot]
      if entry == 0 { return slot }
      let word = Int(entry) - 1
      if hashes[word] == hash, equals(word, units) { return slot }
      slot = (slot + 1) & mask
    }
  }

  @inline(__always)
  private func equals(_ word: Int, _ units: ArraySlice<LetterUnit>) -> Bool {
    let range = range(of: word)
    guard range.count == units.count else { return false }
    var index = range.lowerBound
    for unit in units {
      if letters[index] != unit.bits { return false }
      index += 1
    }
    return true
  }

  @inline(__always)
  private static func hash(_ units: ArraySlice<LetterUnit>) -> UInt32 {
    var hash: UInt64 = 0x9e37_79b9_7f4a_7c15
    for unit in units {
      hash = (hash ^ UInt64(unit.bits)) &* 0xff51_afd7_ed55_8ccd
      hash ^= hash >> 32
    }
    return UInt32(truncatingIfNeeded: hash)
  }
}
