#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// The number that a failed system call leaves behind, taken before another call can overwrite it.
struct SystemError: Error, Hashable {
  var number: Int32

  /// The last failure of this thread.
  static var last: SystemError { SystemError(number: errno) }

  /// The system's own words, in English: for failures that have no sentence of ours.
  var text: String {
    guard let words = strerror(number) else { return "error \(number)" }
    return String(cString: words)
  }

  /// Repeats a call that a signal interrupted.
  static func retried(_ call: () -> Int) -> Int {
    while true {
      let result = call()
      if result >= 0 || errno != EINTR { return result }
    }
  }

  /// The finding that a failure to read means.
  func reading(_ file: String) -> FileError {
    switch number {
    case ENOENT, ENOTDIR:
      FileError(.unreadable, Message(.fileMissing), file: file, remedies: [Message(.fileCheckName)])
    case EACCES, EPERM:
      FileError(.unreadable, Message(.fileForbidden), file: file, remedies: [Message(.fileAllowReading)])
    case EISDIR:
      FileError(.unreadable, Message(.fileIsFolder), file: file, remedies: [Message(.fileNameOne)])
    default:
      FileError(.unreadable, Message(.fileUnreadable, ["reason": .text(text)]), file: file)
    }
  }

  /// The finding that a failure to write means; the old file is as it was.
  func writing(_ file: String) -> FileError {
    switch number {
    case ENOENT, ENOTDIR:
      FileError(.unwritable, Message(.fileFolderMissing), file: file, remedies: [Message(.fileMakeFolder)])
    case EACCES, EPERM, EROFS:
      FileError(
        .unwritable,
        Message(.fileWriteForbidden),
        file: file,
        remedies: [Message(.fileWriteElsewhere)]
      )
    case EISDIR:
      FileError(.unwritable, Message(.fileIsFolder), file: file, remedies: [Message(.fileNameOne)])
    case ENOSPC, EDQUOT:
      FileError(.unwritable, Message(.fileDiskFull), file: file, remedies: [Message(.fileFreeSpace)])
    default:
      FileError(.unwritable, Message(.fileUnwritable, ["reason": .text(text)]), file: file)
    }
  }
}
