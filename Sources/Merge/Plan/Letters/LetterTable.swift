/// The 134 Vietnamese letters with marks, and foreign letters that stand in names, composed and taken apart.
struct LetterTable: Sendable {
  static let shared = LetterTable()

  /// Each vowel's forms without a tone and with the five tones, in the order of `LetterUnit.Tone`.
  private static let vowels: [(base: Unicode.Scalar, quality: LetterUnit.Quality, forms: String)] = [
    ("a", .none, "aàảãáạ"), ("a", .breve, "ăằẳẵắặ"), ("a", .circumflex, "âầẩẫấậ"),
    ("e", .none, "eèẻẽéẹ"), ("e", .circumflex, "êềểễếệ"), ("i", .none, "iìỉĩíị"),
    ("o", .none, "oòỏõóọ"), ("o", .circumflex, "ôồổỗốộ"), ("o", .horn, "ơờởỡớợ"),
    ("u", .none, "uùủũúụ"), ("u", .horn, "ưừửữứự"), ("y", .none, "yỳỷỹýỵ"),
  ]

  /// Letters with marks that Vietnamese spelling lacks but names in plans have (Čư M'gar, Müller).
  private static let foreign: [(mark: UInt32, bases: String, composed: String)] = [
    (0x300, "n", "ǹ"), (0x301, "cnszlr", "ćńśźĺŕ"), (0x302, "cghjswiuyz", "ĉĝĥĵŝŵîûŷẑ"), (0x303, "n", "ñ"),
    (0x304, "aeiou", "āēīōū"), (0x306, "eioug", "ĕĭŏŭğ"), (0x307, "cegz", "ċėġż"),
    (0x308, "aeiouy", "äëïöüÿ"), (0x30a, "au", "åů"), (0x30b, "ou", "őű"),
    (0x30c, "cdenrstzaiou", "čďěňřšťžǎǐǒǔ"), (0x327, "cst", "çşţ"), (0x328, "aeiu", "ąęįų"),
  ]

  /// Below U+0250 by value, then U+1EA0–U+1EFF; zero where a scalar is no letter of the table.
  private var units = [UInt32](repeating: 0, count: 0x250 + 0x60)
  /// The scalar of a unit, by `compositionIndex`.
  private var scalars = [UInt16](repeating: 0, count: 1 << 11)
  private var foreignByMark: [UInt64: UInt32] = [:]
  private var foreignBases: [UInt32: LetterUnit] = [:]

  private init() {
    for ascii in UInt8(ascii: "a")...UInt8(ascii: "z") {
      let small = LetterUnit(small: ascii)
      enter(small, scalar: UInt32(ascii), capital: UInt32(ascii) - 32)
    }
    for (base, quality, forms) in Self.vowels {
      for (index, form) in forms.unicodeScalars.enumerated() {
        let tone = LetterUnit.Tone(rawValue: UInt32(index)) ?? .none
        let unit = LetterUnit(small: UInt8(ascii: base), quality: quality, tone: tone)
        enter(unit, scalar: form.value, capital: Self.capital(of: form))
      }
    }
    enter(LetterUnit(small: UInt8(ascii: "d"), quality: .stroke), scalar: 0x111, capital: 0x110)
    enterLookalikes()
    enterForeign()
  }

  private static func capital(of small: Unicode.Scalar) -> UInt32 {
    small.properties.uppercaseMapping.unicodeScalars.first?.value ?? small.value
  }

  private mutating func enter(_ small: LetterUnit, scalar: UInt32, capital: UInt32) {
    let large = LetterUnit(bits: small.bits | LetterUnit.capitalFlag)
    for (unit, value) in [(small, scalar), (large, capital)] {
      if let index = Self.index(of: value) { units[index] = unit.bits }
      scalars[Self.compositionIndex(unit)] = UInt16(truncatingIfNeeded: value)
    }
  }

  /// Icelandic eth and African D look like Đ and are typed for it; official document numbers contain them.
  private mutating func enterLookalikes() {
    let small = LetterUnit(small: UInt8(ascii: "d"), quality: .stroke)
    let large = LetterUnit(bits: small.bits | LetterUnit.capitalFlag)
    for (value, unit) in [(0xf0, small), (0xd0, large), (0x189, large)] as [(UInt32, LetterUnit)] {
      if let index = Self.index(of: value) { units[index] = unit.bits }
    }
  }

  private mutating func enterForeign() {
    for (mark, bases, composed) in Self.foreign {
      for (base, small) in zip(bases.utf8, composed.unicodeScalars) {
        let unit = LetterUnit(small: base)
        let large = LetterUnit(bits: unit.bits | LetterUnit.capitalFlag)
        // ÿ alone has its capital outside Latin-1; all of them exist.
        for (letter, value) in [(unit, small.value), (large, Self.capital(of: small))] {
          foreignByMark[UInt64(letter.bits) << 32 | UInt64(mark)] = value
          foreignBases[value] = letter
        }
      }
    }
  }

  private static func index(of scalar: UInt32) -> Int? {
    if scalar < 0x250 { return Int(scalar) }
    if scalar >= 0x1ea0 && scalar < 0x1f00 { return Int(scalar - 0x1ea0) + 0x250 }
    return nil
  }

  private static func compositionIndex(_ unit: LetterUnit) -> Int {
    // Five bits tell the letters apart; two of quality, three of tone and one of case stand above them.
    Int(unit.bits & 0x1f | (unit.bits >> 8 & 0x3f) << 5)
  }

  /// The letter a scalar stands for; a scalar that is no letter of the table stays itself.
  @inline(__always)
  func unit(of scalar: UInt32) -> LetterUnit {
    guard let index = Self.index(of: scalar) else { return LetterUnit(scalar: scalar) }
    let bits = units[index]
    return LetterUnit(bits: bits == 0 ? scalar : bits)
  }

  /// The composed scalar of a unit.
  @inline(__always)
  func scalar(of unit: LetterUnit) -> UInt32 {
    unit.isLetter ? UInt32(scalars[Self.compositionIndex(unit)]) : unit.bits
  }

  /// A foreign letter made of a plain letter and a mark.
  func foreign(_ unit: LetterUnit, mark: UInt32) -> LetterUnit? {
    foreignByMark[UInt64(unit.bits) << 32 | UInt64(mark)].map(LetterUnit.init(scalar:))
  }

  /// The plain letter under a foreign letter's mark.
  func base(ofForeign unit: LetterUnit) -> LetterUnit? {
    foreignBases[unit.bits]
  }

  /// The letter without marks.
  func bare(_ unit: LetterUnit) -> LetterUnit {
    let letter = unit.isLetter ? unit : base(ofForeign: unit) ?? unit
    guard letter.isLetter else { return letter }
    return LetterUnit(bits: letter.bits & ~(LetterUnit.qualityMask | LetterUnit.toneMask))
  }
}
