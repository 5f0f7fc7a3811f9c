#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Writes the files of one result together: all are written beside their targets and flushed before the first
/// takes its name, so that a run that fails leaves the old files as they were.
struct ResultFiles {
  /// A file could not be written.
  struct Failure: Error, Hashable, Sendable {
    var path: String
    var reason: String
  }

  private var files: [(path: String, text: String)] = []

  mutating func add(_ path: String, _ text: String) { files.append((path, text)) }

  /// Writes every file; existing files are replaced.
  func write() throws(Failure) {
    var written: [String] = []
    do {
      for file in files {
        let temporary = file.path + ".\(getpid()).part"
        written.append(temporary)
        try Self.write(file.text, to: temporary, named: file.path)
      }
    } catch {
      for path in written { unlink(path) }
      throw error
    }
    for (file, temporary) in zip(files, written) {
      guard rename(temporary, file.path) == 0 else { throw Failure(path: file.path) }
    }
  }

  /// Makes a folder and those above it.
  static func makeFolder(_ path: String) throws(Failure) {
    var made = path.hasPrefix("/") ? "/" : ""
    for part in path.split(separator: "/") {
      made += part
      if mkdir(made, 0o777) != 0, errno != EEXIST { throw Failure(path: made) }
      made += "/"
    }
    guard isFolder(path) else { throw Failure(path: path, reason: String(cString: strerror(ENOTDIR))) }
  }

  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// True where both paths name the same existing file, whatever links lead there.
  static func areSame(_ left: String, _ right: String) -> Bool {
    var (one, other) = (stat(), stat())
    guard stat(left, &one) == 0, stat(right, &other) == 0 else { return false }
    return one.st_dev == other.st_dev && one.st_ino == other.st_ino
  }

  private static func write(_ text: String, to path: String, named target: String) throws(Failure) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw Failure(path: target) }
    defer { close(descriptor) }
    let bytes = Array(text.utf8)
    var start = 0
    while start < bytes.count {
      let count = bytes[start...].withUnsafeBytes { systemWrite(descriptor, $0) }
      guard count >= 0 || errno == EINTR else { throw Failure(path: target) }
      start += max(0, count)
    }
    guard fsync(descriptor) == 0 else { throw Failure(path: target) }
  }
}

extension ResultFiles.Failure {
  /// A failure for the reason that the system has just given.
  fileprivate init(path: String) { self.init(path: path, reason: String(cString: strerror(errno))) }
}

/// Outside the type, whose own `write` would hide the system's.
private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
  write(descriptor, bytes.baseAddress, bytes.count)
}
