/// A word as a number: the same word has the same number within one vocabulary.
public struct TokenID: Hashable, Comparable, Sendable {
  public var raw: UInt32

  public init(raw: UInt32) { self.raw = raw }

  public static func < (left: TokenID, right: TokenID) -> Bool { left.raw < right.raw }
}
