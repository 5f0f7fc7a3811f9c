#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// The name of a file, taken apart by bytes as the system does.
struct FilePath: Hashable {
  let text: String
  let folder: String
  let name: String

  init(_ text: String) {
    self.text = text
    guard let slash = text.utf8.lastIndex(of: UInt8(ascii: "/")) else {
      (folder, name) = (".", text)
      return
    }
    folder = slash == text.startIndex ? "/" : String(text[..<slash])
    name = String(text[text.utf8.index(after: slash)...])
  }

  /// The file that a chain of symbolic links ends at; it need not exist.
  func followingLinks() throws(SystemError) -> String {
    var path = self
    for _ in 0..<40 {
      guard let link = path.destination else { return path.text }
      path = FilePath(link.hasPrefix("/") ? link : "\(path.folder)/\(link)")
    }
    throw SystemError(number: ELOOP)
  }

  /// What this link points at; nil for what is no link.
  private var destination: String? {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let length = readlink(text, &buffer, buffer.count)
    guard length > 0 else { return nil }
    return String(decoding: buffer[..<length].map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
