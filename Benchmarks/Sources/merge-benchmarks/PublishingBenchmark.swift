import Foundation
import Merge

/// Renders every published form of a made-up workspace and prints how long each takes, apart from the merge itself.
///
///     merge-benchmarks publish [TASKS]
enum PublishingBenchmark {
  /// Processor seconds that all forms of 5,000 tasks may take together.
  static let limit = 5.0

  /// - Returns: 1 where 5,000 tasks or fewer take longer than the limit.
  static func run(_ arguments: [String]) throws -> Int32 {
    let tasks = arguments.compactMap { Int($0) }.first ?? 5_000
    let folder = NSTemporaryDirectory() + "merge-benchmarks-\(getpid())-publish"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let workspace = try workspace(tasks, in: folder)
    guard let published = try Published(workspace) else { return 2 }
    print(line("form", "files", "MB", "s"))
    var total = Figures()
    for form in PublishedForm.allCases {
      let start = clock()
      let files = try published.files(of: form)
      var figures = Figures(seconds: seconds(since: start), files: files.count)
      figures.bytes = files.map(\.bytes.count).reduce(0, +)
      figures.show(as: form.rawValue)
      total.add(figures)
    }
    Figures(seconds: published.seconds).show(as: "report model")
    total.seconds += published.seconds
    total.show(as: "all")
    return tasks <= 5_000 && total.seconds > limit ? 1 : 0
  }

  private struct Figures {
    var seconds = 0.0
    var files = 0
    var bytes = 0

    mutating func add(_ other: Figures) {
      seconds += other.seconds
      files += other.files
      bytes += other.bytes
    }

    func show(as name: String) {
      let megabytes = String(format: "%.1f", Double(bytes) / 1_000_000)
      print(line(name, String(files), megabytes, String(format: "%.2f", seconds)))
    }
  }

  /// A merged workspace with all that is published of it.
  private struct Published {
    let workspace: Workspace
    let overlaps: OverlapReport
    let work: DecidedWork
    let report: MergeReport
    let plan: Plan
    let publication: Publication
    /// What making the publication took.
    let seconds: Double

    init?(_ workspace: Workspace?) throws {
      guard let workspace else { return nil }
      self.workspace = workspace
      let merger = PlanMerger(workspace, sentence: Wording(.vietnamese).sentence)
      overlaps = merger.overlaps()
      work = merger.decided(overlaps)
      let merged = try merger.merge(work)
      plan = merged.plan
      report = MergeReport(
        title: plan.title.string,
        sources: [],
        summary: MergeSummary(plans: workspace.plans.count, balances: merged.proof.balances),
        overlaps: OverlapListing(work.overlaps.likely, in: workspace.plans),
        findings: FindingReport(decided: merger.findings(overlaps, after: work))
      )
      let start = clock()
      publication = Publication(
        plan,
        of: workspace,
        report: report,
        overlaps: overlaps,
        work: work,
        in: Wording(.vietnamese)
      )
      seconds = PublishingBenchmark.seconds(since: start)
    }

    func files(of form: PublishedForm) throws -> [PublishedFile] {
      guard form == .review else { return try form.files(of: publication) }
      let document = ReviewDocument(
        workspace,
        overlaps: overlaps,
        work: work,
        report: report,
        annual: plan,
        publication: publication
      )
      return [PublishedFile(name: form.rawValue, form: form, bytes: Array(ReviewPage(document).html.utf8))]
    }
  }

  // MARK: - Plans

  private static let agencies = [
    "Sở Nội vụ", "Sở Tư pháp", "Sở Y tế", "Sở Xây dựng", "Sở Tài chính", "Sở Công Thương", "Công an tỉnh",
    "Sở Giáo dục và Đào tạo", "Sở Khoa học và Công nghệ", "Sở Nông nghiệp và Môi trường", "Tỉnh đoàn",
    "Sở Văn hóa, Thể thao và Du lịch", "Văn phòng UBND tỉnh", "Thanh tra tỉnh", "Báo Quảng Ngãi",
  ]

  /// Three plans whose tasks are supported by an agency each, every fifth also by all of them: what is in many extracts
  /// costs most.
  private static func workspace(_ tasks: Int, in folder: String) throws -> Workspace? {
    var generator = CorpusGenerator(seed: 20_250_403)
    try generator.write(tasks: tasks, tasksOfPlan: (tasks + 2) / 3, to: folder)
    let files = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".yaml") }
      .sorted().map { "\(folder)/\($0)" }
    for file in files {
      var number = 0
      let lines = try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n").flatMap { line in
        guard line.hasPrefix("        output: ") else { return [String(line)] }
        number += 1
        let everyone = number % 5 == 0 ? ", \"các sở, ban, ngành\"" : ""
        return [String(line), "        support: [\"\(agencies[number % agencies.count])\"\(everyone)]"]
      }
      try (lines.joined(separator: "\n") + "\n").write(toFile: file, atomically: false, encoding: .utf8)
    }
    return Workspace.load(files).workspace
  }

  // MARK: - Printing

  private static func seconds(since start: clock_t) -> Double {
    Double(clock() - start) / Double(CLOCKS_PER_SEC)
  }

  private static func line(_ name: String, _ cells: String...) -> String {
    name.padding(toLength: 16, withPad: " ", startingAt: 0)
      + cells.map { String(repeating: " ", count: max(1, 8 - $0.count)) + $0 }.joined()
  }
}
