/// Why a file could not be read or written, as one finding at its beginning.
public struct FileError: Error, Hashable, Sendable {
  public let finding: Finding

  init(_ code: FindingCode, _ message: Message, file: String, remedies: [Message] = []) {
    let start = SourceRange(start: .start, end: .start)
    finding = Finding(code, message, at: Place(file: file, range: start), remedies: remedies)
  }
}
