#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Standard output or standard error, written to without buffers of our own.
struct StandardStream: Sendable {
  static let output = StandardStream(descriptor: 1)
  static let error = StandardStream(descriptor: 2)

  /// Writing failed for another reason than that nobody reads any more.
  struct WriteFailure: Error, Sendable {
    var reason: String
  }

  private let descriptor: Int32

  /// True where a person is looking.
  var isTerminal: Bool { isatty(descriptor) == 1 }

  /// The columns of the terminal; nil where there is none that knows.
  var columns: Int? {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  /// Writes a text whole. A reader that has gone away (`| head`) is no error: the rest is dropped.
  func write(_ text: String) throws(WriteFailure) { try write(Array(text.utf8)) }

  /// Writes bytes whole.
  func write(_ bytes: [UInt8]) throws(WriteFailure) {
    var start = 0
    while start < bytes.count {
      let count = bytes[start...].withUnsafeBytes { systemWrite(descriptor, $0) }
      if count >= 0 {
        start += count
      } else if errno == EPIPE {
        return
      } else if errno != EINTR {
        throw WriteFailure(reason: String(cString: strerror(errno)))
      }
    }
  }

  /// Keeps a closed pipe from ending the process in the middle of its work.
  static func ignoreBrokenPipes() { signal(SIGPIPE, SIG_IGN) }
}

/// Outside the type, whose own `write` would hide the system's.
private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
  write(descriptor, bytes.baseAddress, bytes.count)
}
