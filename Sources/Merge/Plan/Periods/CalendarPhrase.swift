/// A stretch of the calendar as named in a text, perhaps without its year or month: `Quý II`, `15/6`.
struct CalendarPhrase: Hashable {
  enum Unit: Hashable {
    /// Days of a month; the month is nil where the text leaves it to the context ("ngày 20 hằng tháng").
    case days(ClosedRange<Int>, month: Int?)
    /// Whole months of a year: 4...6 for a quarter, 1...12 for a year.
    case months(ClosedRange<Int>)
    /// September to May of the year after.
    case schoolYear
  }

  /// What a bare number after it in a list would be: `tháng 3, 4` or `quý I, II` or `2026 - 2030`.
  enum Scale { case day, month, quarter, year }

  var unit: Unit
  var year: Int?

  var scale: Scale {
    switch unit {
    case .days: .day
    case .months(let months): months.count == 1 ? .month : months.count == 3 ? .quarter : .year
    case .schoolYear: .year
    }
  }

  /// The last month; nil where days leave it to the context.
  var month: Int? {
    switch unit {
    case .days(_, let month): month
    case .months(let months): months.upperBound
    case .schoolYear: 5
    }
  }

  var isDay: Bool { scale == .day }

  /// The first and the last day; nil where the month is not known or the calendar has no such day.
  func days(year: Int) -> ClosedRange<Day>? {
    switch unit {
    case .days(let days, let month):
      guard let month else { return nil }
      return Self.days(days, month: month, year: year)
    case .months(let months):
      return Self.range(
        Day(year: year, month: months.lowerBound, day: 1),
        Day.last(ofMonth: months.upperBound, year: year)
      )
    case .schoolYear:
      return Self.range(Day(year: year, month: 9, day: 1), Day(year: year + 1, month: 5, day: 31))
    }
  }

  private static func days(_ days: ClosedRange<Int>, month: Int, year: Int) -> ClosedRange<Day>? {
    // "ngày 31/4" is a slip that must be seen; the last week of a month just ends with the month.
    let length = Day.length(ofMonth: month, year: year)
    let last = days.count == 1 ? days.lowerBound : min(days.upperBound, length)
    return range(
      Day(year: year, month: month, day: days.lowerBound),
      Day(year: year, month: month, day: last)
    )
  }

  private static func range(_ start: Day?, _ end: Day?) -> ClosedRange<Day>? {
    guard let start, let end, start <= end else { return nil }
    return start...end
  }
}
