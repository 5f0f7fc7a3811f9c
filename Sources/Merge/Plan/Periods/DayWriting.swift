extension Day: CustomStringConvertible {
  /// As data files write it: `2025-04-03`.
  public var iso: String {
    let (year, month, day) = components
    return "\(Self.padded(year, to: 4))-\(Self.padded(month, to: 2))-\(Self.padded(day, to: 2))"
  }

  /// As official documents write it, with a zero before days below 10 and before months 1 and 2: `03/4/2025`.
  public var official: String {
    let (year, month, day) = components
    return "\(Self.padded(day, to: 2))/\(month < 3 ? "0" : "")\(month)/\(year)"
  }

  public var description: String { iso }

  /// Reads a whole date with its year; nil for anything else, and for dates that the calendar lacks.
  ///
  /// Understood are `3/4/2025`, `03-04-2025`, `3.4.2025`, `2025-04-03` and `ngày 03 tháng 4 năm 2025`.
  public init?(_ written: String) {
    let tokens = Tokens(written)
    guard let (phrase, next) = CalendarReader(tokens).phrase(at: 0), next == tokens.count,
      case .days(let days, let month?) = phrase.unit, days.count == 1, let year = phrase.year
    else { return nil }
    self.init(year: year, month: month, day: days.lowerBound)
  }

  private static func padded(_ value: Int, to width: Int) -> String {
    let digits = String(value)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
