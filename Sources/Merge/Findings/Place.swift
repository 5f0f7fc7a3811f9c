/// Where a finding points: a file and a range in it.
///
/// `file` is the name as the user gave it (relative to where they stand), never an absolute path made up by
/// the tool, so that results do not depend on the machine.
public struct Place: Hashable, Sendable {
  public var file: String
  public var range: SourceRange

  public init(file: String, range: SourceRange) {
    self.file = file
    self.range = range
  }
}

extension Place: Comparable {
  public static func < (left: Place, right: Place) -> Bool {
    (left.file, left.range.start, left.range.end) < (right.file, right.range.start, right.range.end)
  }
}

extension Place: CustomStringConvertible {
  /// `plans/2025/e-service.yaml:12:9`, the form that editors and terminals make clickable.
  public var description: String { "\(file):\(range.start)" }
}
