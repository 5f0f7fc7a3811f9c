/// What a target demands: comparator, number and unit, and whether it binds.
public struct TargetValue: Hashable, Sendable {
  public enum Comparator: String, Hashable, Sendable {
    case atLeast, moreThan, atMost, lessThan, equal, about
  }

  public var comparator: Comparator
  public var quantity: Quantity
  /// The upper end of a span: `khoảng 20%-30%`.
  public var upper: Quantity?
  /// `%`, `hồ sơ`, `lớp` ... as written; empty where there is none.
  public var unit: String
  /// True for "phấn đấu": the plan strives for it and is not bound.
  public var isAspiration: Bool

  public init(
    comparator: Comparator,
    quantity: Quantity,
    upper: Quantity? = nil,
    unit: String = "",
    isAspiration: Bool = false
  ) {
    self.comparator = comparator
    self.quantity = quantity
    self.upper = upper
    self.unit = unit
    self.isAspiration = isAspiration
  }

  /// Understands a target's value as officials write it; nil if it holds no number.
  public init?(_ wording: String) {
    return nil
  }
}
