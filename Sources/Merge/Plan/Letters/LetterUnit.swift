/// One letter of a text while it is being folded: a Latin letter taken apart, or any other scalar as it is.
///
/// Packed into 32 bits. A Latin letter has bit 31 set: bits 0–6 hold the small ASCII letter, 8–9 the quality
/// mark, 10–12 the tone, 13 whether it is a capital.
struct LetterUnit: Hashable {
  var bits: UInt32

  /// The mark that makes another letter of it; `đ` is a `d` with `first`.
  enum Quality: UInt32 {
    case none, circumflex, breve, horn
    static let stroke = Quality.circumflex
  }

  /// The five written tones, in the order of the dictionaries.
  enum Tone: UInt32 {
    case none, grave, hook, tilde, acute, dot
  }

  static let letterFlag: UInt32 = 1 << 31
  static let capitalFlag: UInt32 = 1 << 13
  static let qualityMask: UInt32 = 3 << 8
  static let toneMask: UInt32 = 7 << 10

  init(bits: UInt32) { self.bits = bits }

  init(scalar: UInt32) { bits = scalar }

  init(small base: UInt8, quality: Quality = .none, tone: Tone = .none, capital: Bool = false) {
    bits =
      Self.letterFlag | UInt32(base) | quality.rawValue << 8 | tone.rawValue << 10
      | (capital ? Self.capitalFlag : 0)
  }

  var isLetter: Bool { bits & Self.letterFlag != 0 }
  /// The small ASCII letter under the marks; meaningful where `isLetter`.
  var base: UInt8 { UInt8(truncatingIfNeeded: bits & 0x7f) }
  var isCapital: Bool { bits & Self.capitalFlag != 0 }
  var hasQuality: Bool { bits & Self.qualityMask != 0 }
  var toneBits: UInt32 { bits & Self.toneMask }

  /// One of a, e, i, o, u, y, whatever its marks.
  var isVowel: Bool {
    guard isLetter else { return false }
    return switch base {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"),
      UInt8(ascii: "y"):
      true
    default: false
    }
  }

  /// The letter with one more combining mark; nil where Vietnamese does not write that.
  func adding(mark: UInt32) -> LetterUnit? {
    guard isVowel else { return nil }
    if let tone = Tone(mark: mark) {
      return toneBits == 0 ? LetterUnit(bits: bits | tone.rawValue << 10) : nil
    }
    guard !hasQuality, let quality = Quality(mark: mark), quality.suits(base) else { return nil }
    return LetterUnit(bits: bits | quality.rawValue << 8)
  }
}

extension LetterUnit.Tone {
  /// U+0340 and U+0341 are old doubles of the grave and the acute mark.
  init?(mark: UInt32) {
    switch mark {
    case 0x300, 0x340: self = .grave
    case 0x301, 0x341: self = .acute
    case 0x303: self = .tilde
    case 0x309: self = .hook
    case 0x323: self = .dot
    default: return nil
    }
  }
}

extension LetterUnit.Quality {
  init?(mark: UInt32) {
    switch mark {
    case 0x302: self = .circumflex
    case 0x306: self = .breve
    case 0x31b: self = .horn
    default: return nil
    }
  }

  func suits(_ base: UInt8) -> Bool {
    switch (self, Unicode.Scalar(base)) {
    case (.none, _), (.circumflex, "a"), (.circumflex, "e"), (.circumflex, "o"), (.breve, "a"),
      (.horn, "o"), (.horn, "u"):
      true
    default: false
    }
  }
}
