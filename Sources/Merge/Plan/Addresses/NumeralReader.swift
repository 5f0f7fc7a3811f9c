/// Reads numerals of headings, and the words that name their level.
struct NumeralReader {
  typealias Reading = (shape: ItemNumber.Shape, next: Int)

  /// The level that the word before a numeral names; the numeral's own shape decides where both speak.
  enum Level { case none, subpoint, point, clause, item, part, chapter, article, annex }

  let tokens: Tokens

  init(_ tokens: Tokens) { self.tokens = tokens }

  /// A numeral with or without a word before it: `Mục VI`, `Phụ lục`, `Phần thứ nhất`, `4.2`, `đ`.
  func titled(at index: Int) -> Reading? {
    guard let (level, next) = level(at: index) else { return numeral(at: index, level: .none) }
    return numeral(at: next, level: level) ?? (level == .annex ? (.annex(0), next) : nil)
  }

  /// The level that starts at a token, and the token after its word.
  func level(at index: Int) -> (level: Level, next: Int)? {
    switch tokens.word(index) {
    case .point: return (.point, index + 1)
    case .subpoint: return (.subpoint, index + 1)
    case .clause: return (.clause, index + 1)
    case .item: return (.item, index + 1)
    case .sub where tokens.word(index + 1) == .item: return (.item, index + 2)
    case .part: return (.part, index + 1)
    case .chapter: return (.chapter, index + 1)
    case .article: return (.article, index + 1)
    case .annexHead where tokens.word(index + 1) == .annexTail: return (.annex, numberWord(index + 2))
    case .annex: return (.annex, numberWord(index + 1))
    default: return nil
    }
  }

  /// `Phụ lục số 02`.
  private func numberWord(_ index: Int) -> Int {
    tokens.word(index) == .number && tokens[index + 1].isNumber ? index + 1 : index
  }

  /// A numeral after the word of a level.
  func numeral(at index: Int, level: Level) -> Reading? {
    let token = tokens[index]
    if token.isNumber { return arabic(at: index, level: level) }
    if token.word == .rank, level == .part || level == .chapter, let (number, next) = ordinal(at: index) {
      return (level == .part ? .part(number) : .chapter(number), next)
    }
    guard token.kind == .word else { return nil }
    if let number = roman(token, level: level) {
      return (Self.shape(number, level: level), index + 1)
    }
    return letter(at: index, level: level).map { ($0, index + 1) }
  }

  private static func shape(_ number: Int, level: Level) -> ItemNumber.Shape {
    switch level {
    case .part: .part(number)
    case .chapter: .chapter(number)
    case .annex: .annex(number)
    case .article: .article(number)
    case .none, .subpoint, .point, .clause, .item: .roman(number)
    }
  }

  private func arabic(at index: Int, level: Level) -> Reading? {
    var components: [Int] = []
    var place = index
    while tokens[place].isNumber {
      let token = tokens[place]
      guard token.value >= 0, token.value <= 9999, token.length <= 4 else { return nil }
      components.append(token.value)
      place += 1
      guard tokens.kind(place) == .dot, !tokens[place].isSpaced, tokens[place + 1].isNumber,
        !tokens[place + 1].isSpaced
      else { break }
      place += 1
    }
    guard (1...4).contains(components.count), let first = components.first, first > 0 else { return nil }
    if components.count == 1 {
      switch level {
      case .part: return (.part(first), place)
      case .chapter: return (.chapter(first), place)
      case .annex: return (.annex(first), place)
      case .article: return (.article(first), place)
      default: break
      }
    }
    return (.arabic(components), place)
  }

  /// Roman numerals are capitals; after the word for a level that has no letters, small ones are meant too.
  private func roman(_ token: Token, level: Level) -> Int? {
    guard let number = token.roman, number < 100 else { return nil }
    if !token.isAllCapitals {
      guard token.capitals == 0, [.item, .part, .chapter, .annex].contains(level) else { return nil }
      return token.length == 1 && !Self.isSmallRoman(number) ? nil : number
    }
    // C, D, L and M stand over lists as letters; nobody has a fiftieth Mục.
    return token.length == 1 && !Self.isSmallRoman(number) ? nil : number
  }

  private static func isSmallRoman(_ number: Int) -> Bool { number == 1 || number == 5 || number == 10 }

  private func letter(at index: Int, level: Level) -> ItemNumber.Shape? {
    let token = tokens[index]
    guard token.length == 1, token.key >> 56 == 0 else { return nil }
    let letter = VietnameseLetters.folded(tokens.text(index..<index + 1))
    guard VietnameseAlphabet.place(of: letter) != nil else { return nil }
    if token.isCapitalized && ![.point, .subpoint, .clause].contains(level) {
      return .capital(letter.uppercased())
    }
    return .letter(letter)
  }

  // MARK: Ordinals

  /// `thứ hai`, `thứ 2`, `thứ mười một`, `đầu tiên`.
  func ordinal(at index: Int) -> (number: Int, next: Int)? {
    if tokens.word(index) == .early {
      // "đầu tiên"
      let isFirst = tokens.kind(index + 1) == .word && tokens[index + 1].key == Self.firstTail
      return isFirst ? (1, index + 2) : nil
    }
    guard tokens.word(index) == .rank else { return nil }
    return cardinal(at: index + 1)
  }

  private static let firstTail = WordKey.key(of: "tiên")

  /// A count in digits or words up to ninety-nine.
  func cardinal(at index: Int) -> (number: Int, next: Int)? {
    let token = tokens[index]
    if token.isNumber { return (1...9999).contains(token.value) ? (token.value, index + 1) : nil }
    guard var number = Self.value(of: token.word) else { return nil }
    var next = index + 1
    if number < 10, tokens.word(next) == .ten {
      number *= 10
      next += 1
    }
    if number >= 10, let unit = Self.value(of: tokens.word(next)), unit < 10 {
      number += unit
      next += 1
    }
    return (number, next)
  }

  private static func value(of word: Word) -> Int? {
    switch word {
    case .one, .utmost: 1
    case .two: 2
    case .three: 3
    case .four: 4
    case .year, .five: 5
    case .six: 6
    case .seven: 7
    case .eight: 8
    case .nine: 9
    case .ten: 10
    default: nil
    }
  }
}
