/// The days on which something is due: one day, or days that come back on one clock.
///
/// ```swift
/// let deadline = Deadline("trước ngày 15 hằng tháng", year: 2025)
/// deadline?.series(year: 2025, from: Day("2025-04-03")).first?.days.count     // 9: 15/4 to 15/12
/// ```
public struct DueSeries: Hashable, Sendable {
  /// How the days follow one another, in the terms of calendars (RFC 5545).
  public enum Clock: Hashable, Sendable {
    case once
    /// 1 for Monday to 7 for Sunday.
    case weekly(weekday: Int)
    /// Every so many months on a day; in a month without that day, on its last one.
    case monthly(every: Int, day: Int)
  }

  public var clock: Clock
  /// In order, each once; never empty.
  public var days: [Day]

  /// The first day; the last for work that is done once.
  public var first: Day { days[0] }
  public var last: Day { days[days.count - 1] }

  init?(_ clock: Clock, _ days: [Day]) {
    guard !days.isEmpty else { return nil }
    self.clock = days.count == 1 ? .once : clock
    self.days = days
  }
}

extension Deadline {
  /// The days on which work is due, one series for each clock that the wording names; none where it names no
  /// day: work that goes on all the time or every day, waits for an event, or has no end.
  ///
  /// Work that comes back without a day of its own is due when each cycle ends: on the last day of the month,
  /// quarter, half-year or year, or on the Friday of the week. "02 lần/năm" makes two cycles of a year.
  /// - Parameters:
  ///   - year: the plan's year, which bounds what comes back unless the wording has bounds of its own.
  ///   - start: the day from which the plan holds; earlier days of a clock are left out.
  public func series(year: Int, from start: Day? = nil) -> [DueSeries] {
    ([self] + additional).compactMap { deadline in
      guard let recurrence = deadline.recurrence else {
        return deadline.end.flatMap { DueSeries(.once, [$0]) }
      }
      return deadline.series(recurrence, year: year, from: start)
    }
  }

  private func series(_ recurrence: Recurrence, year: Int, from planned: Day?) -> DueSeries? {
    guard let bounds = bounds(year: year) else { return nil }
    let start = planned.map { bounds.contains($0) ? $0 : bounds.lowerBound } ?? bounds.lowerBound
    if recurrence.frequency == .weekly {
      let weekday = recurrence.day ?? Self.friday
      let first = start.adding(days: (weekday - start.weekday + 7) % 7)
      let days = stride(from: first.ordinal, through: bounds.upperBound.ordinal, by: 7).map(
        Day.init(ordinal:)
      )
      return DueSeries(.weekly(weekday: weekday), days)
    }
    guard let cycle = recurrence.months else { return nil }
    let length = recurrence.times > 0 && cycle % recurrence.times == 0 ? cycle / recurrence.times : cycle
    let days = Self.days(recurrence, length: length, in: bounds).filter { day in
      day >= start && (end.map { day <= $0 } ?? true)
    }
    return DueSeries(.monthly(every: length, day: recurrence.day ?? 31), days)
  }

  private static let friday = 5

  /// The days that the cycles in an interval cover, at most a century.
  private func bounds(year: Int) -> ClosedRange<Day>? {
    let first = start ?? Day(year: end.map(\.year) ?? year, month: 1, day: 1)
    guard let first, let last = end ?? Day(year: max(year, first.year), month: 12, day: 31), first <= last,
      last.year - first.year <= 100
    else { return nil }
    return first...last
  }

  /// What is due in the cycles of so many months that lie in an interval, counted from January.
  private static func days(_ recurrence: Recurrence, length: Int, in bounds: ClosedRange<Day>) -> [Day] {
    let (first, last) = (bounds.lowerBound, bounds.upperBound)
    let months = first.year * 12 + (first.month - 1) / length * length..<last.year * 12 + last.month
    return stride(from: months.lowerBound, to: months.upperBound, by: length).compactMap { month in
      let due = month + (recurrence.month ?? length) - 1
      let (year, number) = (due / 12, due % 12 + 1)
      let day = min(recurrence.day ?? 31, Day.length(ofMonth: number, year: year))
      return Day(year: year, month: number, day: day)
    }
  }
}
