#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Reads whole files, with a limit and a plain answer when it cannot.
///
/// ```swift
/// let bytes = try FileContents.read("plans/2025/e-service.yaml")
/// let piped = try FileContents.read("-")   // standard input
/// ```
public enum FileContents {
  /// The largest file that is read unless the caller says otherwise: 256 MB.
  public static let defaultLimit = 256 << 20

  /// The bytes of a file, or of standard input for `-`.
  public static func read(_ file: String, limit: Int = defaultLimit) throws(FileError) -> [UInt8] {
    if file == "-" { return try read(descriptor: 0, file: file, expecting: 0, limit: limit) }
    guard !file.utf8.contains(0) else { throw SystemError(number: ENOENT).reading(file) }
    let descriptor = open(file, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw SystemError.last.reading(file) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw SystemError.last.reading(file) }
    guard status.st_mode & S_IFMT != S_IFDIR else { throw SystemError(number: EISDIR).reading(file) }
    let isRegular = status.st_mode & S_IFMT == S_IFREG
    return try read(
      descriptor: descriptor,
      file: file,
      expecting: isRegular ? Int(status.st_size) : 0,
      limit: limit
    )
  }

  /// Reads to the end. The size is only a hint: a pipe has none, and a file may grow.
  private static func read(
    descriptor: Int32,
    file: String,
    expecting size: Int,
    limit: Int
  ) throws(FileError) -> [UInt8] {
    guard size <= limit else { throw tooLarge(file, limit) }
    var bytes: [UInt8] = []
    var room = size + 1
    while true {
      let chunk = try readChunk(descriptor, file, upTo: room)
      if chunk.isEmpty { return bytes }
      if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
      guard bytes.count <= limit else { throw tooLarge(file, limit) }
      room = max(size + 1 - bytes.count, 1 << 16)
    }
  }

  private static func readChunk(
    _ descriptor: Int32,
    _ file: String,
    upTo room: Int
  ) throws(FileError) -> [UInt8] {
    var failure: SystemError?
    let chunk = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
      guard let start = buffer.baseAddress else { return }
      while count < room {
        let got = SystemError.retried { readBytes(descriptor, start + count, room - count) }
        if got < 0 { failure = .last }
        if got <= 0 { return }
        count += got
      }
    }
    if let failure { throw failure.reading(file) }
    return chunk
  }

  private static func tooLarge(_ file: String, _ limit: Int) -> FileError {
    let shown = limit < 1 << 20 ? "\(limit) B" : "\(limit >> 20) MB"
    return FileError(
      .tooLarge,
      Message(.fileTooLarge, ["limit": .text(shown)]),
      file: file,
      remedies: [Message(.yamlSplitFile)]
    )
  }
}

/// `read(2)` under a name that the functions above do not hide.
private func readBytes(_ descriptor: Int32, _ buffer: UnsafeMutablePointer<UInt8>, _ count: Int) -> Int {
  read(descriptor, buffer, count)
}
