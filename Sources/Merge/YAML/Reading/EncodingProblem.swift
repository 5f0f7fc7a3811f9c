/// The first byte of a text that is not UTF-8, or the first character that YAML does not allow.
///
/// libyaml finds both but knows no place for them, so the text is scanned again, only when it refused.
struct EncodingProblem: Hashable {
  enum Kind: Hashable {
    case notUTF8(UInt8)
    case controlCharacter(UInt32)
  }

  var kind: Kind
  var location: SourceLocation

  /// Nil where the text is UTF-8 and every character may stand in YAML.
  init?(in bytes: UnsafeBufferPointer<UInt8>) {
    var offset = 0
    while offset < bytes.count {
      let (scalar, length) = Self.decode(bytes, at: offset)
      guard let scalar else {
        kind = .notUTF8(bytes[offset])
        location = SourcePosition.location(of: offset, in: bytes)
        return
      }
      if !Self.isAllowed(scalar) {
        kind = .controlCharacter(scalar)
        location = SourcePosition.location(of: offset, in: bytes)
        return
      }
      offset += length
    }
    return nil
  }

  /// The scalar at `offset` and its bytes; no scalar where the bytes are not UTF-8 (RFC 3629: no overlong
  /// forms, no surrogates, nothing above U+10FFFF).
  private static func decode(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> (UInt32?, Int) {
    let lead = bytes[offset]
    if lead < 0x80 { return (UInt32(lead), 1) }
    let (length, minimum): (Int, UInt32)
    switch lead {
    case 0xc2...0xdf: (length, minimum) = (2, 0x80)
    case 0xe0...0xef: (length, minimum) = (3, 0x800)
    case 0xf0...0xf4: (length, minimum) = (4, 0x10000)
    default: return (nil, 1)
    }
    guard offset + length <= bytes.count else { return (nil, 1) }
    var scalar = UInt32(lead) & (0x7f >> UInt32(length))
    for index in 1..<length {
      let byte = bytes[offset + index]
      guard byte & 0xc0 == 0x80 else { return (nil, 1) }
      scalar = scalar << 6 | UInt32(byte & 0x3f)
    }
    guard scalar >= minimum, scalar <= 0x10ffff, !(0xd800...0xdfff).contains(scalar) else { return (nil, 1) }
    return (scalar, length)
  }

  /// The characters of YAML 1.1 (`c-printable`).
  static func isAllowed(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x09, 0x0a, 0x0d, 0x20...0x7e, 0x85, 0xa0...0xd7ff, 0xe000...0xfffd, 0x10000...0x10ffff: true
    default: false
    }
  }
}
