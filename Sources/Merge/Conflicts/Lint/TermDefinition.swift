/// Tells whether a text says what a term is: "công cụ kỹ thuật gồm ...", "công cụ kỹ thuật (phiếu điện tử)",
/// "... (sau đây gọi là công cụ kỹ thuật)".
enum TermDefinition {
  /// Both must be keys; see `ComparisonText`.
  static func isGiven(of term: String, in text: String) -> Bool {
    // Most texts do not have the term at all.
    guard ComparisonText.contains(term, in: text) else { return false }
    return after.contains { text.contains(term + $0) || text.contains("\(term)\"\($0)") }
      || before.contains { text.contains($0 + term) || text.contains("\($0)\"\(term)") }
  }

  private static let after = [" gồm", " bao gồm", " là ", " như ", " (", ": "]
  private static let before = ["gọi là ", "gọi tắt là ", "gọi chung là ", "viết tắt là "]
}
