/// An amount of money in đồng, exact.
public struct Money: Hashable, Comparable, Sendable {
  public var dong: Int64

  public init(dong: Int64) { self.dong = dong }

  /// Reads `1,5 tỷ đồng`, `120 triệu đồng`, `3.500.000 đồng/năm`; nil if it names no amount.
  ///
  /// Amounts are never added up or chosen from: a text that names several, a range, a price per piece or a
  /// foreign currency is nil too, unless the further amounts only divide the first ("trong đó ...").
  public init?(_ wording: String) {
    guard wording.utf8.count <= 2000, let dong = MoneyReader(Tokens(wording)).dong() else { return nil }
    self.dong = dong
  }

  public static func < (left: Money, right: Money) -> Bool { left.dong < right.dong }
}

extension Money: CustomStringConvertible {
  /// `120.000.000 đồng`.
  public var description: String { "\(Quantity(digits: Int(dong))) đồng" }
}
