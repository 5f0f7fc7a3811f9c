import Dispatch
import EventLoop
import Merge
import RevisionSamples

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Compares made-up revisions: time and memory against bare loops over libyaml's events on two threads, whether what
/// is reported is what was edited, and what `git diff --histogram` takes and says.
struct RevisionBenchmark {
  var tasks: [Int]
  var rounds: Int

  /// What a child process does with two files.
  enum Work: String, CaseIterable {
    /// libyaml's bare events of both files, each on a thread: the floor.
    case events
    /// The whole comparison: reading, aligning, understanding what changed.
    case compare
  }

  func run() -> Int32 {
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    let paths = ["old", "new"].map { "\(folder)/merge-revisions-\(getpid())-\($0).yaml" }
    defer { for path in paths { unlink(path) } }
    var isKept = true
    for count in tasks {
      var sample = CorpusRevision(tasks: count, seed: 20_250_403)
      sample.edit(count / 100)
      guard write(sample.old.text, to: paths[0]), write(sample.new.text, to: paths[1]) else { return 2 }
      print("\(count) tasks, \(sample.edits.count) true changes")
      isKept = measure(paths, size: size(of: paths[0])) && isKept
      report(paths, "reported", truth: sample.edits.count)
      git(paths)
      sample.renumber()
      guard write(sample.new.text, to: paths[1]) else { return 2 }
      report(paths, "reported with all ids new", truth: sample.edits.count)
      git(paths)
    }
    return isKept ? 0 : 1
  }

  /// Measures both works round by round; false where a limit is passed.
  private func measure(_ paths: [String], size: Int) -> Bool {
    var results: [[Measurement]] = [[], []]
    for _ in 0..<rounds {
      for (index, work) in Work.allCases.enumerated() {
        guard let result = measureInChild(["compare", work.rawValue] + paths) else { return false }
        results[index].append(result)
      }
    }
    let times = results.map { median($0.map(\.nanoseconds)) }
    let memory = median(results[1].map(\.peakBytes))
    let ratio = Double(times[1]) / Double(max(1, times[0]))
    let bulk = Double(memory) / Double(max(1, size))
    print(
      "  bare loops on two threads \(milliseconds(times[0])); compare \(milliseconds(times[1])), \(hundredths(ratio))x"
    )
    print("  peak memory \(memory / 1_000_000) MB, \(hundredths(bulk))x one file of \(size / 1_000_000) MB")
    // Small files are measured against a person's patience, not against the floor.
    return size < 20_000_000 ? times[1] < 50_000_000 || size > 1_000_000 : ratio <= 2 && bulk <= 8
  }

  private func report(_ paths: [String], _ title: String, truth: Int) {
    guard let comparison = try? Self.comparison(paths) else { return print("  \(title): failed") }
    let count = comparison.changes.count
    let share = hundredths(Double(count) / Double(max(1, truth)))
    print("  \(title): \(count) changes, \(share)x the truth; \(comparison.renumberings.count) other ids")
  }

  private func git(_ paths: [String]) {
    let start = Self.now()
    let command = "git diff --no-index --histogram --numstat '\(paths[0])' '\(paths[1])'"
    guard let pipe = popen(command, "r") else { return }
    var buffer = [CChar](repeating: 0, count: 256)
    let isRead = fgets(&buffer, Int32(buffer.count), pipe) != nil
    pclose(pipe)
    let text = buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
    let counts = isRead ? String(decoding: text, as: UTF8.self).split(separator: "\t").prefix(2) : []
    print(
      "  git diff --histogram \(milliseconds(Self.now() - start)): \(counts.joined(separator: " + ")) lines"
    )
  }

  // MARK: - Children

  /// Does one work and prints the nanoseconds it took, reading the files apart.
  static func measure(_ work: String, _ paths: [String]) -> Int32 {
    do {
      let inputs = try paths.map { try FileContents.read($0) }
      let start = now()
      switch Work(rawValue: work) {
      case .events?:
        DispatchQueue.concurrentPerform(iterations: 2) { index in
          _ = inputs[index].withUnsafeBufferPointer { event_loop($0.baseAddress, $0.count) }
        }
        print(now() - start)
      case .compare?:
        let comparison = try comparison(inputs, paths)
        print(now() - start)
        return comparison.changes.isEmpty ? 2 : 0
      case nil: return 2
      }
      return 0
    } catch {
      return 2
    }
  }

  private static func comparison(_ paths: [String]) throws -> RevisionComparison {
    try comparison(paths.map { try FileContents.read($0) }, paths)
  }

  private static func comparison(_ inputs: [[UInt8]], _ paths: [String]) throws -> RevisionComparison {
    let (old, new) = try Revision.read(old: (inputs[0], paths[0]), new: (inputs[1], paths[1]))
    return RevisionComparison(RevisionAlignment(old, new), reference: .embedded())
  }

  // MARK: - Figures

  private static func now() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int(time.tv_sec) * 1_000_000_000 + Int(time.tv_nsec)
  }

  private func write(_ text: String, to path: String) -> Bool {
    (try? AtomicFile.write(Array(text.utf8), to: path)) != nil
  }

  private func size(of path: String) -> Int { (try? FileContents.read(path).count) ?? 0 }

  private func median(_ values: [Int]) -> Int {
    let sorted = values.sorted()
    return sorted.isEmpty ? 0 : sorted[sorted.count / 2]
  }

  private func milliseconds(_ nanoseconds: Int) -> String { "\(nanoseconds / 1_000_000) ms" }

  private func hundredths(_ value: Double) -> String {
    let units = Int((value * 100).rounded())
    return "\(units / 100).\(units % 100 < 10 ? "0" : "")\(units % 100)"
  }
}
