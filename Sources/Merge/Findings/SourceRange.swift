/// The stretch of a source file that a value was read from; `end` is the point just after it.
public struct SourceRange: Hashable, Sendable {
  public var start: SourceLocation
  public var end: SourceLocation

  public init(start: SourceLocation, end: SourceLocation) {
    self.start = start
    self.end = end
  }

  /// The range of a value that no file holds, such as one that the engine generated.
  public static let none = SourceRange(
    start: SourceLocation(line: 0, column: 0),
    end: SourceLocation(line: 0, column: 0)
  )
}

extension SourceRange: CustomStringConvertible {
  /// `12:9-12:20`.
  public var description: String { "\(start)-\(end)" }
}
