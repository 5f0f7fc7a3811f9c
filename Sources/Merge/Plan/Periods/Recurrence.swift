/// How often work recurs, and when in each cycle it is due.
public struct Recurrence: Hashable, Sendable {
  public enum Frequency: String, Hashable, CaseIterable, Sendable {
    /// "thường xuyên": without a cycle.
    case continuous
    case daily, weekly, monthly, quarterly, halfYearly, yearly
  }

  public var frequency: Frequency
  /// The last day of work in each cycle: "trước ngày 15 hằng tháng" is day 15 (month nil). For weekly work
  /// the day of the week, 1 for Monday. 31 is the last day of whatever month it falls in.
  public var day: Int?
  /// The month in the cycle, counted from 1: "ngày 10 tháng cuối quý" is month 3. The first month of the
  /// next cycle is one more than the cycle has: "ngày 05 tháng sau" is month 2 of monthly work.
  public var month: Int?
  /// How often in each cycle: 3 for "03 lần/năm".
  public var times: Int

  public init(_ frequency: Frequency, day: Int? = nil, month: Int? = nil, times: Int = 1) {
    self.frequency = frequency
    self.day = day
    self.month = month
    self.times = times
  }

  /// Months that a cycle lasts; nil for cycles that are not counted in months.
  var months: Int? {
    switch frequency {
    case .monthly: 1
    case .quarterly: 3
    case .halfYearly: 6
    case .yearly: 12
    case .continuous, .daily, .weekly: nil
    }
  }
}
