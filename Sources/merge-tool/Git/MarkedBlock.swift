/// A block of lines that the tool keeps in a file of somebody else's, such as `.gitattributes`: put in once, brought
/// up to date where it stands, and taken out so that every byte is as it was before.
///
/// It works on bytes, for nobody says in which encoding such a file is, and it finds its lines again where git has
/// given the file other line breaks (`core.autocrlf`).
struct MarkedBlock {
  /// What the block's first and last line say behind `#`.
  var name: String
  var lines: [String]

  private var opening: String { "# \(name): begin" }
  private var closing: String { "# \(name): end" }
  /// Says that the text before the block had no line break at its end.
  private static let unended = " (no line break before)"

  /// The text with the block: where it stood, else at the end.
  func added(to text: [UInt8]) -> [UInt8] {
    let old = place(in: text)
    let start = old?.range.lowerBound ?? text.count
    let before = text[..<start]
    let after = removed(from: text).dropFirst(start)
    let lineBreak = old?.lineBreak ?? Self.lineBreak(of: text)
    let isEnded = before.isEmpty || before.last == UInt8(ascii: "\n")
    let first = opening + (isEnded ? "" : Self.unended)
    let block = ([first] + lines + [closing]).flatMap { Array($0.utf8) + lineBreak }
    return before + (isEnded ? [] : lineBreak) + block + after
  }

  /// The text without the block.
  func removed(from text: [UInt8]) -> [UInt8] {
    var text = text
    while let place = place(in: text) { text.removeSubrange(place.range) }
    return text
  }

  /// The lines that stand in the block of a text; nil where it has none.
  func contents(in text: [UInt8]) -> [String]? { place(in: text)?.lines }

  /// The bytes of the first block, with the line break that was put before it, its lines and how they end.
  private func place(in text: [UInt8]) -> (range: Range<Int>, lines: [String], lineBreak: [UInt8])? {
    var offset = 0
    var found: (start: Int, isUnended: Bool, lines: [String])?
    for bytes in text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      let line = String(decoding: bytes.last == UInt8(ascii: "\r") ? bytes.dropLast() : bytes, as: UTF8.self)
      let end = min(offset + bytes.count + 1, text.count)
      if line == opening || line == opening + Self.unended {
        found = (offset, line != opening, [])
      } else if let block = found, line == closing {
        let lineBreak = Self.lineBreak(of: Array(text[block.start...]))
        // What somebody has written behind the block needs the line break before it.
        let before = block.isUnended && end == text.count ? lineBreak.count : 0
        return (max(0, block.start - before)..<end, block.lines, lineBreak)
      } else {
        found?.lines.append(line)
      }
      offset = end
    }
    return nil
  }

  /// How a text ends its first line.
  private static func lineBreak(of text: [UInt8]) -> [UInt8] {
    guard let feed = text.firstIndex(of: UInt8(ascii: "\n")), feed > 0 else { return [UInt8(ascii: "\n")] }
    return text[feed - 1] == UInt8(ascii: "\r") ? Array("\r\n".utf8) : [UInt8(ascii: "\n")]
  }
}
