/// A text as a sequence of words in one form, each knowing where in the original it comes from.
public struct NormalizedText: Hashable, Sendable {
  public var tokens: [NormalizedToken]
  /// Whether the text was written without the marks of its letters; its words then have none either.
  public var lacksMarks = false

  public init(tokens: [NormalizedToken] = [], lacksMarks: Bool = false) {
    self.tokens = tokens
    self.lacksMarks = lacksMarks
  }

  /// The words alone, for comparing.
  public var ids: [TokenID] { tokens.map(\.id) }
}

/// A word of a normalized text.
public struct NormalizedToken: Hashable, Sendable {
  /// What separates a word from the one before it.
  public enum Gap: UInt8, Hashable, Sendable {
    case none
    /// A comma: listed phrases span it.
    case comma
    /// A full stop, colon, semicolon or parenthesis, or the beginning of the text: phrases end there.
    case clause
  }

  public var id: TokenID
  fileprivate var start: Int32
  fileprivate var end: Int32
  public var gap: Gap

  init(id: TokenID, start: Int32, end: Int32, gap: Gap) {
    self.id = id
    self.start = start
    self.end = end
    self.gap = gap
  }

  /// Where the word comes from, in the original's UTF-8. Words that stand for one stretch together (those of
  /// an abbreviation, say) all have the range of the whole stretch.
  public var range: Range<Int> { Int(start)..<Int(end) }
}

extension NormalizedToken {
  /// The token that takes the place of several.
  static func replacing(
    _ stretch: ArraySlice<NormalizedToken>,
    with id: TokenID,
    isFirst: Bool
  ) -> NormalizedToken? {
    guard let first = stretch.first, let last = stretch.last else { return nil }
    return NormalizedToken(id: id, start: first.start, end: last.end, gap: isFirst ? first.gap : .none)
  }
}
