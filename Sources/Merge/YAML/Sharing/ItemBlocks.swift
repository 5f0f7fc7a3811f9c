/// The items of lists as the lines of a text show them: from `- key:` to the next line that stands no farther in.
///
/// Nothing here understands YAML, and what looks like an item may be words in quotes. Whoever takes a block for an
/// item holds it against what libyaml says of its surroundings.
///
/// Complexity: one pass over the bytes; 24 bytes a block.
struct ItemBlocks {
  /// Whole lines of a text, the line break of the last one included.
  struct Block {
    var start: UInt32
    var end: UInt32
    /// How many spaces stand before the dash.
    var column: UInt32
    var lines: UInt32
    /// The same for equal blocks, and seldom for others.
    var hash: UInt64

    var range: Range<Int> { Int(start)..<Int(end) }
    /// Where the first key stands.
    var content: UInt32 { start &+ column &+ 2 }
  }

  /// By their start: a block stands before the blocks in it.
  private(set) var blocks: [Block] = []
  /// Of the blocks that no line has ended.
  private var open: [Int] = []

  /// Nil where lines alone say too little: after directives, with line breaks other than the usual ones, and where
  /// blocks stand deeper in one another than a file may be.
  init?(_ text: UnsafeBufferPointer<UInt8>, depth: Int) {
    guard text.count < UInt32.max else { return nil }
    blocks.reserveCapacity(text.count / 512)
    // What the parser does not see must not hide what it does.
    var (offset, line) = (text.starts(with: [0xef, 0xbb, 0xbf]) ? 3 : 0, 0)
    while offset < text.count {
      let start = offset
      while offset < text.count, text[offset] == 0x20 { offset &+= 1 }
      guard let end = Self.lineEnd(from: offset, of: text) else { return nil }
      if !takeLine(text, start: start, first: offset, end: end, number: line) || open.count > depth {
        return nil
      }
      offset = end
      line += 1
    }
    close(from: 0, before: text.count, line)
    // Without a last line break, the last value ends elsewhere than it does within a file.
    if text.last != 0x0a { blocks.removeAll { Int($0.end) == text.count } }
  }

  /// Ends and begins blocks with a line; false where it is a directive.
  private mutating func takeLine(
    _ text: UnsafeBufferPointer<UInt8>,
    start: Int,
    first: Int,
    end: Int,
    number: Int
  ) -> Bool {
    guard isContent(text, first) else { return true }
    if first == start, text[first] == UInt8(ascii: "%") { return false }
    close(from: first - start, before: start, number)
    guard Self.opensItem(text, first) else { return true }
    open.append(blocks.count)
    blocks.append(
      Block(
        start: UInt32(truncatingIfNeeded: start),
        end: 0,
        column: UInt32(truncatingIfNeeded: first - start),
        // Until the block ends: where it starts.
        lines: UInt32(truncatingIfNeeded: number),
        hash: KeyRegister.hash(UnsafeBufferPointer(rebasing: text[start..<end]))
      )
    )
    return true
  }

  /// Ends the blocks whose dash stands at a column or behind it.
  private mutating func close(from column: Int, before offset: Int, _ line: Int) {
    while let last = open.last, blocks[last].column >= UInt32(truncatingIfNeeded: column) {
      open.removeLast()
      blocks[last].end = UInt32(truncatingIfNeeded: offset)
      blocks[last].lines = UInt32(truncatingIfNeeded: line) &- blocks[last].lines
      let length = UInt64(offset) &- UInt64(blocks[last].start)
      blocks[last].hash = (blocks[last].hash ^ length) &* 0x9e37_79b9_7f4a_7c15
    }
  }

  /// Whether a line says anything: blank lines and comments belong to what stands above them.
  private func isContent(_ text: UnsafeBufferPointer<UInt8>, _ first: Int) -> Bool {
    guard first < text.count else { return false }
    switch text[first] {
    case 0x0a, 0x0d, UInt8(ascii: "#"): return false
    default: return true
    }
  }

  /// Whether `- key:` stands at an offset; the key is made of ASCII letters alone.
  private static func opensItem(_ text: UnsafeBufferPointer<UInt8>, _ first: Int) -> Bool {
    guard first + 3 < text.count, text[first] == UInt8(ascii: "-"), text[first + 1] == 0x20 else {
      return false
    }
    var offset = first + 2
    while offset < text.count, isLetter(text[offset]) { offset += 1 }
    guard offset > first + 2, offset + 1 < text.count, text[offset] == UInt8(ascii: ":") else { return false }
    return [0x20, 0x0a, 0x0d].contains(text[offset + 1])
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7a).contains(byte) || byte == UInt8(ascii: "_") || (0x41...0x5a).contains(byte)
  }

  /// The offset behind the line break of a line; nil where it has a break that is not `\n` or `\r\n`. YAML 1.1 also
  /// breaks lines at U+0085, U+2028 and U+2029.
  @inline(__always)
  private static func lineEnd(from start: Int, of text: UnsafeBufferPointer<UInt8>) -> Int? {
    var offset = start
    while offset < text.count {
      let byte = text[offset]
      offset &+= 1
      if byte > 0x0d, byte < 0x85 || byte > 0xa9 { continue }
      switch byte {
      case 0x0a: return offset
      case 0x0d:
        if offset == text.count || text[offset] != 0x0a { return nil }
      case 0x85:
        if offset >= 2, text[offset - 2] == 0xc2 { return nil }
      case 0xa8, 0xa9:
        if offset >= 3, text[offset - 2] == 0x80, text[offset - 3] == 0xe2 { return nil }
      default: break
      }
    }
    return offset
  }
}
