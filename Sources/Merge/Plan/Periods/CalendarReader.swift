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

  func word(at index: Int, scale: CalendarPhrase.Scale?) -> Reading? {
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
  func day(at index: Int) -> Reading? {
    let token = tokens[index]
    guard isDayNumber(token) else { return tokens[index].isYear ? number(at: index, scale: nil) : nil }
    if let dated = dayAndMonth(at: index) { return dated }
    return (CalendarPhrase(unit: .days(token.value...token.value, month: nil)), index + 1)
  }

  /// `ngày mùng 5 tháng 3`: one word that carries no number may stand in between.
  func dayOfMonthWords(at index: Int) -> Reading? {
    guard tokens.kind(index) == .word, tokens.word(index) == .unknown, isDayNumber(tokens[index + 1]),
      tokens.word(index + 2) == .month
    else { return nil }
    return dayAndMonth(at: index + 1)
  }

  /// `15/6/2025`, `15-6-2025`, `15.6.2025`, `15/6`, `15 tháng 6 năm 2025`.
  func dayAndMonth(at index: Int) -> Reading? {
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

  func month(at index: Int) -> Reading? {
    let token = tokens[index]
    guard isMonthNumber(token) else { return nil }
    return withYear(CalendarPhrase(unit: .months(token.value...token.value)), at: index + 1)
  }

  func quarter(at index: Int) -> Reading? {
    let token = tokens[index]
    let number = token.isNumber && token.length <= 2 ? token.value : token.roman ?? wordValue(token)
    guard let number, (1...4).contains(number) else { return nil }
    return withYear(CalendarPhrase(unit: Self.quarter(number)), at: index + 1)
  }

  static func quarter(_ number: Int) -> CalendarPhrase.Unit {
    .months(number * 3 - 2...number * 3)
  }

  func wordValue(_ token: Token) -> Int? {
    switch token.word {
    case .one: 1
    case .two: 2
    case .three: 3
    case .four: 4
    default: nil
    }
  }

  func year(at index: Int) -> Reading? {
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
  func wholeYear(at next: Int) -> Reading {
    if tokens[next].isYear {
      return (CalendarPhrase(unit: .months(1...12), year: tokens[next].value), next + 1)
    }
    return (CalendarPhrase(unit: .months(1...12)), next)
  }

  func bareYear(at index: Int) -> Reading? {
    guard tokens[index].isYear else { return nil }
    return (CalendarPhrase(unit: .months(1...12), year: tokens[index].value), index + 1)
  }

  /// `2025 - 2026` after `năm học`.
  func schoolYear(at index: Int) -> Reading? {
    guard tokens[index].isYear else { return nil }
    let phrase = CalendarPhrase(unit: .schoolYear, year: tokens[index].value)
    let isSpan = tokens.kind(index + 1) == .dash || tokens.word(index + 1) == .until
    let hasEnd = isSpan && tokens[index + 2].isYear && tokens[index + 2].value == tokens[index].value + 1
    return (phrase, hasEnd ? index + 3 : index + 1)
  }

  /// Takes the year that follows: `/2025`, `-2025`, ` năm 2025`, `, năm 2025`, ` 2025`.
  func withYear(_ phrase: CalendarPhrase, at index: Int, allowsShort: Bool = false) -> Reading {
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
  func yearNumber(_ token: Token) -> Int? {
    if token.isYear { return token.value }
    return token.isNumber && token.length == 2 ? 2000 + token.value : nil
  }

  func isDayNumber(_ token: Token) -> Bool {
    token.isNumber && token.length <= 2 && (1...31).contains(token.value)
  }

  func isMonthNumber(_ token: Token) -> Bool {
    token.isNumber && token.length <= 2 && (1...12).contains(token.value)
  }
}
