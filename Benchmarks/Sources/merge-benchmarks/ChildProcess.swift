#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What one run of a child process cost.
struct Measurement {
  var nanoseconds: Int
  /// Of all its threads, from start to end.
  var processorNanoseconds: Int
  /// The most memory the process ever held.
  var peakBytes: Int
}

/// Runs this program again with other arguments, in a process of its own so that peak memory can be told
/// apart, and reads the nanoseconds that it prints.
func measureInChild(_ arguments: [String]) -> Measurement? {
  var ends: [Int32] = [0, 0]
  guard pipe(&ends) == 0 else { return nil }
  defer { close(ends[0]) }
  let program = "/proc/self/exe"
  guard let child = spawn(program, arguments, output: ends[1]) else {
    close(ends[1])
    return nil
  }
  close(ends[1])
  var buffer = [UInt8](repeating: 0, count: 64)
  let count = read(ends[0], &buffer, buffer.count)
  var status: Int32 = 0
  var usage = rusage()
  guard wait4(child, &status, 0, &usage) == child, status == 0, count > 0 else { return nil }
  let text = String(decoding: buffer[..<count], as: UTF8.self)
  guard let elapsed = Int(text.prefix { $0.isNumber }) else { return nil }
  func nanoseconds(_ time: timeval) -> Int { Int(time.tv_sec) * 1_000_000_000 + Int(time.tv_usec) * 1000 }
  return Measurement(
    nanoseconds: elapsed,
    processorNanoseconds: nanoseconds(usage.ru_utime) + nanoseconds(usage.ru_stime),
    peakBytes: Int(usage.ru_maxrss) * 1024
  )
}

private func spawn(_ program: String, _ arguments: [String], output: Int32) -> pid_t? {
  var actions = posix_spawn_file_actions_t()
  guard posix_spawn_file_actions_init(&actions) == 0 else { return nil }
  defer { posix_spawn_file_actions_destroy(&actions) }
  posix_spawn_file_actions_adddup2(&actions, output, 1)
  let words = ([program] + arguments).map { strdup($0) }
  defer { words.forEach { free($0) } }
  var child: pid_t = 0
  let result = posix_spawn(&child, program, &actions, nil, words + [nil], environ)
  return result == 0 ? child : nil
}
