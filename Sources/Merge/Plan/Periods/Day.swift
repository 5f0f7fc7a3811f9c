/// A day of the Gregorian calendar, stored as days since 1/1/1970.
public struct Day: Hashable, Comparable, Sendable {
  public var ordinal: Int32

  public init(ordinal: Int32) { self.ordinal = ordinal }

  public static func < (left: Day, right: Day) -> Bool { left.ordinal < right.ordinal }
}
