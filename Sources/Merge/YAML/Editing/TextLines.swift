/// Finds lines, gaps and comments in the bytes of a text.
struct TextLines {
  let bytes: [UInt8]
  /// The first byte after a byte order mark.
  let start: Int

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    start = bytes.starts(with: [0xef, 0xbb, 0xbf]) ? 3 : 0
  }

  /// Where the line of a byte begins.
  func lineStart(_ offset: Int) -> Int {
    var index = offset
    while index > start, !Self.isBreak(bytes[index - 1]) { index -= 1 }
    return index
  }

  /// Where the line of a byte ends, before its line break.
  func lineEnd(_ offset: Int) -> Int {
    var index = offset
    while index < bytes.count, !Self.isBreak(bytes[index]) { index += 1 }
    return index
  }

  /// The first byte of the line after that of a byte.
  func nextLine(_ offset: Int) -> Int { afterBreak(lineEnd(offset)) }

  /// The byte after the line break at an offset, if there is one.
  func afterBreak(_ offset: Int) -> Int {
    guard offset < bytes.count, Self.isBreak(bytes[offset]) else { return offset }
    let isPair = bytes[offset] == 0x0d && offset + 1 < bytes.count && bytes[offset + 1] == 0x0a
    return offset + (isPair ? 2 : 1)
  }

  /// The offset before the line break that ends right before a line's start.
  func beforeBreak(_ lineStart: Int) -> Int {
    guard lineStart > start, Self.isBreak(bytes[lineStart - 1]) else { return lineStart }
    let isPair = lineStart - 2 >= start && bytes[lineStart - 1] == 0x0a && bytes[lineStart - 2] == 0x0d
    return lineStart - (isPair ? 2 : 1)
  }

  /// How many bytes stand before an offset in its line. In front of block collections these are ASCII.
  func column(_ offset: Int) -> Int { offset - lineStart(offset) }

  /// Whether nothing but spaces stands before an offset in its line.
  func isFirstInLine(_ offset: Int) -> Bool {
    bytes[lineStart(offset)..<offset].allSatisfy { $0 == 0x20 }
  }

  /// Whether a line, given by its start, holds nothing but white space.
  func isBlank(_ lineStart: Int) -> Bool {
    lineStart < bytes.count && bytes[lineStart..<lineEnd(lineStart)].allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }

  /// Whether a line, given by its start, holds a comment alone.
  func isComment(_ lineStart: Int) -> Bool {
    bytes[lineStart..<lineEnd(lineStart)].first { $0 != 0x20 && $0 != 0x09 } == UInt8(ascii: "#")
  }

  /// The first byte from an offset on that is no white space and in no comment.
  func skipGap(_ offset: Int, andCommas: Bool = false) -> Int {
    var index = offset
    while index < bytes.count {
      let byte = bytes[index]
      if byte == 0x20 || byte == 0x09 || Self.isBreak(byte) || andCommas && byte == UInt8(ascii: ",") {
        index += 1
      } else if byte == UInt8(ascii: "#") {
        index = lineEnd(index)
      } else {
        return index
      }
    }
    return index
  }

  /// The first line start from a line start on that is not blank.
  func skipBlankLines(_ lineStart: Int) -> Int {
    var index = lineStart
    while index < bytes.count, isBlank(index) { index = nextLine(index) }
    return index
  }

  /// Whether a blank line stands between two offsets.
  func hasBlankLine(_ range: Range<Int>) -> Bool {
    var index = nextLine(range.lowerBound)
    while index < range.upperBound {
      if isBlank(index) { return true }
      let next = nextLine(index)
      if next == index { return false }
      index = next
    }
    return false
  }

  static func isBreak(_ byte: UInt8) -> Bool { byte == 0x0a || byte == 0x0d }
}
