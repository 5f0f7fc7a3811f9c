#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// A file that is written and flushed under a temporary name and waits to take its own.
struct StagedFile {
  private enum Step {
    /// Rename this temporary file to the target, in this folder.
    case rename(temporary: String, target: String, folder: String)
    /// Write into what is there and is not a file: a pipe, a terminal.
    case writeThrough([UInt8])
  }

  /// As the user gave it.
  private let file: String
  private let step: Step

  init(_ bytes: [UInt8], for file: String) throws(FileError) {
    guard !file.utf8.contains(0), !file.isEmpty else { throw SystemError(number: ENOENT).writing(file) }
    self.file = file
    var old = stat()
    let exists = stat(file, &old) == 0
    let kind = old.st_mode & S_IFMT
    if exists && kind == S_IFDIR { throw SystemError(number: EISDIR).writing(file) }
    if exists && kind != S_IFREG {
      step = .writeThrough(bytes)
      return
    }
    do throws(SystemError) {
      let target = FilePath(try FilePath(file).followingLinks())
      let temporary = try Self.write(bytes, beside: target, like: exists ? old : nil)
      step = .rename(temporary: temporary, target: target.text, folder: target.folder)
    } catch {
      throw error.writing(file)
    }
  }

  /// Gives the file its name.
  func commit() throws(FileError) {
    switch step {
    case .rename(let temporary, let target, let folder):
      guard rename(temporary, target) == 0 else { throw SystemError.last.writing(file) }
      Self.flush(folder)
    case .writeThrough(let bytes):
      do throws(SystemError) {
        let descriptor = open(file, O_WRONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw SystemError.last }
        defer { close(descriptor) }
        try Self.writeAll(bytes, to: descriptor)
      } catch {
        throw error.writing(file)
      }
    }
  }

  /// Removes the temporary file if it is still there.
  func discard() {
    if case .rename(let temporary, _, _) = step { unlink(temporary) }
  }
}

// MARK: - Writing

extension StagedFile {
  private static func write(
    _ bytes: [UInt8],
    beside target: FilePath,
    like old: stat?
  ) throws(SystemError) -> String {
    let (descriptor, temporary) = try createTemporary(beside: target)
    do throws(SystemError) {
      try fill(descriptor, bytes, like: old)
    } catch {
      unlink(temporary)
      throw error
    }
    return temporary
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

  private static func writeAll(_ bytes: [UInt8], to descriptor: Int32) throws(SystemError) {
    try bytes.withUnsafeBufferPointer { (buffer) throws(SystemError) in
      var done = 0
      while done < buffer.count, let start = buffer.baseAddress {
        let count = SystemError.retried { writeBytes(descriptor, start + done, buffer.count - done) }
        guard count >= 0 else { throw SystemError.last }
        done += count
      }
    }
  }

  /// A new file that no other process can have opened, named after the target so that a person who finds it
  /// after a power cut knows what it is.
  private static func createTemporary(beside target: FilePath) throws(SystemError) -> (Int32, String) {
    var attempt = 0
    while true {
      let suffix = String(UInt64.random(in: .min ... .max), radix: 36)
      let path = "\(target.folder)/.\(shortened(target.name)).\(suffix).tmp"
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

/// `write(2)` under a name that the functions above do not hide.
private func writeBytes(_ descriptor: Int32, _ buffer: UnsafePointer<UInt8>, _ count: Int) -> Int {
  write(descriptor, buffer, count)
}
