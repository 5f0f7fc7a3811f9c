/// The names of kinds of documents, two syllables each: `Quyết định`, `Nghị quyết`, `Kế hoạch`, `Công văn`.
enum DocumentKind {
  private static let names: [(Word, Word)] = [
    (.decide, .fixed), (.resolve, .decide), (.resolve, .fixed), (.next, .planTail), (.indicatorHead, .attach),
    (.notice, .four), (.notice, .report), (.official, .text), (.official, .paper), (.text, .paper),
    (.submit, .program), (.chapter, .program), (.scheme, .scheme), (.resolve, .official),
  ]

  /// Whether the name of a kind starts at a token.
  static func starts(_ tokens: Tokens, at index: Int) -> Bool {
    if tokens.word(index) == .law { return true }
    return names.contains { tokens.has($0.0, $0.1, at: index) }
  }

  /// Whether the name of a kind ends at a token.
  static func ends(_ tokens: Tokens, at index: Int) -> Bool {
    names.contains { tokens.has($0.0, $0.1, at: index - 1) }
  }
}
