/// What a scalar that is no letter is to a fold.
enum ScalarKind: Hashable {
  case space
  /// Takes no room: zero-width joiners, byte order marks, soft hyphens, direction marks.
  case invisible
  /// A dash, quotation mark or ellipsis, with its plain form and how often that stands for it.
  case punctuation(plain: UInt32, count: Int)
  case other

  init(_ scalar: UInt32) {
    switch scalar {
    case 0x09...0x0d, 0x20, 0x85, 0xa0, 0x1680, 0x2000...0x200a, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000:
      self = .space
    case 0xad, 0x34f, 0x61c, 0x180e, 0x200b...0x200f, 0x202a...0x202e, 0x2060...0x2064, 0x2066...0x206f,
      0xfe00...0xfe0f, 0xfeff:
      self = .invisible
    case 0x2010...0x2015, 0x2212, 0xfe58, 0xfe63, 0xff0d:
      self = .punctuation(plain: 0x2d, count: 1)
    case 0x2018...0x201b, 0x2032, 0x2035, 0x2bc, 0xb4:
      self = .punctuation(plain: 0x27, count: 1)
    case 0x201c...0x201f, 0xab, 0xbb, 0x2033, 0x2036:
      self = .punctuation(plain: 0x22, count: 1)
    case 0x2026:
      self = .punctuation(plain: 0x2e, count: 3)
    default:
      self = .other
    }
  }
}
