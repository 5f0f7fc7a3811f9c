/// Whether two reporting duties could be one: reports in the course of the year, and reports once a year.
enum ReportCadence: Hashable {
  case duringYear
  case yearly

  /// Nil where the deadline says no clock, such as "đột xuất".
  init?(_ deadline: Deadline?) {
    guard let deadline else { return nil }
    switch deadline.recurrence?.frequency {
    case .daily, .weekly, .monthly, .quarterly, .halfYearly: self = .duringYear
    case .yearly: self = .yearly
    case .continuous: return nil
    case nil:
      guard deadline.isDated else { return nil }
      self = .yearly
    }
  }
}
