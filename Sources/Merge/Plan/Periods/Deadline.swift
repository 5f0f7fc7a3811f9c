/// When work is due, as an interval of days, a recurrence, and an event it waits for.
///
/// ```swift
/// Deadline("Quý II/2025", year: 2025)                // 1/4/2025 to 30/6/2025
/// Deadline("trước ngày 15/11 hằng năm", year: 2025)  // yearly, by 15 November
/// Deadline("năm 2025 và các năm tiếp theo", year: 2025)  // from 1/1/2025, open
/// ```
public struct Deadline: Hashable, Sendable {
  /// First day the wording allows; nil where it is open ("trước ngày 15/11").
  public var start: Day?
  /// Last day the wording allows; nil where it is open ("và các năm tiếp theo").
  ///
  /// "Trước ngày D" is read as officials use it, no later than D. Before a month, quarter or year is before
  /// its first day.
  public var end: Day?
  public var recurrence: Recurrence?
  /// The event that sets the date, as worded ("Sau khi Nghị định ... ban hành").
  public var event: String?
  /// Further dates that the same wording names: "Thường xuyên; báo cáo trước ngày 15/11 hằng năm" is
  /// continuous work with one further clock.
  public var additional: [Deadline]

  public init(
    start: Day? = nil,
    end: Day? = nil,
    recurrence: Recurrence? = nil,
    event: String? = nil,
    additional: [Deadline] = []
  ) {
    self.start = start
    self.end = end
    self.recurrence = recurrence
    self.event = event
    self.additional = additional
  }

  /// Understands a deadline as officials write it; nil if nothing in it was understood.
  ///
  /// Coarse words are read so: the beginning of a year is its first quarter, the middle May to August, the
  /// end its last quarter; of a quarter it is a month, of a month ten days. Several dates side by side
  /// ("tháng 3 và tháng 9") become the span from the first to the last.
  /// - Parameter year: the plan's year, for wordings that name none ("Quý II").
  /// - Complexity: linear in the length of the wording.
  public init?(_ wording: String, year: Int) {
    guard wording.utf8.count <= 2000, let deadline = DeadlineReader(Tokens(wording), year: year).deadline()
    else {
      return nil
    }
    self = deadline
  }

  /// Whether it names days of the calendar at all.
  public var isDated: Bool { start != nil || end != nil }

  /// Whether it gives a last day rather than a stretch of time: "trước ngày 15/11", "30/6/2025".
  public var isPoint: Bool { end != nil && (start == nil || start == end) }
}
