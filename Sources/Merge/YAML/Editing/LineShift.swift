/// Moves the lines of a block to another column, so that a value can be edited as a document of its own and put
/// back, or stand deeper or less deep than where it came from.
///
/// The first line is taken to begin behind something else (a dash, a key) and is never indented. Lines of white
/// space keep at least nothing. A comment that stands further left than its block is kept in its column.
enum LineShift {
  /// The text with `count` spaces less before every line but the first; nil where a line has fewer.
  static func outdented(_ text: [UInt8], by count: Int) -> [UInt8]? {
    guard count > 0 else { return text }
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    var isFirst = true
    for line in Lines(text) {
      defer { isFirst = false }
      let indent = line.prefix { $0 == 0x20 }.count
      if isFirst {
        result += line
      } else if indent >= count || indent == line.prefix(while: { !TextLines.isBreak($0) }).count {
        result += line.dropFirst(min(indent, count))
      } else if line.dropFirst(indent).first == UInt8(ascii: "#") {
        result += mark + Array(String(indent).utf8) + [UInt8(ascii: "#")] + line.dropFirst(indent)
      } else {
        return nil
      }
    }
    return result
  }

  /// The text with `count` spaces more before every line but the first (fewer where negative); nil where a line
  /// has not enough.
  static func indented(_ text: some Collection<UInt8>, by count: Int) -> [UInt8]? {
    if count < 0 { return outdented(Array(text), by: -count) }
    var result: [UInt8] = []
    result.reserveCapacity(text.count + text.count / 8)
    let space = [UInt8](repeating: 0x20, count: count)
    var isFirst = true
    for line in Lines(Array(text)) {
      defer { isFirst = false }
      if isFirst {
        result += line
      } else if line.starts(with: mark) {
        let rest = line.dropFirst(mark.count)
        let digits = rest.prefix { (0x30...0x39).contains($0) }
        let column = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
        result += [UInt8](repeating: 0x20, count: column) + rest.dropFirst(digits.count + 1)
      } else if line.first.map({ TextLines.isBreak($0) }) ?? true {
        result += line
      } else {
        result += space
        result += line
      }
    }
    return result
  }

  /// Stands before a comment that keeps its own column.
  private static let mark = Array("#merge-tool:column:".utf8)

  /// The lines of a text, each with its line break.
  private struct Lines: Sequence, IteratorProtocol {
    let text: [UInt8]
    var start = 0

    init(_ text: [UInt8]) { self.text = text }

    mutating func next() -> ArraySlice<UInt8>? {
      guard start < text.count else { return nil }
      var end = start
      while end < text.count, !TextLines.isBreak(text[end]) { end += 1 }
      if end < text.count {
        end += text[end] == 0x0d && end + 1 < text.count && text[end + 1] == 0x0a ? 2 : 1
      }
      defer { start = end }
      return text[start..<end]
    }
  }
}
