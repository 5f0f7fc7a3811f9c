/// A block of lines that the tool keeps in a file of somebody else's, such as `.gitattributes`: put in once, brought
/// up to date where it stands, and taken out so that every byte is as it was before.
struct MarkedBlock {
  /// What the block's first and last line say behind `#`.
  var name: String
  var lines: [String]

  private var opening: String { "# \(name): begin" }
  private var closing: String { "# \(name): end" }
  /// Says that the text before the block had no line break at its end.
  private static let unended = " (no line break before)"

  /// The text with the block.
  func added(to text: String) -> String {
    let bare = removed(from: text)
    let isEnded = bare.isEmpty || bare.utf8.last == UInt8(ascii: "\n")
    let first = opening + (isEnded ? "" : Self.unended)
    let block = ([first] + lines + [closing]).map { $0 + "\n" }.joined()
    guard let range = range(in: text), text != bare else { return bare + (isEnded ? "" : "\n") + block }
    // Where the block stood, it stands again.
    let before = String(decoding: Array(text.utf8)[..<range.lowerBound], as: UTF8.self)
    let after = String(decoding: Array(text.utf8)[range.upperBound...], as: UTF8.self)
    let wasEnded = !Array(text.utf8)[range].starts(with: Array(("\n" + opening).utf8))
    let again = ([opening + (wasEnded ? "" : Self.unended)] + lines + [closing]).map { $0 + "\n" }.joined()
    return before + (wasEnded ? "" : "\n") + again + after
  }

  /// The text without the block.
  func removed(from text: String) -> String {
    guard let range = range(in: text) else { return text }
    let bytes = Array(text.utf8)
    return String(decoding: bytes[..<range.lowerBound] + bytes[range.upperBound...], as: UTF8.self)
  }

  /// The bytes of the block, with the line break that was put before it.
  private func range(in text: String) -> Range<Int>? {
    var offset = 0
    var start: Int?
    for line in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      let words = String(Substring(line))
      if words == opening || words == opening + Self.unended {
        start = words == opening ? offset : max(0, offset - 1)
      }
      let end = offset + line.count + 1
      if let start, words == closing { return start..<min(end, text.utf8.count) }
      offset = end
    }
    return nil
  }
}
