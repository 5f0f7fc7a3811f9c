/// Says which document a citation means, so that short and full citations of one document meet.
enum CitationKey {
  /// The documents and positions cited; the folded words where no document number was read.
  static func entry(_ citation: Citation) -> ListUnion.Entry {
    ListUnion.Entry(key: key(citation), text: citation.text.string, quality: citation.text.string.utf8.count)
  }

  private static func key(_ citation: Citation) -> String {
    guard !citation.documents.isEmpty else { return ComparisonText.key(citation.text.string) }
    return citation.documents.map { ([$0.key] + $0.positions.map(\.description)).joined(separator: " ") }
      .joined(separator: "; ")
  }
}
