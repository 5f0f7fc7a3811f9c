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
    print("plan of \(tasks) tasks, \(decimal(Double(size) / 1e6, 1)) MB; median of \(rounds) rounds")
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
    report(results, size: size)
    return 0
  }

  private func report(_ results: [[Measurement]], size: Int) {
    let floor = median(results[0].map(\.nanoseconds))
    for (workload, measurements) in zip(Workload.allCases, results) {
      let time = median(measurements.map(\.nanoseconds))
      let memory = median(measurements.map(\.peakBytes))
      let name = workload.title + String(repeating: " ", count: max(0, 34 - workload.title.count))
      print(
        name,
        "\(decimal(Double(time) / 1e6, 0)) ms,",
        "\(decimal(Double(time) / Double(floor), 2))x the bare loop,",
        "\(decimal(Double(memory) / 1e6, 0)) MB,",
        "\(decimal(Double(memory) / Double(size), 2))x the file"
      )
    }
  }

  private func median(_ values: [Int]) -> Int {
    let sorted = values.sorted()
    return sorted.isEmpty ? 0 : sorted[sorted.count / 2]
  }

  private func decimal(_ value: Double, _ digits: Int) -> String {
    var scale = 1
    for _ in 0..<digits { scale *= 10 }
    let units = Int((value * Double(scale)).rounded())
    if digits == 0 { return "\(units)" }
    let fraction = String(units % scale)
    return "\(units / scale).\(String(repeating: "0", count: digits - fraction.count))\(fraction)"
  }
}
