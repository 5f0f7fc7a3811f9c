/// When work is due, as an interval of days, a recurrence, and an event it waits for.
public struct Deadline: Hashable, Sendable {
  /// First day the wording allows; nil where it is open.
  public var start: Day?
  /// Last day the wording allows; nil where it is open ("và các năm tiếp theo").
  public var end: Day?
  public var recurrence: Recurrence?
  /// The event that sets the date, as worded ("Sau khi Nghị định ... ban hành").
  public var event: String?

  public init(start: Day? = nil, end: Day? = nil, recurrence: Recurrence? = nil, event: String? = nil) {
    self.start = start
    self.end = end
    self.recurrence = recurrence
    self.event = event
  }

  /// Understands a deadline as officials write it; nil if nothing in it was understood.
  /// - Parameter year: the plan's year, for wordings that name none ("Quý II").
  public init?(_ wording: String, year: Int) {
    return nil
  }
}
