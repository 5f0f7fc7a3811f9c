/// An entry of a calendar: a day, or days that come back, on which something is due.
public struct CalendarEvent: Hashable, Sendable {
  /// The same for the same thing in every version of the calendar, so that a calendar that has it moves it.
  public var identifier: String
  public var series: DueSeries
  public var words: Words

  public struct Words: Hashable, Sendable {
    public var summary: String
    /// What else to know, a line each.
    public var lines: [String]
    public var category: String
  }

  /// The event in the format of calendar files.
  /// - Parameter stamp: the day on which the plan says so.
  func add(to file: inout ICalendarText, stamp: Day) {
    file.add("BEGIN", "VEVENT")
    file.add("UID", text: identifier)
    file.add("DTSTAMP", stamp.compact + "T000000Z")
    file.add("DTSTART;VALUE=DATE", series.first.compact)
    // The day after the last one (RFC 5545, 3.6.1).
    file.add("DTEND;VALUE=DATE", series.first.adding(days: 1).compact)
    if let rule = series.rule { file.add("RRULE", rule) }
    file.add("SUMMARY", text: words.summary)
    if !words.lines.isEmpty { file.add("DESCRIPTION", text: words.lines.joined(separator: "\n")) }
    file.add("CATEGORIES", list: [words.category])
    // A deadline takes no time away.
    file.add("TRANSP", "TRANSPARENT")
    file.add("END", "VEVENT")
  }
}

extension DueSeries {
  /// The recurrence rule (RFC 5545, 3.3.10); nil for a single day.
  var rule: String? {
    let days =
      switch clock {
      case .once: nil as String?
      case .weekly(let weekday): "FREQ=WEEKLY;BYDAY=" + Self.weekdays[(weekday - 1) % 7]
      case .monthly(12, let day): "FREQ=YEARLY;BYMONTH=\(first.month);" + Self.monthDay(day)
      case .monthly(1, let day): "FREQ=MONTHLY;" + Self.monthDay(day)
      case .monthly(let count, let day): "FREQ=MONTHLY;INTERVAL=\(count);" + Self.monthDay(day)
      }
    return days.map { $0 + ";UNTIL=" + last.compact }
  }

  private static let weekdays = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]

  /// A rule skips months without the day; the last of the days up to it is in every month.
  private static func monthDay(_ day: Int) -> String {
    switch day {
    case ...28: "BYMONTHDAY=\(day)"
    case 29, 30: "BYMONTHDAY=" + (28...day).map(String.init).joined(separator: ",") + ";BYSETPOS=-1"
    default: "BYMONTHDAY=-1"
    }
  }
}

extension Day {
  /// As calendar files write it: `20250403`.
  var compact: String { iso.filter { $0 != "-" } }
}
