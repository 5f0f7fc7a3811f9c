/// Phrases that begin with a number: `15/6/2025`, `6/2025`, `2025-04-03`, and bare numbers in lists.
extension CalendarReader {
  func number(at index: Int, scale: CalendarPhrase.Scale?) -> Reading? {
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
  func dateFromYear(at index: Int) -> Reading? {
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

  func startsDate(at index: Int) -> Bool {
    let separator = tokens.kind(index + 1)
    let month = tokens[index + 2]
    guard separator == .dash || separator == .slash, !tokens[index + 1].isSpaced, !month.isSpaced,
      isMonthNumber(month)
    else { return false }
    if tokens.kind(index + 3) == separator { return isDayNumber(tokens[index + 4]) }
    return separator == .dash && month.length == 2 && tokens.kind(index + 3) != .slash
  }

  /// `6/2025`, `12-2025`, `12.2025`.
  func monthAndYear(at index: Int) -> Reading? {
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
  func startsDays(at index: Int) -> Reading? {
    guard isDayNumber(tokens[index]), isDayNumber(tokens[index + 2]),
      tokens.kind(index + 1) == .dash || tokens.word(index + 1) == .until,
      tokens.kind(index + 3) == .slash || tokens.word(index + 3) == .month, isMonthNumber(tokens[index + 4])
    else { return nil }
    let day = tokens[index].value
    return (CalendarPhrase(unit: .days(day...day, month: nil)), index + 1)
  }

  /// Whether a number counts nothing: "Quý I, 02 lớp" is no second quarter.
  func standsBare(at index: Int) -> Bool {
    let next = tokens[index + 1]
    guard next.kind == .word else { return next.kind != .percent }
    return [.year, .and, .until, .every, .of, .month].contains(next.word)
  }
}
