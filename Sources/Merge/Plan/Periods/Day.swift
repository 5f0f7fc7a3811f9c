/// A day of the Gregorian calendar, stored as days since 1/1/1970.
///
/// ```swift
/// let day = Day("03/4/2025")            // also "3-4-2025", "2025-04-03", "ngày 3 tháng 4 năm 2025"
/// day?.official                         // "03/4/2025"
/// day?.iso                              // "2025-04-03"
/// ```
public struct Day: Hashable, Comparable, Sendable {
  public var ordinal: Int32

  public init(ordinal: Int32) { self.ordinal = ordinal }

  /// The day with a date of the calendar; nil where the calendar has none (29/2/2025, 31/4, year 0).
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.length(ofMonth: month, year: year)
    else { return nil }
    self.init(ordinal: Self.ordinal(year, month, day))
  }

  public static func < (left: Day, right: Day) -> Bool { left.ordinal < right.ordinal }

  /// Days between two days; positive where the right one is earlier.
  public static func - (left: Day, right: Day) -> Int { Int(left.ordinal) - Int(right.ordinal) }

  /// The day some days later, or earlier for a negative number.
  public func adding(days: Int) -> Day { Day(ordinal: Int32(clamping: Int(ordinal) + days)) }

  /// Year, month and day of the calendar.
  public var components: (year: Int, month: Int, day: Int) {
    // Years are counted from 1 March, so that the leap day is the last of its year; 400 years repeat.
    let shifted = Int(ordinal) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  public var year: Int { components.year }
  public var month: Int { components.month }
  public var day: Int { components.day }
  /// 1 to 4.
  public var quarter: Int { (components.month + 2) / 3 }
  /// 1 for Monday to 7 for Sunday.
  public var weekday: Int {
    // 1/1/1970 was a Thursday.
    ((Int(ordinal) + 3) % 7 + 7) % 7 + 1
  }

  /// The number of days of a month; 0 where there is no such month.
  public static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    case 1...12: 31
    default: 0
    }
  }

  /// The last day of a month; nil where there is no such month.
  public static func last(ofMonth month: Int, year: Int) -> Day? {
    Day(year: year, month: month, day: length(ofMonth: month, year: year))
  }

  /// The last day of a quarter, 1 to 4.
  public static func last(ofQuarter quarter: Int, year: Int) -> Day? {
    (1...4).contains(quarter) ? last(ofMonth: quarter * 3, year: year) : nil
  }

  private static func ordinal(_ year: Int, _ month: Int, _ day: Int) -> Int32 {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = shiftedYear / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return Int32(clamping: era * 146_097 + dayOfEra - 719_468)
  }
}
