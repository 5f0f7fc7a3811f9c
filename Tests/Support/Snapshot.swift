import Foundation

/// Compares results with files that people have read and agreed to.
///
/// A snapshot that does not exist yet, or that `RECORD_SNAPSHOTS=1` asks to renew, is written *and* reported,
/// so that a test run that records never passes: somebody has to look at what it wrote.
public struct Snapshot: Sendable {
  /// Why a result is not the agreed one.
  public struct Difference: Error, CustomStringConvertible {
    public var description: String
  }

  let folder: URL

  /// Snapshots in the folder `Snapshots` beside a test file.
  public init(file: StaticString = #filePath) {
    folder = URL(filePath: "\(file)").deletingLastPathComponent().appending(path: "Snapshots")
  }

  /// Throws unless the snapshot of that name holds exactly this text.
  public func verify(_ text: String, _ name: String) throws {
    let url = folder.appending(path: name)
    let isRecording = ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1"
    let agreed = try? String(contentsOf: url, encoding: .utf8)
    if agreed.map({ Array($0.utf8) == Array(text.utf8) }) == true { return }
    guard let agreed, !isRecording else {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try text.write(to: url, atomically: true, encoding: .utf8)
      throw Difference(description: "recorded \(name): read it, then run the tests again")
    }
    throw Difference(description: Self.describe(agreed: agreed, text: text, name: name))
  }

  /// The first line that differs, with the one before it.
  private static func describe(agreed: String, text: String, name: String) -> String {
    let left = agreed.split(separator: "\n", omittingEmptySubsequences: false)
    let right = text.split(separator: "\n", omittingEmptySubsequences: false)
    let index = zip(left, right).enumerated().first { $1.0 != $1.1 }?.offset ?? min(left.count, right.count)
    func line(_ lines: [Substring]) -> String { index < lines.count ? String(lines[index]) : "(the end)" }
    return """
      \(name) differs in line \(index + 1):
      - \(line(left))
      + \(line(right))
      RECORD_SNAPSHOTS=1 writes the new text; read it before you keep it.
      """
  }
}
