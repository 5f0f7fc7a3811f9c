/// Names a point of a letter in decisions and reports: `744-VP-TTHC/2`.
public struct PointName: Hashable, Sendable, CustomStringConvertible {
  public var letter: String
  public var point: String

  public init(letter: String, point: String) {
    self.letter = letter
    self.point = point
  }

  public var description: String { "\(letter)/\(point)" }
}

extension PointName: Comparable {
  /// Points of one letter in the order of their numbers: 2 before 10.
  public static func < (left: PointName, right: PointName) -> Bool {
    (left.letter, left.point.count, left.point) < (right.letter, right.point.count, right.point)
  }
}
