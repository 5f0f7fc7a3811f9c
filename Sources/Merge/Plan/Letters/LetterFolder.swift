/// Folds texts letter by letter; keeps its working memory between texts.
struct LetterFolder {
  let folding: Folding
  /// Whether to record where each unit came from.
  let keepsPlaces: Bool
  private(set) var units: [LetterUnit] = []
  /// The UTF-8 offsets in the original where each unit starts and ends; empty unless places are kept.
  private(set) var starts: [Int32] = []
  private(set) var ends: [Int32] = []

  private let table = LetterTable.shared
  private var vowelStart: Int?
  /// Where the white space after the last unit began; nil if there is none.
  private var gapStart: Int?
  private var gapEnd = 0

  init(_ folding: Folding, keepsPlaces: Bool = false) {
    self.folding = folding
    self.keepsPlaces = keepsPlaces
  }

  /// Folds a text; the result is in `units`.
  mutating func fold(_ text: String) {
    var text = text
    text.withUTF8 { fold($0) }
  }

  /// Folds a text given as UTF-8; the result is in `units`.
  mutating func fold(_ text: UnsafeBufferPointer<UInt8>) {
    units.removeAll(keepingCapacity: true)
    starts.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    units.reserveCapacity(text.count)
    vowelStart = nil
    gapStart = nil
    var offset = 0
    while offset < text.count {
      let (scalar, width) = Self.scalar(in: text, at: offset)
      take(scalar, offset, offset + width)
      offset += width
    }
    endVowels()
    if folding.contains(.diacritics) { removeDiacritics() }
  }

  /// The scalar at an offset of valid UTF-8 (which every `String` holds), and its width.
  @inline(__always)
  private static func scalar(in text: UnsafeBufferPointer<UInt8>, at offset: Int) -> (UInt32, Int) {
    func rest(_ index: Int) -> UInt32 { UInt32(text[offset + index] & 0x3f) }
    let lead = UInt32(text[offset])
    if lead < 0x80 { return (lead, 1) }
    if lead < 0xe0 { return ((lead & 0x1f) << 6 | rest(1), 2) }
    if lead < 0xf0 { return ((lead & 0x0f) << 12 | rest(1) << 6 | rest(2), 3) }
    return ((lead & 0x07) << 18 | rest(1) << 12 | rest(2) << 6 | rest(3), 4)
  }

  @inline(__always)
  private mutating func take(_ scalar: UInt32, _ start: Int, _ end: Int) {
    let unit = table.unit(of: scalar)
    if unit.isLetter {
      append(unit, start, end)
    } else if scalar > 0x20 && scalar < 0x7f {
      append(unit, start, end)
    } else if scalar == 0x20, folding.contains(.spacing) {
      takeSpace(start, end)
    } else {
      takeUncommon(scalar, start, end)
    }
  }

  private mutating func takeUncommon(_ scalar: UInt32, _ start: Int, _ end: Int) {
    if scalar >= 0x300 && scalar < 0x370 { return combine(scalar, start, end) }
    let kind = ScalarKind(scalar)
    if folding.contains(.spacing) {
      if kind == .invisible { return }
      if kind == .space {
        takeSpace(start, end)
        return
      }
    }
    if folding.contains(.punctuation), case .punctuation(let plain, let count) = kind {
      for _ in 0..<count { append(LetterUnit(scalar: plain), start, end) }
      return
    }
    append(LetterUnit(scalar: scalar), start, end)
  }

  @inline(__always)
  private mutating func takeSpace(_ start: Int, _ end: Int) {
    if gapStart == nil { gapStart = start }
    gapEnd = end
  }

  /// Puts a combining mark on the last letter; a mark that fits no letter stays a scalar of its own.
  private mutating func combine(_ mark: UInt32, _ start: Int, _ end: Int) {
    if gapStart == nil, let last = units.last, last.isLetter,
      let letter = last.adding(mark: mark) ?? table.foreign(last, mark: mark).map(cased)
    {
      units[units.count - 1] = letter
      if keepsPlaces { ends[ends.count - 1] = Int32(clamping: end) }
      return
    }
    append(LetterUnit(scalar: mark), start, end)
  }

  @inline(__always)
  private mutating func append(_ unit: LetterUnit, _ start: Int, _ end: Int) {
    if gapStart != nil { closeGap() }
    let unit = cased(unit)
    if unit.isVowel {
      if vowelStart == nil { vowelStart = units.count }
      units.append(unit)
    } else {
      let vowels = vowelStart
      let vowelEnd = units.count
      units.append(unit)
      vowelStart = nil
      if let vowels { place(vowels, vowelEnd) }
    }
    if keepsPlaces { keep(start, end) }
  }

  private func cased(_ unit: LetterUnit) -> LetterUnit {
    guard folding.contains(.letterCase) else { return unit }
    if unit.isLetter { return LetterUnit(bits: unit.bits & ~LetterUnit.capitalFlag) }
    guard unit.bits >= 0x80, let scalar = Unicode.Scalar(unit.bits) else { return unit }
    let small = scalar.properties.lowercaseMapping.unicodeScalars
    // One scalar has a mapping of two (İ); it keeps its first, so that a unit stays a unit.
    return LetterUnit(scalar: small.first?.value ?? unit.bits)
  }

  private mutating func closeGap() {
    guard let start = gapStart else { return }
    gapStart = nil
    guard !units.isEmpty else { return }
    append(LetterUnit(scalar: 0x20), start, gapEnd)
  }

  private mutating func endVowels() {
    if let vowels = vowelStart { place(vowels, units.count) }
    vowelStart = nil
  }

  @inline(__always)
  private mutating func place(_ start: Int, _ end: Int) {
    guard end - start >= 2, folding.contains(.tonePlacement) else { return }
    TonePlacement.unify(&units, from: start, to: end)
  }

  private mutating func keep(_ start: Int, _ end: Int) {
    starts.append(Int32(clamping: start))
    ends.append(Int32(clamping: end))
  }

  private mutating func removeDiacritics() {
    var kept = 0
    for index in units.indices {
      let unit = units[index]
      if unit.bits >= 0x300 && unit.bits < 0x370 { continue }
      units[kept] = table.bare(unit)
      if keepsPlaces {
        starts[kept] = starts[index]
        ends[kept] = ends[index]
      }
      kept += 1
    }
    units.removeSubrange(kept...)
    if keepsPlaces {
      starts.removeSubrange(kept...)
      ends.removeSubrange(kept...)
    }
  }

  /// Appends the folded text as UTF-8.
  func write(to bytes: inout [UInt8]) {
    bytes.reserveCapacity(bytes.count + units.count * 2)
    for unit in units { Self.append(table.scalar(of: unit), to: &bytes) }
  }

  /// Appends some of the units as UTF-8.
  func write(_ range: Range<Int>, to bytes: inout [UInt8]) {
    for unit in units[range] { Self.append(table.scalar(of: unit), to: &bytes) }
  }

  /// The number of UTF-8 bytes of a unit.
  func width(of unit: LetterUnit) -> Int {
    let scalar = table.scalar(of: unit)
    return scalar < 0x80 ? 1 : scalar < 0x800 ? 2 : scalar < 0x10000 ? 3 : 4
  }

  @inline(__always)
  private static func append(_ scalar: UInt32, to bytes: inout [UInt8]) {
    func tail(_ shift: UInt32) -> UInt8 { UInt8(truncatingIfNeeded: 0x80 | (scalar >> shift & 0x3f)) }
    if scalar < 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: scalar))
    } else if scalar < 0x800 {
      bytes.append(UInt8(truncatingIfNeeded: 0xc0 | scalar >> 6))
      bytes.append(tail(0))
    } else if scalar < 0x10000 {
      bytes.append(UInt8(truncatingIfNeeded: 0xe0 | scalar >> 12))
      bytes.append(tail(6))
      bytes.append(tail(0))
    } else {
      bytes.append(UInt8(truncatingIfNeeded: 0xf0 | scalar >> 18))
      bytes.append(tail(12))
      bytes.append(tail(6))
      bytes.append(tail(0))
    }
  }
}
