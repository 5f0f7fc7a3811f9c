#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Writes files so that a reader sees the old content or the new, never half of it, whatever happens.
///
/// The bytes go to a temporary file beside the target, are flushed to the disk and renamed over it. A failure
/// leaves the old file untouched and no temporary one behind. A link is written through, as editors do; the
/// old file's mode (and owner, where the system lets) is kept. What is no file at all, such as `/dev/stdout`,
/// is simply written to.
public enum AtomicFile {
  /// Replaces the content of a file, or makes it; its folder must exist.
  public static func write(_ bytes: [UInt8], to file: String) throws(FileError) {
    guard !file.utf8.contains(0), !file.isEmpty else { throw SystemError(number: ENOENT).writing(file) }
    var old = stat()
    let exists = stat(file, &old) == 0
    if exists {
      let kind = old.st_mode & S_IFMT
      guard kind != S_IFDIR else { throw SystemError(number: EISDIR).writing(file) }
      if kind != S_IFREG { return try writeThrough(bytes, to: file) }
    }
    let target = try followingLinks(file)
    do throws(SystemError) {
      try replace(target, with: bytes, keeping: exists ? old : nil)
    } catch {
      throw error.writing(file)
    }
  }

  private static func replace(_ target: String, with bytes: [UInt8], keeping old: stat?) throws(SystemError) {
    let (folder, name) = split(target)
    let (descriptor, temporary) = try createTemporary(in: folder, for: name)
    do throws(SystemError) {
      try fill(descriptor, bytes, like: old)
      guard rename(temporary, target) == 0 else { throw SystemError.last }
    } catch {
      unlink(temporary)
      throw error
    }
    flush(folder)
  }

  private static func fill(_ descriptor: Int32, _ bytes: [UInt8], like old: stat?) throws(SystemError) {
    var isOpen = true
    defer { if isOpen { close(descriptor) } }
    try writeAll(bytes, to: descriptor)
    if let old {
      // The owner is kept where the system allows; the mode comes after, for a change of owner clears bits.
      _ = fchown(descriptor, old.st_uid, old.st_gid)
      guard fchmod(descriptor, old.st_mode & 0o7777) == 0 else { throw SystemError.last }
    }
    guard fsync(descriptor) == 0 else { throw SystemError.last }
    isOpen = false
    // Some file systems report a failed write only here.
    guard close(descriptor) == 0 else { throw SystemError.last }
  }

  private static func writeThrough(_ bytes: [UInt8], to file: String) throws(FileError) {
    let descriptor = open(file, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw SystemError.last.writing(file) }
    defer { close(descriptor) }
    do throws(SystemError) {
      try writeAll(bytes, to: descriptor)
    } catch {
      throw error.writing(file)
    }
  }

  private static func writeAll(_ bytes: [UInt8], to descriptor: Int32) throws(SystemError) {
    try bytes.withUnsafeBufferPointer { (buffer) throws(SystemError) in
      var done = 0
      while done < buffer.count, let start = buffer.baseAddress {
        let count = FileContents.retried { writeBytes(descriptor, start + done, buffer.count - done) }
        guard count >= 0 else { throw SystemError.last }
        done += count
      }
    }
  }

  /// A new file that no other process can have opened, named after the target so that a person who finds it
  /// after a power cut knows what it is.
  private static func createTemporary(in folder: String, for name: String) throws(SystemError) -> (
    Int32, String
  ) {
    var attempt = 0
    while true {
      let suffix = String(UInt64.random(in: .min ... .max), radix: 36)
      let path = "\(folder)/.\(shortened(name)).\(suffix).tmp"
      let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
      if descriptor >= 0 { return (descriptor, path) }
      attempt += 1
      guard errno == EEXIST, attempt < 16 else { throw SystemError.last }
    }
  }

  /// File names hold 255 bytes at most, and the temporary one is longer than the target's.
  private static func shortened(_ name: String) -> String {
    name.utf8.count <= 200 ? name : String(String.UnicodeScalarView(name.unicodeScalars.prefix(50)))
  }

  /// Makes the rename itself last; a file system that cannot is no reason to fail, for the data is safe.
  private static func flush(_ folder: String) {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    _ = fsync(descriptor)
    close(descriptor)
  }
}

// MARK: - Paths

extension AtomicFile {
  /// The file that a chain of symbolic links ends at; it need not exist.
  private static func followingLinks(_ file: String) throws(FileError) -> String {
    var path = file
    for _ in 0..<40 {
      guard let link = destination(of: path) else { return path }
      path = link.hasPrefix("/") ? link : "\(split(path).folder)/\(link)"
    }
    throw SystemError(number: ELOOP).writing(file)
  }

  private static func destination(of path: String) -> String? {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let length = readlink(path, &buffer, buffer.count)
    guard length > 0 else { return nil }
    return String(decoding: buffer[..<length].map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  private static func split(_ path: String) -> (folder: String, name: String) {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return (".", path) }
    let name = String(path[path.utf8.index(after: slash)...])
    return (slash == path.startIndex ? "/" : String(path[..<slash]), name)
  }
}

/// `write(2)` under a name that the functions above do not hide.
private func writeBytes(_ descriptor: Int32, _ buffer: UnsafePointer<UInt8>, _ count: Int) -> Int {
  write(descriptor, buffer, count)
}
