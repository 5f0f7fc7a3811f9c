/// Reads comparators in signs and words: `≥`, `tối thiểu`, `không quá`, `cao hơn`.
enum ComparatorReader {
  /// The comparator that starts at a token, and the token after it.
  static func comparator(_ tokens: Tokens, at index: Int) -> (TargetValue.Comparator, Int)? {
    switch tokens.kind(index) {
    case .atLeast: return (.atLeast, index + 1)
    case .atMost: return (.atMost, index + 1)
    case .greater: return (.moreThan, index + 1)
    case .lesser: return (.lessThan, index + 1)
    case .equal: return (.equal, index + 1)
    case .tilde: return (.about, index + 1)
    case .word: return comparatorWord(tokens, at: index)
    default: return nil
    }
  }

  private static func comparatorWord(_ tokens: Tokens, at index: Int) -> (TargetValue.Comparator, Int)? {
    let next = tokens.word(index + 1)
    switch tokens.word(index) {
    case .utmost where next == .least, .few where next == .utmost: return (.atLeast, index + 2)
    case .utmost where next == .maximum, .many where next == .utmost: return (.atMost, index + 2)
    // Without marks "tối" is "tới".
    case .until where next == .least: return (.atLeast, index + 2)
    case .until where next == .maximum: return (.atMost, index + 2)
    case .not: return negated(tokens, at: index + 1)
    case .high where next == .more, .large where next == .more, .many where next == .more:
      return (.moreThan, index + 2)
    case .low where next == .more, .small where next == .more, .few where next == .more:
      return (.lessThan, index + 2)
    case .over, .more: return (.moreThan, index + 1)
    case .exceed: return (.moreThan, tokens.word(index + 1) == .over ? index + 2 : index + 1)
    case .under: return (.lessThan, index + 1)
    case .about, .near: return (.about, index + 1)
    case .equal: return (.equal, index + 1)
    case .top, .group: return (.atMost, index + 1)
    default: return nil
    }
  }

  /// `không quá`, `không vượt quá`, `không dưới`, `không thấp hơn`.
  private static func negated(_ tokens: Tokens, at index: Int) -> (TargetValue.Comparator, Int)? {
    let isPair = tokens.word(index + 1) == .more || tokens.word(index + 1) == .too
    let next = isPair ? index + 2 : index + 1
    switch tokens.word(index) {
    case .too, .exceed, .over, .more, .high, .large, .many: return (.atMost, next)
    case .under, .low, .few, .small: return (.atLeast, next)
    default: return nil
    }
  }
}
