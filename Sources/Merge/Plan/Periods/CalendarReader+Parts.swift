/// Parts of years, quarters and months: `6 tháng đầu năm`, `cuối quý II`, `tuần 2 tháng 5`, `T3/2025`.
extension CalendarReader {
  /// `đầu năm`, `giữa tháng 6`, `cuối quý II`: a first, middle or last part.
  ///
  /// Of a year that is its first quarter, May to August, or its last quarter; of a quarter a month; of a
  /// month about ten days.
  func portion(at index: Int) -> Reading? {
    let part = tokens.word(index)
    let place = tokens.word(index + 1) == .of ? index + 2 : index + 1
    if tokens.word(place) == .year || tokens[place].isYear {
      let (whole, next) = wholeYear(at: tokens[place].isYear ? place : place + 1)
      return (CalendarPhrase(unit: .months(pick(part, 1...3, 5...8, 10...12)), year: whole.year), next)
    }
    guard [.quarter, .month].contains(tokens.word(place)), let (whole, next) = phrase(at: place),
      case .months(let months) = whole.unit
    else { return nil }
    let (first, last) = (months.lowerBound, months.upperBound)
    let unit: CalendarPhrase.Unit =
      months.count == 1
      ? .days(pick(part, 1...10, 11...20, 21...31), month: first)
      : .months(pick(part, first...first, first + 1...first + 1, last...last))
    return (CalendarPhrase(unit: unit, year: whole.year), next)
  }

  func pick<T>(_ part: Word, _ early: T, _ middle: T, _ late: T) -> T {
    part == .early ? early : part == .late ? late : middle
  }

  /// `nửa đầu năm`, `nửa cuối tháng 6`.
  func half(at index: Int) -> Reading? {
    let part = tokens.word(index + 1)
    guard part == .early || part == .late else { return nil }
    if tokens.word(index + 2) == .year {
      let (whole, next) = wholeYear(at: index + 3)
      return (CalendarPhrase(unit: .months(pick(part, 1...6, 1...6, 7...12)), year: whole.year), next)
    }
    guard tokens.word(index + 2) == .month, let (whole, next) = phrase(at: index + 2) else { return nil }
    let days = pick(part, 1...15, 1...15, 16...31)
    return (CalendarPhrase(unit: .days(days, month: whole.month), year: whole.year), next)
  }

  /// `6 tháng đầu năm 2025`, `sáu tháng cuối năm`.
  func monthsOfYear(at index: Int) -> Reading? {
    guard tokens.word(index + 1) == .month, let count = monthCount(tokens[index]) else { return nil }
    let part = tokens.word(index + 2)
    guard part == .early || part == .late else { return nil }
    let place = tokens.word(index + 3) == .of ? index + 4 : index + 3
    guard tokens.word(place) == .year || tokens[place].isYear else { return nil }
    let (whole, next) = wholeYear(at: tokens[place].isYear ? place : place + 1)
    let months = part == .early ? 1...count : 13 - count...12
    return (CalendarPhrase(unit: .months(months), year: whole.year), next)
  }

  func monthCount(_ token: Token) -> Int? {
    switch token.word {
    case .three: return 3
    case .six: return 6
    case .nine: return 9
    default: return token.isNumber && (1...11).contains(token.value) ? token.value : nil
    }
  }

  /// `tuần 3 tháng 5`, `tuần thứ hai của tháng 5/2025`, `tuần cuối tháng 6`.
  func week(at index: Int) -> Reading? {
    var place = tokens.word(index + 1) == .rank ? index + 2 : index + 1
    let days: ClosedRange<Int>
    switch tokens.word(place) {
    case .early: days = 1...7
    case .late: days = 22...31
    default:
      let number =
        tokens[place].isNumber ? tokens[place].value : tokens[place].roman ?? wordValue(tokens[place])
      guard let number, (1...4).contains(number) else { return nil }
      days = number == 4 ? 22...31 : number * 7 - 6...number * 7
    }
    place += tokens.word(place + 1) == .of ? 2 : 1
    guard tokens.word(place) == .month, let (month, next) = phrase(at: place) else { return nil }
    return (CalendarPhrase(unit: .days(days, month: month.month), year: month.year), next)
  }

  /// `T3/2025`, `Q2/2025`, `QIII/2025`, as tables shorten them.
  func abbreviation(at index: Int) -> Reading? {
    let token = tokens[index]
    guard token.kind == .word, token.isAllCapitals else { return nil }
    if token.key == Self.quarterLetter || token.key == Self.monthLetter {
      guard tokens[index + 1].isNumber, !tokens[index + 1].isSpaced else { return nil }
      return token.key == Self.quarterLetter ? quarter(at: index + 1) : month(at: index + 1)
    }
    guard token.key & 0x7f == Self.quarterLetter, let number = RomanNumeral.value(ofKey: token.key >> 7),
      (1...4).contains(number)
    else { return nil }
    return withYear(CalendarPhrase(unit: Self.quarter(number)), at: index + 1)
  }

  private static let quarterLetter = WordKey.key(of: "q")
  private static let monthLetter = WordKey.key(of: "t")
}
