/// A point in a source file, for pointing a person's editor at it.
///
/// Lines and columns count from 1; a column is a Unicode scalar, which for Vietnamese text in NFC is what
/// editors count.
public struct SourceLocation: Hashable, Comparable, Sendable {
  private var storedLine: UInt32
  private var storedColumn: UInt32

  public init(line: Int, column: Int) {
    storedLine = UInt32(clamping: line)
    storedColumn = UInt32(clamping: column)
  }

  public var line: Int { Int(storedLine) }
  public var column: Int { Int(storedColumn) }

  /// The first character of a file.
  public static let start = SourceLocation(line: 1, column: 1)

  public static func < (left: SourceLocation, right: SourceLocation) -> Bool {
    (left.storedLine, left.storedColumn) < (right.storedLine, right.storedColumn)
  }
}

extension SourceLocation: CustomStringConvertible {
  /// `12:9`, as compilers write it.
  public var description: String { "\(line):\(column)" }
}
