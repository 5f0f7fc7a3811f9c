/// How often work recurs, and when in each cycle it is due.
public struct Recurrence: Hashable, Sendable {
  public enum Frequency: String, Hashable, Sendable {
    /// "thường xuyên": without a cycle.
    case continuous
    case weekly, monthly, quarterly, halfYearly, yearly
  }

  public var frequency: Frequency
  /// The last day of work in each cycle: "trước ngày 15 hằng tháng" is day 15 (month nil).
  public var day: Int?
  public var month: Int?

  public init(_ frequency: Frequency, day: Int? = nil, month: Int? = nil) {
    self.frequency = frequency
    self.day = day
    self.month = month
  }
}
