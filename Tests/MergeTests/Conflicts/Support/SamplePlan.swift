import Testing

@testable import Merge

/// A plan in a few lines of a test, read by the decoder like any other.
struct SamplePlan {
  struct Task {
    var id: String
    var title: String
    var detail: String?
    var lead: [String] = []
    var support: [String] = []
    var due: String?
    var output: String?
    var audience: String?
    var channel: String?
    var amount: String?
    var source: String?
    var basis: [String] = []
    var after: [String] = []

    init(_ id: String, _ title: String = "Tổ chức tập huấn kỹ năng số") {
      self.id = id
      self.title = title
    }
  }

  struct Target {
    var id: String
    var indicator: String
    var value: String
    var by = "2025"
    var strength: String?
  }

  struct Report {
    var id: String
    var to: String
    var from: String
    var due: String
    var content: String
  }

  var id: String
  var date: String?
  var number: String?
  var year = 2025
  var basis: [String] = []
  /// Tasks under the only heading, or under one heading each.
  var heading = "NHIỆM VỤ, GIẢI PHÁP"
  var headingLead: [String] = []
  var text: String?
  var tasks: [Task] = []
  var targets: [Target] = []
  var reports: [Report] = []

  init(_ id: String, date: String? = "2025-03-10", tasks: [Task] = []) {
    self.id = id
    self.date = date
    self.tasks = tasks
  }

  /// The plan as the decoder reads it.
  func plan(_ agencies: AgencyDirectory = ReferenceData.embedded().directory) throws -> Plan {
    let document = try YAMLReader().read(Array(yaml.utf8), file: "\(id).yaml")
    let result = PlanDecoder(agencies: agencies).decode(document)
    return try #require(result.plan, "\(result.findings)")
  }

  private var yaml: String {
    var lines = [
      "format: plan/1", "plan:", "  id: \(id)", "  kind: other", "  title: Kế hoạch mẫu", "  year: \(year)",
    ]
    if let date { lines.append("  date: \(date)") }
    if let number { lines.append("  number: \(quoted(number))") }
    lines += list("basis", basis, indent: "  ")
    lines += ["sections:", "  - number: I", "    title: \(quoted(heading))"]
    lines += list("lead", headingLead, indent: "    ")
    if let text { lines.append("    text: \(quoted(text))") }
    if !tasks.isEmpty { lines.append("    tasks:") }
    for task in tasks { lines += self.lines(task) }
    if !targets.isEmpty { lines.append("targets:") }
    for target in targets {
      lines += ["  - id: \(target.id)", "    indicator: \(quoted(target.indicator))"]
      lines += ["    value: \(quoted(target.value))", "    by: \(quoted(target.by))"]
      if let strength = target.strength { lines.append("    strength: \(strength)") }
    }
    if !reports.isEmpty { lines.append("reports:") }
    for report in reports {
      lines += ["  - id: \(report.id)", "    to: \(quoted(report.to))", "    from: \(quoted(report.from))"]
      lines += ["    due: \(quoted(report.due))", "    content: \(quoted(report.content))"]
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func lines(_ task: Task) -> [String] {
    var lines = ["      - id: \(task.id)"]
    let texts = [
      ("title", task.title), ("detail", task.detail), ("due", task.due), ("output", task.output),
      ("audience", task.audience), ("channel", task.channel),
    ]
    for (key, text) in texts {
      if let text { lines.append("        \(key): \(quoted(text))") }
    }
    let lists = [
      ("lead", task.lead), ("support", task.support), ("basis", task.basis), ("after", task.after),
    ]
    for (key, items) in lists { lines += list(key, items, indent: "        ") }
    if task.amount != nil || task.source != nil { lines.append("        budget:") }
    if let amount = task.amount { lines.append("          amount: \(quoted(amount))") }
    if let source = task.source { lines.append("          source: \(quoted(source))") }
    return lines
  }

  private func list(_ key: String, _ items: [String], indent: String) -> [String] {
    items.isEmpty ? [] : ["\(indent)\(key):"] + items.map { "\(indent)  - \(quoted($0))" }
  }

  private func quoted(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}

extension RuleContext {
  /// The context of some plans with the reference data of the repository.
  static func reference(_ plans: [Plan], day: Day? = nil) -> RuleContext {
    RuleContext(plans: plans, reference: .embedded(), day: day)
  }
}

extension Phrasing {
  /// What the reference data of the repository know of abbreviations and frames.
  static let reference = Phrasing(ReferenceData.embedded().glossary)
}

extension OverlapReport {
  /// A report in which the tasks of the same titles, or of the given groups, are the same work.
  static func groups(_ groups: [[TaskReference]]) -> OverlapReport {
    OverlapReport(
      pairs: [],
      groups: groups.enumerated().map { Group(id: "grp-\($0)", relation: .duplicate, members: $1) }
    )
  }

  static let empty = OverlapReport(pairs: [], groups: [])
}
