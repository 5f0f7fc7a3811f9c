import Foundation
import Merge

/// Finds overlaps in made-up plans of several sizes and prints time, memory, recall of candidates and F1.
///
///     merge-benchmarks scale [TASKS...]
enum ScaleBenchmark {
  static func run(_ arguments: [String]) throws -> Int32 {
    let sizes = arguments.compactMap { Int($0) }
    print(
      line([
        "tasks", "load s", "find s", "cpu s", "peak MB", "texts", "cand/text", "recall", "near", "P", "R",
        "F1",
      ])
    )
    for size in sizes.isEmpty ? [10_000, 100_000] : sizes {
      let folder = NSTemporaryDirectory() + "merge-benchmarks-\(getpid())-\(size)"
      defer { try? FileManager.default.removeItem(atPath: folder) }
      var generator = CorpusGenerator(seed: 20_250_403)
      try generator.write(tasks: size, to: folder)
      // A child, so that the peak memory of one size is not that of another.
      let child = Process()
      child.executableURL = URL(fileURLWithPath: "/proc/self/exe")
      child.arguments = ["scale-of", folder]
      try child.run()
      child.waitUntilExit()
      guard child.terminationStatus == 0 else { return child.terminationStatus }
    }
    return 0
  }

  /// Measures one folder of plans with its `works.tsv`.
  static func measure(_ folder: String) throws -> Int32 {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".yaml") }
      .sorted()
    let clock = ContinuousClock()
    let start = clock.now
    guard let workspace = Workspace.load(names.map { "\(folder)/\($0)" }).workspace else { return 2 }
    let loaded = clock.now
    let report = OverlapFinder(reference: workspace.reference).find(in: workspace.plans)
    let found = clock.now
    var usage = rusage()
    // RUSAGE_SELF, whose type differs between systems.
    getrusage(0, &usage)
    let seconds = Double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec)
    let works = try works(folder, workspace.plans)
    let recall = CandidateRecall(reference: workspace.reference).measure(
      works,
      in: workspace.plans,
      sample: 200
    )
    let quality = quality(report, works)
    let count = workspace.plans.map(\.tasks.count).reduce(0, +)
    print(
      line([
        "\(count)", text(loaded - start), text(found - loaded), text(seconds, 0), "\(usage.ru_maxrss / 1024)",
        "\(recall.texts)", text(Double(recall.candidates) / Double(max(1, recall.texts)), 2),
        share(recall.found, recall.known), share(recall.nearFound, recall.near), text(quality.precision, 3),
        text(quality.recall, 3), text(quality.f1, 3),
      ])
    )
    return 0
  }

  private static func works(_ folder: String, _ plans: [Plan]) throws -> [[TaskReference]] {
    var places: [String: TaskReference] = [:]
    for (index, plan) in plans.enumerated() {
      for (task, one) in plan.tasks.enumerated() {
        places[plan.id.string + "\t" + one.id.string] = TaskReference(plan: index, task: task)
      }
    }
    var works: [Int: [TaskReference]] = [:]
    for line in try String(contentsOfFile: "\(folder)/works.tsv", encoding: .utf8).split(separator: "\n") {
      guard let tab = line.lastIndex(of: "\t"), let work = Int(line[line.index(after: tab)...]),
        let place = places[String(line[..<tab])]
      else { continue }
      works[work, default: []].append(place)
    }
    return works.keys.sorted().map { works[$0] ?? [] }
  }

  /// Of the pairs of tasks within groups, those known to be one work, and the other way round.
  private static func quality(
    _ report: OverlapReport,
    _ works: [[TaskReference]]
  ) -> (precision: Double, recall: Double, f1: Double) {
    var homes: [TaskReference: Int] = [:]
    for (work, tasks) in works.enumerated() { for task in tasks { homes[task] = work } }
    let known = works.map { $0.count * ($0.count - 1) / 2 }.reduce(0, +)
    var (given, right) = (0, 0)
    for group in report.groups {
      given += group.members.count * (group.members.count - 1) / 2
      var counts: [Int: Int] = [:]
      for member in group.members { counts[homes[member] ?? -1, default: 0] += 1 }
      right += counts.values.map { $0 * ($0 - 1) / 2 }.reduce(0, +)
    }
    let (precision, recall) = (Double(right) / Double(max(1, given)), Double(right) / Double(max(1, known)))
    return (precision, recall, 2 * precision * recall / max(1e-9, precision + recall))
  }

  // MARK: - Printing

  private static func line(_ cells: [String]) -> String {
    cells.map { String(repeating: " ", count: max(1, 10 - $0.count)) + $0 }.joined()
  }

  private static func text(_ duration: Duration) -> String { text(duration / .seconds(1), 1) }

  private static func text(_ number: Double, _ places: Int) -> String {
    String(format: "%.\(places)f", number)
  }

  private static func share(_ part: Int, _ whole: Int) -> String {
    whole == 0 ? "-" : text(Double(part) / Double(whole), 4)
  }
}
