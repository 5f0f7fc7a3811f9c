import Merge
import MergeOracle
import RevisionSamples

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Compares and merges made-up revisions: time and memory against bare loops over libyaml's events, whether what is
/// reported is what was edited, and what git's tools for lines take and say.
struct RevisionBenchmark {
  var tasks: [Int]
  var rounds: Int

  /// The most for plans that people wait for, in nanoseconds: 1,000 tasks.
  private static let patience = 50_000_000
  /// From this size on the floor is the measure.
  private static let largeFile = 20_000_000

  func run() -> Int32 {
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    let paths = ["base", "ours", "theirs"].map { "\(folder)/merge-revisions-\(getpid())-\($0).yaml" }
    defer { for path in paths { unlink(path) } }
    var isKept = true
    for count in tasks {
      var sample = CorpusRevision(tasks: count, seed: 20_250_403)
      var other = sample
      sample.edit(count / 100)
      other.edit(count / 100, kinds: [.due, .lead, .title, .output, .move, .addition, .removal])
      let texts = [sample.old.text, sample.new.text, other.new.text]
      guard zip(texts, paths).allSatisfy({ write($0, to: $1) }) else { return 2 }
      let size = texts[0].utf8.count
      print(
        "\(count) tasks, \(Figures.decimal(Double(size) / 1e6, 1)) MB, \(sample.edits.count) true changes"
      )
      isKept = measure(paths, size: size) && isKept
      isKept = report(paths, sample, "reported", most: 1) && isKept
      LineTools(paths: paths).report()
      sample.renumber()
      guard write(sample.new.text, to: paths[1]) else { return 2 }
      isKept = report(paths, sample, "reported with all ids new", most: 1.02) && isKept
      LineTools(paths: paths).report()
      isKept = reorder(count, paths) && isKept
      isKept = move(count, paths) && isKept
      // What is known shall be seen before the next plan is measured.
      fflush(nil)
    }
    return isKept ? 0 : 1
  }

  // MARK: - Time

  /// Measures all works round by round; false where a limit is passed.
  private func measure(_ paths: [String], size: Int) -> Bool {
    var results: [[Measurement]] = RevisionWork.allCases.map { _ in [] }
    for _ in 0..<rounds {
      for (index, work) in RevisionWork.allCases.enumerated() {
        guard let result = measureInChild(["revision-work", work.rawValue] + paths) else {
          print("  \(work.title): failed")
          return false
        }
        results[index].append(result)
      }
    }
    // Every line is printed, whatever the others say.
    let kept = zip(RevisionWork.allCases, results).map { isKept($0, $1, floor: results[0], size) }
    return kept.allSatisfy(\.self)
  }

  /// Prints a line; false where it is above its limits.
  private func isKept(_ work: RevisionWork, _ results: [Measurement], floor: [Measurement], _ size: Int)
    -> Bool
  {
    // The best of all rounds: what else runs on the machine only adds.
    func best(_ results: [Measurement], _ figure: (Measurement) -> Int) -> Double {
      Double(results.map(figure).min() ?? 0)
    }
    let (time, processor) = (best(results, \.nanoseconds), best(results, \.processorNanoseconds))
    let memory = best(results, \.peakBytes)
    let ratio = time / max(1, best(floor, \.nanoseconds))
    let effort = processor / max(1, best(floor, \.processorNanoseconds))
    var line = "  " + work.title + ": \(Figures.decimal(time / 1e6, 0)) ms"
    line += " (\(Figures.decimal(processor / 1e6, 0)) ms of processor time)"
    if work != .events {
      line += ", \(Figures.decimal(ratio, 2))x the loops (\(Figures.decimal(effort, 2))x)"
    }
    line += "; \(Figures.decimal(memory / 1e6, 0)) MB, \(Figures.decimal(memory / Double(size), 2))x one file"
    var isKept = true
    if size >= Self.largeFile, let limits = work.limits {
      isKept = ratio <= limits.time && memory / Double(size) <= limits.memory
    } else if work == .compare, size < 1_000_000 {
      isKept = time <= Double(Self.patience)
    }
    print(line + (isKept ? "" : "  EXCEEDED"))
    return isKept
  }

  // MARK: - Truth

  /// Holds what is reported against what was edited; false where more is reported than may be.
  private func report(_ paths: [String], _ sample: CorpusRevision, _ title: String, most: Double) -> Bool {
    guard let comparison = comparison(paths) else {
      print("  \(title): failed")
      return false
    }
    let count = comparison.changes.count
    let share = Double(count) / Double(max(1, sample.edits.count))
    let reported = ReportedEdits(comparison, of: sample)
    print(
      "  \(title): \(count) changes, \(Figures.decimal(share, 3))x the truth; \(reported.missing.count) edits untold, "
        + "\(reported.unexpected.count) told that were not made; \(comparison.renumberings.count) other ids"
    )
    for edit in reported.missing.prefix(3) { print("    untold: \(edit)") }
    for edit in reported.unexpected.prefix(3) { print("    not made: \(edit)") }
    return share <= most && (most > 1 || reported.isExact)
  }

  /// Another order alone; false where any content is said to have changed.
  private func reorder(_ count: Int, _ paths: [String]) -> Bool {
    var sample = CorpusRevision(tasks: count, seed: 7)
    sample.shuffle()
    guard write(sample.old.text, to: paths[0]), write(sample.new.text, to: paths[1]),
      let comparison = comparison(paths)
    else { return false }
    let others = comparison.changes.count { $0.kind != .move || !$0.isReordering }
    print("  all tasks in another order: \(comparison.changes.count) moves, \(others) other changes")
    return others == 0 && comparison.rewordings.isEmpty
  }

  /// Tasks that moved to other headings and were edited in up to three tenths of their words; false where too few are
  /// recognized.
  private func move(_ count: Int, _ paths: [String]) -> Bool {
    var sample = CorpusRevision(tasks: count, seed: 11)
    sample.edit(max(20, count / 100), kinds: [.moveAndEdit, .addition, .removal])
    var isKept = true
    for least in [0.99, 0.97] {
      let hasNewIdentifiers = least < 0.99
      if hasNewIdentifiers { sample.renumber() }
      guard write(sample.old.text, to: paths[0]), write(sample.new.text, to: paths[1]),
        let comparison = comparison(paths)
      else { return false }
      let score = PairingScore(comparison.alignment, of: sample)
      print(
        "  moved and edited\(hasNewIdentifiers ? ", all ids new" : ""): F1 \(Figures.decimal(score.f1, 4))"
          + " of \(sample.edits.count) edits"
      )
      for one in score.wrong.prefix(3) { print("    wrong: \(one)") }
      isKept = score.f1 >= least && isKept
    }
    return isKept
  }

  private func comparison(_ paths: [String]) -> RevisionComparison? {
    try? RevisionWork.comparison(paths.prefix(2).map { (bytes: try FileContents.read($0), file: $0) })
  }

  private func write(_ text: String, to path: String) -> Bool {
    (try? AtomicFile.write(Array(text.utf8), to: path)) != nil
  }
}
