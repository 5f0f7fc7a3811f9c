/// Phrases of the calendar that stand together: `Quý I, II/2025`, `từ tháng 3 đến tháng 11`.
struct CalendarList {
  private(set) var phrases: [CalendarPhrase]
  /// Whether the last phrase ends a span rather than a list.
  private(set) var isSpan = false
  /// Whether the span ends before its last phrase begins: `đến trước tháng 6`.
  private(set) var endsBefore = false

  /// The list that starts at a token and the token after it.
  static func read(_ reader: CalendarReader, at index: Int) -> (list: CalendarList, next: Int)? {
    guard let first = reader.phrase(at: index) else { return nil }
    var list = CalendarList(phrases: [first.phrase])
    var next = first.next
    while let link = Self.link(reader.tokens, at: next), let last = list.phrases.last,
      let following = reader.phrase(
        at: link.next,
        scale: Self.scale(after: last, reader.tokens, at: link.next)
      )
    {
      list.phrases.append(following.phrase)
      list.isSpan = list.isSpan || link.isSpan
      list.endsBefore = link.isBefore && !following.phrase.isDay
      next = following.next
    }
    return (list, next)
  }

  /// What a bare number means next: "Quý 1, 2/2025" are quarters, but in "Quý IV/2025 - 2/2026" the first has
  /// its year, and 2/2026 is a month like everywhere.
  private static func scale(
    after last: CalendarPhrase,
    _ tokens: Tokens,
    at index: Int
  ) -> CalendarPhrase.Scale? {
    last.scale == .quarter && last.year != nil && tokens[index].isNumber ? nil : last.scale
  }

  private static func link(_ tokens: Tokens, at index: Int) -> (next: Int, isSpan: Bool, isBefore: Bool)? {
    switch tokens.kind(index) {
    case .dash: return (index + 1, true, false)
    case .comma, .plus, .ampersand:
      return (tokens.word(index + 1) == .and ? index + 2 : index + 1, false, false)
    case .word where tokens.word(index) == .and: return (index + 1, false, false)
    case .word where tokens.word(index) == .until: return until(tokens, at: index + 1)
    default: return nil
    }
  }

  private static func until(_ tokens: Tokens, at index: Int) -> (next: Int, isSpan: Bool, isBefore: Bool) {
    var (next, isBefore) = (index, false)
    while [.close, .before, .about].contains(tokens.word(next)) {
      isBefore = isBefore || tokens.word(next) == .before
      next += 1
    }
    return (next, true, isBefore)
  }

  var isSingle: Bool { phrases.count == 1 }

  /// Whether all of it leaves the year to the context, so that it can recur.
  var isYearless: Bool { phrases.allSatisfy { $0.year == nil } }

  /// Phrases of the same month or year share what the last (or first) of them says.
  var completed: [CalendarPhrase] {
    var phrases = phrases
    for index in phrases.indices.dropLast().reversed() { phrases[index].complete(from: phrases[index + 1]) }
    for index in phrases.indices.dropFirst() { phrases[index].complete(from: phrases[index - 1]) }
    return phrases
  }

  /// The first and last day of all of it; nil where it names no days of the calendar.
  func days(defaultYear: Int) -> ClosedRange<Day>? {
    var phrases = completed
    turnOfYear(&phrases, defaultYear)
    var hull: ClosedRange<Day>?
    for phrase in phrases {
      guard let days = phrase.days(year: phrase.year ?? defaultYear) else { return nil }
      let known = hull ?? days
      hull = min(known.lowerBound, days.lowerBound)...max(known.upperBound, days.upperBound)
    }
    guard endsBefore, let whole = hull, let last = phrases.last,
      let end = last.days(year: last.year ?? defaultYear)?.lowerBound.adding(days: -1),
      end >= whole.lowerBound
    else { return hull }
    return whole.lowerBound...end
  }

  /// "Từ tháng 11/2025 đến tháng 3" ends in the next year, "từ tháng 11 đến tháng 3/2026" starts in the last.
  private func turnOfYear(_ phrases: inout [CalendarPhrase], _ defaultYear: Int) {
    guard isSpan, phrases.count == 2, let first = phrases[0].days(year: phrases[0].year ?? defaultYear),
      let last = phrases[1].days(year: phrases[1].year ?? defaultYear), first.lowerBound > last.upperBound
    else { return }
    if self.phrases[1].year == nil {
      phrases[1].year = (phrases[1].year ?? defaultYear) + 1
    } else if self.phrases[0].year == nil {
      phrases[0].year = (phrases[0].year ?? defaultYear) - 1
    }
  }
}

extension CalendarPhrase {
  fileprivate mutating func complete(from other: CalendarPhrase) {
    if case .days(let days, nil) = unit, case .days(_, let month?) = other.unit {
      unit = .days(days, month: month)
    }
    if year == nil { year = other.year }
  }
}
