/// Counts lines and columns over UTF-8 as YAML 1.1 does: LF, CR, CR LF, NEL, LS and PS end a line, and a
/// column is a Unicode scalar.
struct SourcePosition {
  var line = 1
  var column = 1

  var location: SourceLocation { SourceLocation(line: line, column: column) }

  mutating func advance(over text: UnsafeBufferPointer<UInt8>) {
    var index = 0
    while index < text.count {
      let length = Self.lineBreak(in: text, at: index)
      if length > 0 {
        line += 1
        column = 1
        index += length
      } else {
        if text[index] & 0xc0 != 0x80 { column += 1 }
        index += 1
      }
    }
  }

  /// How many bytes the line break at `index` takes; 0 where there is none.
  static func lineBreak(in text: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    let byte = text[index]
    func next(_ distance: Int) -> UInt8 { index + distance < text.count ? text[index + distance] : 0 }
    switch byte {
    case 0x0a: return 1
    case 0x0d: return next(1) == 0x0a ? 2 : 1
    case 0xc2: return next(1) == 0x85 ? 2 : 0
    case 0xe2: return next(1) == 0x80 && next(2) & 0xfe == 0xa8 ? 3 : 0
    default: return 0
    }
  }

  /// The place of a byte. Columns do not count a byte order mark.
  static func location(of offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> SourceLocation {
    let start = bytes.starts(with: [0xef, 0xbb, 0xbf]) ? 3 : 0
    var position = SourcePosition()
    position.advance(over: UnsafeBufferPointer(rebasing: bytes[min(start, offset)..<offset]))
    return position.location
  }
}
