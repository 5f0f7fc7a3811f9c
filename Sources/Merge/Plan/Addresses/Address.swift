/// Where an item stands in the legal structure of its document, smallest step first:
/// `điểm a khoản 4 Mục VI`.
public struct Address: Hashable, Sendable {
  public enum Step: Hashable, Sendable {
    case number(ItemNumber)
    /// "gạch đầu dòng thứ n", counted from 1 among the unnumbered items of its parent.
    case bullet(Int)
    /// A row of an annex table: `STT 5.1`.
    case row(ItemNumber)
    /// "đoạn thứ n" of a section's text.
    case paragraph(Int)
    /// "chỉ tiêu thứ n" of a plan.
    case target(Int)
    /// "chế độ báo cáo thứ n" of a plan.
    case report(Int)
  }

  public var steps: [Step]

  public init(_ steps: [Step]) { self.steps = steps }
}
