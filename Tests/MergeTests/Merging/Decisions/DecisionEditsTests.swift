import Testing

@testable import Merge

/// A thousand random edits of sources under two hundred decisions: none is silently lost or wrongly applied.
@Suite("Edits under decisions")
struct DecisionEditsTests {
  private struct Made {
    var decision: Decision
    var tags: [Int]
    /// The words that each task had, by tag.
    var words: [Int: SamplePlan.Task]
  }

  private func decide(_ sample: DecidedPlans) throws -> [Made] {
    let read = try sample.read()
    let overlaps = sample.overlaps(in: read)
    let decider = Decider(workspace: sample.workspace(read), overlaps: overlaps)
    let maker = decider.maker
    return try overlaps.groups.enumerated().map { index, group in
      let names = group.members.map { "\(read[$0.plan].id.string)/\(read[$0].id.string)" }
      let requests = [
        decider.request(.apart), decider.request(.same), decider.request(.notSame),
        decider.request(.same, [("lead", "A")]),
        decider.request(.same, [("due", "B"), ("lead", "Sở Ngoại vụ")]),
      ]
      let tags = group.members.compactMap { sample.tag(ItemPosition($0), in: read) }
      let tasks = sample.plans.flatMap(\.rows).filter { tags.contains($0.tag) }
      return Made(
        decision: try maker.decision(on: names, requests[index % requests.count]),
        tags: tags,
        words: Dictionary(uniqueKeysWithValues: tasks.map { ($0.tag, $0.task) })
      )
    }
  }

  /// What must become of a decision, from what was done to its tasks.
  private func expected(_ made: Made, _ sample: DecidedPlans) -> Set<String> {
    let now = Dictionary(uniqueKeysWithValues: sample.plans.flatMap(\.rows).map { ($0.tag, $0.task) })
    var changed = false
    var missing = 0
    for tag in made.tags {
      guard let task = now[tag], let before = made.words[tag] else {
        missing += 1
        continue
      }
      changed =
        changed || ComparisonText.key(task.title) != ComparisonText.key(before.title)
        || task.detail != before.detail
      for field in made.decision.fields.map(\.name) {
        changed =
          changed || field == .lead && task.lead != before.lead || field == .due && task.due != before.due
      }
    }
    if missing == made.tags.count { return ["unmatched", "stale"] }
    return missing > 0 || changed ? ["stale", "unmatched"] : ["applied"]
  }

  @Test("every decision is applied, stale or unmatched as its tasks were left, changed or deleted")
  func edits() throws {
    var sample = DecidedPlans(seed: 41, pairs: 200)
    let made = try decide(sample)
    #expect(made.count == 200)
    var edits = 0
    var seen: [String: Int] = [:]
    while edits < 1000 {
      for _ in 0..<50 {
        sample.edit()
        edits += 1
      }
      let read = try sample.read()
      let workspace = sample.workspace(read, made.map(\.decision))
      let overlaps = sample.overlaps(in: workspace.plans)
      let merger = PlanMerger(workspace, sentence: Wording(.vietnamese).sentence)
      let work = merger.decided(overlaps)
      let reported = Set(work.findings(workspace.plans).map(\.place))
      for (index, decision) in made.enumerated() {
        let name = work.statuses[index].name
        seen[name, default: 0] += 1
        let isExpected = expected(decision, sample).contains(name)
        #expect(isExpected, "\(edits): \(decision.decision) is \(work.statuses[index])")
        if name == "applied" { verify(decision, sample, workspace, work) }
      }
      #expect(reported.isEmpty == (work.applied == made.count))
      #expect(work.findings(workspace.plans).count == made.count - work.applied)
    }
    #expect(
      (seen["applied"] ?? 0) > 300 && (seen["stale"] ?? 0) > 300,
      "\(seen)"
    )
  }

  /// An applied decision must have its effect on the very tasks it was made on.
  private func verify(_ made: Made, _ sample: DecidedPlans, _ workspace: Workspace, _ work: DecidedWork) {
    let positions = made.tags.compactMap { sample.position(tag: $0, in: workspace.plans) }
    let tasks = positions.compactMap(\.task)
    let isTogether = work.overlaps.groups.contains { group in tasks.allSatisfy(group.members.contains) }
    #expect(isTogether == (made.decision.verdict == .same))
    let isPaired = work.overlaps.pairs.contains { tasks.contains($0.a) && tasks.contains($0.b) }
    #expect(isPaired == (made.decision.verdict != .notSame))
    for field in made.decision.fields {
      guard case .value(let value) = field.choice else { continue }
      for position in positions { #expect(work.fields[position, field.name]?.value == value) }
    }
  }
}

extension DecisionStatus {
  fileprivate var name: String {
    switch self {
    case .applied: "applied"
    case .stale: "stale"
    case .unmatched: "unmatched"
    case .contradictory: "contradictory"
    }
  }
}

extension DecidedPlans {
  /// One change of the kind that offices make: words, fields, order, ids, rows gone, rows new, rows copied.
  mutating func edit() {
    let plan = Int.random(in: 0..<2, using: &random)
    guard !plans[plan].rows.isEmpty else { return }
    let row = Int.random(in: 0..<plans[plan].rows.count, using: &random)
    switch Int.random(in: 0..<14, using: &random) {
    case 0: plans[plan].rows[row].task.title += " và địa phương"
    case 1: plans[plan].rows[row].task.lead = ["Sở Xây dựng"]
    case 2: plans[plan].rows[row].task.due = "Tháng 11/2025"
    case 3: plans[plan].rows[row].task.detail = "Kết hợp kiểm tra công vụ."
    case 4:
      // Now and then an office drops the work in both plans.
      let tag = plans[plan].rows.remove(at: row).tag
      if tag % 3 == 0 { plans[1 - plan].rows.removeAll { $0.tag / 2 == tag / 2 } }
    case 5: plans[plan].rows.swapAt(row, Int.random(in: 0..<plans[plan].rows.count, using: &random))
    case 6, 7:
      // All ids are numbered anew.
      for index in plans[plan].rows.indices { plans[plan].rows[index].task.id = "r-\(index + 1)" }
    case 8: plans[plan].rows.shuffle(using: &random)
    case 9: plans.swapAt(0, 1)
    case 10:
      let tag = 10_000 + Int.random(in: 0..<1_000_000, using: &random) * 2
      var task = SamplePlan.Task("new-\(tag)", "Công việc mới số \(tag)")
      task.lead = ["Sở Công Thương"]
      plans[plan].rows.insert(Row(tag: tag, task: task), at: row)
    case 11: plans[plan].rows[row].task.output = "Báo cáo kết quả"
    case 12: plans[plan].rows[row].task.support = ["Tỉnh đoàn"]
    default: plans[plan].rows[row].task.title = plans[plan].rows[row].task.title.uppercased()
    }
  }
}
