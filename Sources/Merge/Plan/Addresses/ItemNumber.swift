/// The number of a section, task or table row, as written and as understood.
///
/// `IV` is a Mục, `4` a khoản, `4.2` a sub-khoản, `đ` a điểm, `Phụ lục II` an annex, `Phần I` a part,
/// `Điều 1` an article of the decision that issues a plan.
///
/// Two numbers are equal if they mean the same: `a)` and `điểm a`, `01.` and `1`.
public struct ItemNumber: Sendable {
  public enum Shape: Hashable, Sendable {
    case part(Int)
    /// A chapter, in the laws that plans cite.
    case chapter(Int)
    /// An annex; 0 where the only annex has no number.
    case annex(Int)
    case article(Int)
    case roman(Int)
    /// A capital letter over Roman numerals: `A. ĐÁNH GIÁ`, `Phần B`.
    case capital(String)
    /// One component is a khoản, more are a sub-khoản: `4.2` is `[4, 2]`.
    case arabic([Int])
    /// A letter as written, lower case. Never compute its ordinal from ASCII: after d comes đ.
    case letter(String)
    /// Anything else, kept as written.
    case other(String)
  }

  public var written: String
  public var shape: Shape

  public init(written: String, shape: Shape) {
    self.written = written
    self.shape = shape
  }

  /// A number of a shape, in its standard writing.
  public init(_ shape: Shape) {
    self.init(written: shape.numeral, shape: shape)
  }

  /// Understands a number as written; nil if it has none of the shapes.
  ///
  /// Dots, dashes and parentheses around it do not matter, nor does the word before it: `4.2.`, `(1)`, `đ)`,
  /// `Mục VI`, `PL 2`, `Phần thứ nhất`. Roman numerals are capitals: `i` is the letter.
  public init?(_ written: String) {
    guard written.utf8.count <= 80 else { return nil }
    let tokens = Tokens(written)
    let range = tokens.withoutSigns
    guard let (shape, next) = NumeralReader(tokens).titled(at: range.lowerBound), next >= range.upperBound
    else {
      return nil
    }
    self.init(written: written, shape: shape)
  }

  /// The letter at a place of an official list, counted from 1: a, b, c, d, đ; nil where the letters end.
  public static func letter(_ ordinal: Int) -> ItemNumber? {
    let letters = VietnameseAlphabet.administrative
    guard ordinal >= 1, ordinal <= letters.count else { return nil }
    return ItemNumber(.letter(letters[ordinal - 1]))
  }

  /// All numbers from this one to another of the same shape, by the Vietnamese alphabet for letters; nil if
  /// they do not run that way or are too many to be meant.
  public func through(_ last: ItemNumber) -> [ItemNumber]? {
    switch (shape, last.shape) {
    case (.letter(let first), .letter(let last)):
      return VietnameseAlphabet.range(from: first, through: last)?.map { ItemNumber(.letter($0)) }
    case (.capital(let first), .capital(let last)):
      let letters = VietnameseAlphabet.range(from: first.lowercased(), through: last.lowercased())
      return letters?.map { ItemNumber(.capital($0.uppercased())) }
    case (.arabic(let first), .arabic(let last)):
      guard first.dropLast() == last.dropLast(), let start = first.last, let end = last.last else {
        return nil
      }
      return Self.run(start, end) { .arabic(first.dropLast() + [$0]) }
    case (.roman(let first), .roman(let last)): return Self.run(first, last) { .roman($0) }
    case (.part(let first), .part(let last)): return Self.run(first, last) { .part($0) }
    case (.annex(let first), .annex(let last)): return Self.run(first, last) { .annex($0) }
    case (.article(let first), .article(let last)): return Self.run(first, last) { .article($0) }
    case (.chapter(let first), .chapter(let last)): return Self.run(first, last) { .chapter($0) }
    default: return nil
    }
  }

  private static func run(_ first: Int, _ last: Int, _ shape: (Int) -> Shape) -> [ItemNumber]? {
    guard first <= last, last - first < 200 else { return nil }
    return (first...last).map { ItemNumber(shape($0)) }
  }
}

extension ItemNumber: Hashable {
  public static func == (left: ItemNumber, right: ItemNumber) -> Bool { left.shape == right.shape }

  public func hash(into hasher: inout Hasher) { hasher.combine(shape) }
}

extension ItemNumber: Comparable {
  /// The order in a list: 2 before 10, 4.2 before 4.10, d before đ before e.
  public static func < (left: ItemNumber, right: ItemNumber) -> Bool {
    if case .other(let mine) = left.shape, case .other(let theirs) = right.shape { return mine < theirs }
    let (mine, theirs) = (left.shape.order, right.shape.order)
    if mine.kind != theirs.kind { return mine.kind < theirs.kind }
    return mine.values.lexicographicallyPrecedes(theirs.values)
  }
}

extension ItemNumber.Shape {
  /// The number itself, without a word before it: `VI`, `4.2`, `đ`.
  public var numeral: String {
    switch self {
    case .part(let number), .chapter(let number), .roman(let number): RomanNumeral.written(number)
    case .annex(let number): number == 0 ? "" : RomanNumeral.written(number)
    case .article(let number): String(number)
    case .arabic(let components): components.map(String.init).joined(separator: ".")
    case .capital(let text), .letter(let text), .other(let text): text
    }
  }

  fileprivate var order: (kind: Int, values: [Int]) {
    switch self {
    case .part(let number): (0, [number])
    case .chapter(let number): (1, [number])
    case .capital(let letter): (2, [VietnameseAlphabet.place(of: letter.lowercased()) ?? .max])
    case .roman(let number): (3, [number])
    case .article(let number): (4, [number])
    case .arabic(let components): (5, components)
    case .letter(let letter): (6, [VietnameseAlphabet.place(of: letter) ?? .max])
    case .annex(let number): (7, [number])
    case .other: (8, [])
    }
  }
}
