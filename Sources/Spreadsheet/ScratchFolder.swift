#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// A new folder that only this process uses, for the files that libxlsxwriter insists on writing.
struct ScratchFolder: ~Copyable {
  let path: String

  /// Makes it where the system keeps scratch files.
  init() throws(SpreadsheetError) {
    let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(parent)/merge-tool-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else { throw Self.failure(parent) }
    path = String(cString: made)
  }

  deinit {
    if let folder = opendir(path) {
      while let entry = readdir(folder) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
          pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        if name != ".", name != ".." { unlink("\(path)/\(name)") }
      }
      closedir(folder)
    }
    rmdir(path)
  }

  func file(_ name: String) -> String { "\(path)/\(name)" }

  /// The bytes of one of its files.
  func read(_ name: String) throws(SpreadsheetError) -> [UInt8] {
    guard let stream = fopen(file(name), "rb") else { throw Self.failure(file(name)) }
    defer { fclose(stream) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&buffer, 1, buffer.count, stream)
      bytes += buffer[..<count]
      if count < buffer.count { break }
    }
    guard ferror(stream) == 0 else { throw Self.failure(file(name)) }
    return bytes
  }

  private static func failure(_ file: String) -> SpreadsheetError {
    let words = strerror(errno).map { String(cString: $0) } ?? "error \(errno)"
    return SpreadsheetError(reason: "\(file): \(words)")
  }
}
