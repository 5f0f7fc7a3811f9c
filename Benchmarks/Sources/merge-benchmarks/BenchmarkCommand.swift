import MergeOracle

/// The command line of the benchmarks: picks one and hands it its options.
enum BenchmarkCommand {
  static let usage = """
    merge-benchmarks load [--tasks N] [--rounds N]
        time and memory of loading a large plan, as ratios to a bare loop over libyaml's events
    merge-benchmarks generate FILE [--tasks N]
        writes the plan that “load” reads, for use with a profiler
    merge-benchmarks scale [TASKS...]
        overlaps in made-up plans of so many tasks (10000 and 100000): time, peak memory, candidates per text, their
        recall of known pairs and of near pairs (against every pair, on a sample), precision, recall and F1 of groups
    merge-benchmarks revisions [TASKS...] [--rounds N]
        comparisons and three-way merges of made-up revisions (1000, 10000 and 100000 tasks, 1 % edited): time and memory
        beside bare loops over libyaml's events on two threads, reported changes beside true ones, git diff --histogram
        and git merge-file
    merge-benchmarks publish [TASKS]
        every published form of a made-up workspace (5000 tasks): processor time of each, files and size; fails over 5 s
    merge-benchmarks soak [--merges N] [--from SEED] [--everything | --divisions | --doubtful]
        random three-way merges of made-up plans (200000), each held against what it must come to: of headings and tasks;
        of targets, duties and paragraphs as well; of tasks that one side split or joined; and of titles written anew, so
        that nobody can know which task is which, against losing anything untold
    merge-benchmarks versions FOLDER --from SEED [--tasks N] [--edits N] [--everything | --divisions | --doubtful]
        writes the versions of one of these merges, and the result
    merge-benchmarks corpus FOLDER [--tasks N] [--seed N]
        writes the plans that “scale” reads

    """

  static func run(_ arguments: [String]) -> Int32 {
    switch arguments.first {
    case "load":
      return LoadBenchmark(
        tasks: number(after: "--tasks", in: arguments) ?? 100_000,
        rounds: number(after: "--rounds", in: arguments) ?? 5
      ).run()
    case "generate" where arguments.count >= 2:
      let tasks = number(after: "--tasks", in: arguments) ?? 100_000
      return PlanFileGenerator(tasks: tasks).write(to: arguments[1]) > 0 ? 0 : 2
    case "scale":
      return attempt { try ScaleBenchmark.run(Array(arguments.dropFirst())) }
    case "revisions":
      let counts = arguments.dropFirst().prefix { $0 != "--rounds" }.compactMap { Int($0) }
      return RevisionBenchmark(
        tasks: counts.isEmpty ? [1000, 10_000, 100_000] : counts,
        rounds: number(after: "--rounds", in: arguments) ?? 3
      ).run()
    case "revision-work" where arguments.count == 5:
      // A child of `revisions`: does one work to versions of a plan.
      return RevisionWork.measure(arguments[1], Array(arguments[2...]))
    case "scale-of" where arguments.count == 2:
      // A child of `scale`: measures one folder.
      return attempt { try ScaleBenchmark.measure(arguments[1]) }
    case "corpus" where arguments.count >= 2:
      let seed = number(after: "--seed", in: arguments) ?? 20_250_403
      let tasks = number(after: "--tasks", in: arguments) ?? 10_000
      return attempt {
        var generator = CorpusGenerator(seed: UInt64(truncatingIfNeeded: seed))
        try generator.write(tasks: tasks, to: arguments[1])
        return 0
      }
    case "publish":
      return attempt { try PublishingBenchmark.run(Array(arguments.dropFirst())) }
    case "soak":
      return SoakCommand.run(
        merges: number(after: "--merges", in: arguments) ?? 200_000,
        from: number(after: "--from", in: arguments) ?? 1_000_000,
        corpus: corpus(in: arguments)
      )
    case "versions" where arguments.count >= 2:
      return attempt {
        try SoakCommand.write(
          seed: number(after: "--from", in: arguments) ?? 1_000_000,
          tasks: number(after: "--tasks", in: arguments) ?? 6,
          edits: number(after: "--edits", in: arguments),
          corpus: corpus(in: arguments),
          to: arguments[1]
        )
      }
    case "evidence":
      return attempt {
        try EvidenceCommand.run(Array(arguments.dropFirst()))
        return 0
      }
    case "overlaps":
      return attempt {
        try OverlapsCommand.run(Array(arguments.dropFirst()))
        return 0
      }
    case "measure" where arguments.count == 3:
      // A child of `load`: does one thing to one file and says how long it took.
      guard let workload = Workload(rawValue: arguments[1]) else { return 2 }
      return workload.measure(path: arguments[2])
    default:
      print(usage, terminator: "")
      return 2
    }
  }

  private static func attempt(_ body: () throws -> Int32) -> Int32 {
    do {
      return try body()
    } catch {
      print(error)
      return 2
    }
  }

  private static func corpus(in arguments: [String]) -> MergeSoak.Corpus {
    MergeSoak.Corpus.allCases.first { arguments.contains("--" + $0.rawValue) } ?? .usual
  }

  private static func number(after option: String, in arguments: [String]) -> Int? {
    guard let index = arguments.firstIndex(of: option), index + 1 < arguments.count else { return nil }
    return Int(arguments[index + 1])
  }
}
