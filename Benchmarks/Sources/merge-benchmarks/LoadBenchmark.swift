#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Loads a generated plan in all workloads, interleaved round by round, and prints medians and ratios.
struct LoadBenchmark {
  var tasks: Int
  var rounds: Int

  func run() -> Int32 {
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    let path = "\(folder)/merge-benchmarks-\(getpid()).yaml"
    defer { unlink(path) }
    let size = PlanFileGenerator(tasks: tasks).write(to: path)
    guard size > 0 else {
      print("cannot write \(path)")
      return 2
    }
    print(
      "plan of \(tasks) tasks, \(Figures.decimal(Double(size) / 1e6, 1)) MB; median processor time of \(rounds) rounds"
    )
    var results: [[Measurement]] = Workload.allCases.map { _ in [] }
    for _ in 0..<rounds {
      for (index, workload) in Workload.allCases.enumerated() {
        guard let measurement = measureInChild(["measure", workload.rawValue, path]) else {
          print("\(workload.title): failed")
          return 2
        }
        results[index].append(measurement)
      }
    }
    return report(results, size: size) ? 0 : 1
  }

  /// Prints a line for each workload; false where one is above its limits.
  private func report(_ results: [[Measurement]], size: Int) -> Bool {
    var isWithinLimits = true
    let floor = median(results[0].map(\.nanoseconds))
    for (workload, measurements) in zip(Workload.allCases, results) {
      let time = median(measurements.map(\.nanoseconds))
      let memory = median(measurements.map(\.peakBytes))
      let slowness = Double(time) / Double(floor)
      let bulk = Double(memory) / Double(size)
      var line = workload.title + String(repeating: " ", count: max(0, 34 - workload.title.count))
      line += "\(Figures.decimal(Double(time) / 1e6, 0)) ms, \(Figures.decimal(slowness, 2))x the bare loop; "
      line += "\(Figures.decimal(Double(memory) / 1e6, 0)) MB, \(Figures.decimal(bulk, 2))x the file"
      if let limits = workload.limits {
        let isWithin = slowness <= limits.time && bulk <= limits.memory
        isWithinLimits = isWithinLimits && isWithin
        line += " (limits \(Figures.decimal(limits.time, 0))x and \(Figures.decimal(limits.memory, 0))x: "
        line += isWithin ? "kept)" : "EXCEEDED)"
      }
      print(line)
    }
    return isWithinLimits
  }

  private func median(_ values: [Int]) -> Int {
    let sorted = values.sorted()
    return sorted.isEmpty ? 0 : sorted[sorted.count / 2]
  }
}
