/// Reads stretches of the calendar out of tokens: `ngày 15 tháng 6 năm 2025`, `15/6`, `Quí IV-2025`,
/// `6 tháng đầu năm`, `2025-04-03`.
struct CalendarReader {
  typealias Reading = (phrase: CalendarPhrase, next: Int)

  let tokens: Tokens

  init(_ tokens: Tokens) { self.tokens = tokens }

  /// The phrase that starts at a token; nil if none does.
  /// - Parameter scale: what a bare number means, inside a list.
  func phrase(at index: Int, scale: CalendarPhrase.Scale? = nil) -> Reading? {
    let token = tokens[index]
    switch token.kind {
    case .number: return number(at: index, scale: scale)
    case .word: return word(at: index, scale: scale)
    default: return nil
    }
  }

  private func word(at index: Int, scale: CalendarPhrase.Scale?) -> Reading? {
    switch tokens.word(index) {
    case .day: return day(at: index + 1) ?? dayOfMonthWords(at: index + 1)
    case .month: return month(at: index + 1)
    case .quarter: return quarter(at: index + 1)
    case .year: return year(at: index)
    case .stage where tokens.word(index + 1) == .span: return bareYear(at: index + 2)
    case .early, .middle, .late: return portion(at: index)
    case .half: return half(at: index)
    case .week: return week(at: index)
    case .whole where tokens.word(index + 1) == .year: return wholeYear(at: index + 2)
    case .six, .three, .nine: return monthsOfYear(at: index)
    default:
      if scale == .quarter, let reading = quarter(at: index) { return reading }
      return abbreviation(at: index)
    }
  }

  // MARK: Days

  /// A day after the word `ngày`, from its number on.
  private func day(at index: Int) -> Reading? {
    let token = tokens[index]
    guard isDayNumber(token) else { return tokens[index].isYear ? number(at: index, scale: nil) : nil }
    if let dated = dayAndMonth(at: index) { return dated }
    return (CalendarPhrase(unit: .days(token.value...token.value, month: nil)), index + 1)
  }

  /// `ngày mùng 5 tháng 3`: one word that carries no number may stand in between.
  private func dayOfMonthWords(at index: Int) -> Reading? {
    guard tokens.kind(index) == .word, tokens.word(index) == .unknown, isDayNumber(tokens[index + 1]),
      tokens.word(index + 2) == .month
    else { return nil }
    return dayAndMonth(at: index + 1)
  }

  /// `15/6/2025`, `15-6-2025`, `15.6.2025`, `15/6`, `15 tháng 6 năm 2025`.
  private func dayAndMonth(at index: Int) -> Reading? {
    let day = tokens[index]
    guard isDayNumber(day) else { return nil }
    let isOf = tokens.word(index + 1) == .of && tokens.word(index + 2) == .month
    let monthIndex = isOf ? index + 3 : index + 2
    let separator = tokens.kind(index + 1)
    let month = tokens[monthIndex]
    guard isMonthNumber(month) else { return nil }
    var phrase = CalendarPhrase(unit: .days(day.value...day.value, month: month.value))
    switch separator {
    case .word:
      // "02 tháng 1 lần" is a cycle.
      guard isOf || tokens.word(index + 1) == .month, tokens.word(monthIndex + 1) != .times else {
        return nil
      }
    case .slash:
      break
    case .dash, .dot:
      // With these signs only a whole date is one; "15-20" are two days, "2.3" is a number.
      guard tokens.kind(monthIndex + 1) == separator, !tokens[monthIndex].isSpaced,
        let year = yearNumber(tokens[monthIndex + 2])
      else { return nil }
      phrase.year = year
      return (phrase, monthIndex + 3)
    default:
      return nil
    }
    return withYear(phrase, at: monthIndex + 1, allowsShort: separator == .slash)
  }

  // MARK: Months, quarters, years

  private func month(at index: Int) -> Reading? {
    let token = tokens[index]
    guard isMonthNumber(token) else { return nil }
    return withYear(CalendarPhrase(unit: .months(token.value...token.value)), at: index + 1)
  }

  private func quarter(at index: Int) -> Reading? {
    let token = tokens[index]
    let number = token.isNumber && token.length <= 2 ? token.value : token.roman ?? wordValue(token)
    guard let number, (1...4).contains(number) else { return nil }
    return withYear(CalendarPhrase(unit: Self.quarter(number)), at: index + 1)
  }

  private static func quarter(_ number: Int) -> CalendarPhrase.Unit {
    .months(number * 3 - 2...number * 3)
  }

  private func wordValue(_ token: Token) -> Int? {
    switch token.word {
    case .one: 1
    case .two: 2
    case .three: 3
    case .four: 4
    default: nil
    }
  }

  private func year(at index: Int) -> Reading? {
    let next = tokens[index + 1]
    if next.isYear { return bareYear(at: index + 1) }
    if next.word == .study { return schoolYear(at: index + 2) }
    if next.word == .now { return wholeYear(at: index + 2) }
    if next.word == .next && tokens.word(index + 2) == .planTail { return wholeYear(at: index + 3) }
    switch tokens.word(index - 1) {
    case .within, .close, .whole, .until, .continuing: return wholeYear(at: index + 1)
    default: return nil
    }
  }

  /// The plan's own year.
  private func wholeYear(at next: Int) -> Reading {
    if tokens[next].isYear {
      return (CalendarPhrase(unit: .months(1...12), year: tokens[next].value), next + 1)
    }
    return (CalendarPhrase(unit: .months(1...12)), next)
  }

  private func bareYear(at index: Int) -> Reading? {
    guard tokens[index].isYear else { return nil }
    return (CalendarPhrase(unit: .months(1...12), year: tokens[index].value), index + 1)
  }

  /// `2025 - 2026` after `năm học`.
  private func schoolYear(at index: Int) -> Reading? {
    guard tokens[index].isYear else { return nil }
    let phrase = CalendarPhrase(unit: .schoolYear, year: tokens[index].value)
    let isSpan = tokens.kind(index + 1) == .dash || tokens.word(index + 1) == .until
    let hasEnd = isSpan && tokens[index + 2].isYear && tokens[index + 2].value == tokens[index].value + 1
    return (phrase, hasEnd ? index + 3 : index + 1)
  }

  /// Takes the year that follows: `/2025`, `-2025`, ` năm 2025`, `, năm 2025`, ` 2025`.
  private func withYear(_ phrase: CalendarPhrase, at index: Int, allowsShort: Bool = false) -> Reading {
    var phrase = phrase
    var place = index
    switch tokens.kind(index) {
    case .slash, .dash, .dot: place += 1
    case .comma where tokens.word(index + 1) == .year: place += 1
    default: break
    }
    if tokens.word(place) == .of && tokens.word(place + 1) == .year { place += 1 }
    if tokens.word(place) == .year {
      place += 1
      if tokens.word(place) == .now { return (phrase, place + 1) }
    }
    let token = tokens[place]
    if token.isYear && !startsDate(at: place) {
      phrase.year = token.value
      return (phrase, place + 1)
    }
    if allowsShort, place == index + 1, tokens.kind(index) == .slash, let year = yearNumber(token) {
      phrase.year = year
      return (phrase, place + 1)
    }
    return (phrase, index)
  }

  /// A year in a date of numbers; two digits mean this century.
  private func yearNumber(_ token: Token) -> Int? {
    if token.isYear { return token.value }
    return token.isNumber && token.length == 2 ? 2000 + token.value : nil
  }

  // MARK: Parts of months, quarters and years

  /// `đầu năm`, `giữa tháng 6`, `cuối quý II`: a first, middle or last part.
  ///
  /// Of a year that is its first quarter, May to August, or its last quarter; of a quarter a month; of a
  /// month about ten days.
  private func portion(at index: Int) -> Reading? {
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

  private func pick<T>(_ part: Word, _ early: T, _ middle: T, _ late: T) -> T {
    part == .early ? early : part == .late ? late : middle
  }

  /// `nửa đầu năm`, `nửa cuối tháng 6`.
  private func half(at index: Int) -> Reading? {
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
  private func monthsOfYear(at index: Int) -> Reading? {
    guard tokens.word(index + 1) == .month, let count = monthCount(tokens[index]) else { return nil }
    let part = tokens.word(index + 2)
    guard part == .early || part == .late else { return nil }
    let place = tokens.word(index + 3) == .of ? index + 4 : index + 3
    guard tokens.word(place) == .year || tokens[place].isYear else { return nil }
    let (whole, next) = wholeYear(at: tokens[place].isYear ? place : place + 1)
    let months = part == .early ? 1...count : 13 - count...12
    return (CalendarPhrase(unit: .months(months), year: whole.year), next)
  }

  private func monthCount(_ token: Token) -> Int? {
    switch token.word {
    case .three: return 3
    case .six: return 6
    case .nine: return 9
    default: return token.isNumber && (1...11).contains(token.value) ? token.value : nil
    }
  }

  /// `tuần 3 tháng 5`, `tuần thứ hai của tháng 5/2025`, `tuần cuối tháng 6`.
  private func week(at index: Int) -> Reading? {
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
  private func abbreviation(at index: Int) -> Reading? {
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

  // MARK: Numbers

  private func number(at index: Int, scale: CalendarPhrase.Scale?) -> Reading? {
    let token = tokens[index]
    if token.isYear { return dateFromYear(at: index) }
    guard token.length <= 2, token.value > 0 else { return nil }
    // "Quý 1, 2/2025": the second quarter, not February.
    if scale == .quarter, tokens.kind(index + 1) == .slash, tokens[index + 2].isYear,
      let reading = quarter(at: index)
    {
      return reading
    }
    if let reading = monthsOfYear(at: index) ?? dayAndMonth(at: index) ?? monthAndYear(at: index) {
      return reading
    }
    guard standsBare(at: index) else { return startsDays(at: index) }
    switch scale {
    case .day where isDayNumber(token): return day(at: index)
    case .month: return month(at: index)
    case .quarter: return quarter(at: index)
    default: return startsDays(at: index)
    }
  }

  /// `2025`, `2025-04-03`, `2025/4/3`, `2025-04`.
  private func dateFromYear(at index: Int) -> Reading? {
    let year = tokens[index].value
    let separator = tokens.kind(index + 1)
    let month = tokens[index + 2]
    guard startsDate(at: index) else { return bareYear(at: index) }
    if tokens.kind(index + 3) == separator, isDayNumber(tokens[index + 4]), !tokens[index + 4].isSpaced {
      let day = tokens[index + 4].value
      return (CalendarPhrase(unit: .days(day...day, month: month.value), year: year), index + 5)
    }
    return (CalendarPhrase(unit: .months(month.value...month.value), year: year), index + 3)
  }

  private func startsDate(at index: Int) -> Bool {
    let separator = tokens.kind(index + 1)
    let month = tokens[index + 2]
    guard separator == .dash || separator == .slash, !tokens[index + 1].isSpaced, !month.isSpaced,
      isMonthNumber(month)
    else { return false }
    if tokens.kind(index + 3) == separator { return isDayNumber(tokens[index + 4]) }
    return separator == .dash && month.length == 2 && tokens.kind(index + 3) != .slash
  }

  /// `6/2025`, `12-2025`, `12.2025`.
  private func monthAndYear(at index: Int) -> Reading? {
    guard isMonthNumber(tokens[index]), tokens[index + 2].isYear else { return nil }
    let month = tokens[index].value
    switch tokens.kind(index + 1) {
    case .slash, .dash: break
    case .dot where !tokens[index + 1].isSpaced && !tokens[index + 2].isSpaced: break
    default: return nil
    }
    return (CalendarPhrase(unit: .months(month...month), year: tokens[index + 2].value), index + 3)
  }

  /// The first number of `15-20/5`, `15 đến 20/5`.
  private func startsDays(at index: Int) -> Reading? {
    guard isDayNumber(tokens[index]), isDayNumber(tokens[index + 2]),
      tokens.kind(index + 1) == .dash || tokens.word(index + 1) == .until,
      tokens.kind(index + 3) == .slash || tokens.word(index + 3) == .month, isMonthNumber(tokens[index + 4])
    else { return nil }
    let day = tokens[index].value
    return (CalendarPhrase(unit: .days(day...day, month: nil)), index + 1)
  }

  /// Whether a number counts nothing: "Quý I, 02 lớp" is no second quarter.
  private func standsBare(at index: Int) -> Bool {
    let next = tokens[index + 1]
    guard next.kind == .word else { return next.kind != .percent }
    return [.year, .and, .until, .every, .of, .month].contains(next.word)
  }

  private func isDayNumber(_ token: Token) -> Bool {
    token.isNumber && token.length <= 2 && (1...31).contains(token.value)
  }

  private func isMonthNumber(_ token: Token) -> Bool {
    token.isNumber && token.length <= 2 && (1...12).contains(token.value)
  }
}
