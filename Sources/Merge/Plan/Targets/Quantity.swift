/// A number exactly as written in decimal, without floating point: `92,61` is 9261 × 10⁻².
public struct Quantity: Hashable, Sendable {
  public var digits: Int
  public var scale: Int

  public init(digits: Int, scale: Int = 0) {
    self.digits = digits
    self.scale = scale
  }
}
