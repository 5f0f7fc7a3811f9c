/// What a target demands: comparator, number and unit, and whether it binds.
///
/// ```swift
/// TargetValue("đạt tối thiểu 92,61%")      // at least 92,61 %
/// TargetValue("Phấn đấu từ 80% trở lên")   // at least 80 %, an aspiration
/// TargetValue("05 tin, bài")               // 5 "tin, bài"
/// ```
public struct TargetValue: Hashable, Sendable {
  public enum Comparator: String, Hashable, CaseIterable, Sendable {
    /// `.equal` is also a bare number; compared with another demand it takes that one's direction.
    case atLeast, moreThan, atMost, lessThan, equal, about
  }

  /// Whether the number is a change and not a level: "giảm tối thiểu 30%".
  public enum Change: String, Hashable, CaseIterable, Sendable {
    case increase, decrease
  }

  public var comparator: Comparator
  public var quantity: Quantity
  /// The upper end of a span: `khoảng 20%-30%`.
  public var upper: Quantity?
  /// `%`, `hồ sơ`, `lớp` ... as written; empty where there is none.
  public var unit: String
  /// True for "phấn đấu": the plan strives for it and is not bound.
  public var isAspiration: Bool
  public var change: Change?

  public init(
    comparator: Comparator,
    quantity: Quantity,
    upper: Quantity? = nil,
    unit: String = "",
    isAspiration: Bool = false,
    change: Change? = nil
  ) {
    self.comparator = comparator
    self.quantity = quantity
    self.upper = upper
    self.unit = unit
    self.isAspiration = isAspiration
    self.change = change
  }

  /// Understands a target's value as officials write it; nil if it holds no number.
  ///
  /// "Đạt N" is read as at least N. Years, dates and document numbers are no values; of several numbers the
  /// first percentage counts, else the first number.
  public init?(_ wording: String) {
    guard wording.utf8.count <= 2000 else { return nil }
    var reader = TargetValueReader(Tokens(wording))
    guard let value = reader.value() else { return nil }
    self = value
  }

  /// A demand and the year it is for.
  public struct Milestone: Hashable, Sendable {
    /// Nil where the text names none.
    public var year: Int?
    public var value: TargetValue

    public init(year: Int?, value: TargetValue) {
      self.year = year
      self.value = value
    }
  }

  /// All demands of a text with their years, in order: one indicator may climb a ladder, "tối thiểu 50% năm
  /// 2025; tối thiểu 90% năm 2030". Empty if there is no number.
  public static func milestones(in wording: String) -> [Milestone] {
    guard wording.utf8.count <= 2000 else { return [] }
    var reader = TargetValueReader(Tokens(wording))
    return reader.milestones()
  }
}
