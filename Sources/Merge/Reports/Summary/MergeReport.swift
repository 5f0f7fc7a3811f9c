/// Everything that the summary of a merge tells: the numbers, the plans, what was found, and what was written.
public struct MergeReport: Hashable, Sendable {
  /// One of the plans that went in.
  public struct Source: Hashable, Sendable {
    public var plan: String
    public var title: String
    public var tasks: Int

    public init(plan: String, title: String, tasks: Int) {
      self.plan = plan
      self.title = title
      self.tasks = tasks
    }
  }

  /// A file that was written, and what it holds.
  public struct ResultFile: Hashable, Sendable {
    public enum Content: Hashable, Sendable {
      case report(ReportLabel)
      case published(PublishedForm)
    }

    public var path: String
    public var content: Content

    public init(path: String, content: ReportLabel) {
      self.path = path
      self.content = .report(content)
    }

    public init(path: String, form: PublishedForm) {
      self.path = path
      content = .published(form)
    }
  }

  public var title: String
  public var sources: [Source]
  public var summary: MergeSummary
  public var overlaps: OverlapListing
  public var findings: FindingReport
  public var files: [ResultFile]
  /// The arguments that named the plans, for the commands proposed as next steps.
  public var inputs: [String]

  public init(
    title: String,
    sources: [Source],
    summary: MergeSummary,
    overlaps: OverlapListing,
    findings: FindingReport
  ) {
    self.title = title
    self.sources = sources
    self.summary = summary
    self.overlaps = overlaps
    self.findings = findings
    files = []
    inputs = []
  }

  /// Conflicts and questions of competence, most serious first: what people have to decide.
  public var conflicts: [FindingReport.Entry] { findings.bySeverity.filter(\.finding.isConflict) }

  /// The same of what people have decided, in the order of the places.
  public var settledConflicts: [FindingReport.Entry] { findings.settled.filter(\.finding.isConflict) }

  /// Findings that are neither conflicts nor overlaps, counted by code, most serious first.
  var remarks: [(code: FindingCode, count: Int)] {
    let listed = Set(conflicts.map(\.id))
    var counts: [FindingCode: Int] = [:]
    for entry in findings.entries where !listed.contains(entry.id) && entry.finding.code.family != "overlap" {
      counts[entry.finding.code, default: 0] += 1
    }
    let codes = FindingCode.allCases.filter { counts[$0] != nil }
    return Severity.allCases.sorted(by: >).flatMap { severity in
      codes.filter { $0.severity == severity }.map { ($0, counts[$0] ?? 0) }
    }
  }
}

extension Finding {
  /// Whether it is a conflict or a question of competence, which people have to decide.
  fileprivate var isConflict: Bool {
    code.family == "conflict" || code == .competence || code == .splitAgency
  }
}
