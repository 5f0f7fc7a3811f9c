#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif
import Merge

/// The program of a second reader: questions go to its standard input, verdicts come from its standard output,
/// and what it says on standard error is for the person at the terminal.
struct JudgeProgram: Sendable {
  /// As the shell understands it.
  let command: String

  /// What the program is called where it does not name itself: its command without the folder.
  var name: String {
    let word = command.split(separator: " ").first ?? ""
    return word.split(separator: "/").last.map(String.init) ?? command
  }

  /// Everything that the program writes when it is asked.
  func ask(_ questions: String) throws(UnusableInput) -> String {
    // The questions lie in a file, so that a program that answers before it has read them all cannot get stuck.
    let input = try file(holding: Array(questions.utf8))
    defer { close(input) }
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw failed(.judgeNotStarted, "reason", lastReason) }
    defer { close(ends[0]) }
    let started = Result { () throws(UnusableInput) in
      try start(input: input, output: ends[1], unused: ends[0])
    }
    // Only the program may keep the end that is written to, or the answer would never end.
    close(ends[1])
    let process = try started.get()
    let answer = bytes(from: ends[0])
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    // The shell's own number for a program that a signal ended is 128 and the signal's.
    let code = status & 0x7f == 0 ? (status >> 8) & 0xff : 128 + status & 0x7f
    guard code == 0 else { throw failed(.judgeFailed, "status", String(code)) }
    return String(decoding: answer, as: UTF8.self)
  }

  private func start(input: Int32, output: Int32, unused: Int32) throws(UnusableInput) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input, 0)
    posix_spawn_file_actions_adddup2(&actions, output, 1)
    posix_spawn_file_actions_addclose(&actions, unused)
    let words = ["/bin/sh", "-c", command]
    var arguments = words.map { (word: String) -> UnsafeMutablePointer<CChar>? in strdup(word) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var process: pid_t = 0
    let error = posix_spawn(&process, "/bin/sh", &actions, nil, &arguments, environ)
    guard error == 0 else { throw failed(.judgeNotStarted, "reason", String(cString: strerror(error))) }
    return process
  }

  /// A file without a name that holds the bytes, at its beginning.
  private func file(holding bytes: [UInt8]) throws(UnusableInput) -> Int32 {
    var template = Array("/tmp/merge-tool-XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw failed(.judgeNotStarted, "reason", lastReason) }
    unlink(template)
    var position = 0
    while position < bytes.count {
      let count = bytes[position...].withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        let reason = lastReason
        close(descriptor)
        throw failed(.judgeNotStarted, "reason", reason)
      }
      position += count
    }
    lseek(descriptor, 0, SEEK_SET)
    return descriptor
  }

  private func bytes(from descriptor: Int32) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(descriptor, &chunk, chunk.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return bytes }
      bytes += chunk[..<count]
    }
  }

  private var lastReason: String { String(cString: strerror(errno)) }

  private func failed(_ key: MessageKey, _ gap: String, _ text: String) -> UnusableInput {
    let start = SourceRange(start: .start, end: .start)
    return UnusableInput(findings: [
      Finding(
        .badVerdict,
        Message(key, [gap: .text(text)]),
        at: Place(file: name, range: start),
        remedies: [Message(.judgeRunAlone)]
      )
    ])
  }
}
