/// Where a tone mark belongs in a group of vowels, by the older rule (`hòa`, `thủy`, but `hoàn`, `quý`).
///
/// Both rules and common slips of the hand lead to the same place, so texts that differ in nothing else
/// become equal.
enum TonePlacement {
  /// Moves the tone of the vowels `units[start..<end]` to its place.
  ///
  /// Does nothing unless exactly one of at most three vowels carries a tone.
  static func unify(_ units: inout [LetterUnit], from start: Int, to end: Int) {
    guard end - start >= 2, let bearer = soleBearer(units, start, end) else { return }
    let first = firstOfNucleus(units, start, end)
    guard end - first <= 3 else { return }
    let followed = end < units.count && units[end].isLetter
    let target = place(units, first, end, followed: followed)
    guard target != bearer else { return }
    let tone = units[bearer].toneBits
    units[bearer].bits &= ~LetterUnit.toneMask
    units[target].bits |= tone
  }

  private static func soleBearer(_ units: [LetterUnit], _ start: Int, _ end: Int) -> Int? {
    var bearer: Int?
    for index in start..<end where units[index].toneBits != 0 {
      guard bearer == nil else { return nil }
      bearer = index
    }
    return bearer
  }

  /// The `u` of `qu` and the `i` of `gi` before a vowel belong to the consonant.
  private static func firstOfNucleus(_ units: [LetterUnit], _ start: Int, _ end: Int) -> Int {
    guard start > 0, units[start - 1].isLetter, !units[start].hasQuality else { return start }
    let consonant = (units[start - 1].base, units[start].base)
    let joined =
      consonant == (UInt8(ascii: "q"), UInt8(ascii: "u"))
      || consonant == (UInt8(ascii: "g"), UInt8(ascii: "i"))
    return joined ? start + 1 : start
  }

  private static func place(_ units: [LetterUnit], _ first: Int, _ end: Int, followed: Bool) -> Int {
    for index in stride(from: end - 1, through: first, by: -1) where units[index].hasQuality { return index }
    switch end - first {
    case 1: return first
    case 2: return followed ? first + 1 : first
    default: return first + 1
    }
  }
}
