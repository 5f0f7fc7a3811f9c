import Foundation
import Merge

/// Writes the numbers that the overlap model is learned from: one line for each judged pair.
///
///     merge-benchmarks evidence LABELS PLAN... > evidence.tsv
enum EvidenceCommand {
  static func run(_ arguments: [String]) throws {
    guard let path = arguments.first else { return }
    let table = try String(contentsOfFile: path, encoding: .utf8)
    let reading = OverlapLabelReader(file: path).read(table)
    let problems = reading.findings.map { "\($0.place): \($0.code.rawValue)\n" }.joined()
    FileHandle.standardError.write(Data(problems.utf8))
    let labels = reading.labels
    let plans = try PlanFiles.read(Array(arguments.dropFirst()))
    let scored = OverlapEvaluator(reference: .embedded()).score(labels, in: plans, always: true)
    let heads = ["plan_a", "task_a", "plan_b", "task_b", "label", "crowd", "candidate", "p", "d"]
    var lines = [(heads + OverlapEvaluator.comparisons).joined(separator: "\t")]
    for one in scored {
      let names = [one.pair.a.plan, one.pair.a.task, one.pair.b.plan, one.pair.b.task, "\(one.pair.label)"]
      let numbers = [Double(one.crowd), one.isCandidate ? 1 : 0, one.probability, one.duplicateProbability]
      lines.append((names + (numbers + one.evidence).map { "\(Float($0))" }).joined(separator: "\t"))
    }
    print(lines.joined(separator: "\n"))
  }
}

/// Prints the pairs that the search for overlaps finds in plans, to be read by people.
enum OverlapsCommand {
  static func run(_ arguments: [String]) throws {
    let plans = try PlanFiles.read(arguments)
    let clock = ContinuousClock()
    let start = clock.now
    let report = OverlapFinder(reference: .embedded()).find(in: plans)
    FileHandle.standardError.write(Data("find: \(clock.now - start)\n".utf8))
    for pair in report.pairs {
      let numbers = [pair.probability, pair.duplicateProbability].map { String(format: "%.2f", $0) }
      print(
        "\(numbers[0]) \(numbers[1]) \(pair.relation) \(plans[pair.a].id.string) \(plans[pair.b].id.string)"
      )
      if ProcessInfo.processInfo.environment["SHOW"] != nil {
        print("   A \(plans[pair.a].title.string)\n   B \(plans[pair.b].title.string)")
        print(
          "   "
            + pair.comparisons.map { "\($0.field)[\($0.level)] \(String(format: "%.1f", $0.weight))" }.joined(
              separator: ", "
            )
        )
      }
    }
    for group in report.groups {
      print("group \(group.id) \(group.members.map { plans[$0].id.string }.joined(separator: " "))")
    }
  }
}

enum PlanFiles {
  static func read(_ paths: [String]) throws -> [Plan] {
    let directory = ReferenceData.embedded().directory
    return try paths.sorted().compactMap { path in
      let bytes = try Array(Data(contentsOf: URL(fileURLWithPath: path)))
      let document = try YAMLReader(limits: .init()).read(bytes, file: path)
      return PlanDecoder(agencies: directory).decode(document).plan
    }
  }
}
