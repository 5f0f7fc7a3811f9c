/// An amount of money in đồng, exact.
public struct Money: Hashable, Comparable, Sendable {
  public var dong: Int64

  public init(dong: Int64) { self.dong = dong }

  /// Reads `1,5 tỷ đồng`, `120 triệu đồng`, `3.500.000 đồng/năm`; nil if it names no amount.
  public init?(_ wording: String) {
    return nil
  }

  public static func < (left: Money, right: Money) -> Bool { left.dong < right.dong }
}
