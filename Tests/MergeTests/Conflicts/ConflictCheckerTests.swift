import TestSupport
import Testing

@testable import Merge

@Suite("The checker")
struct ConflictCheckerTests {
  @Test("lists the most serious findings first, then by place")
  func sorted() throws {
    let findings = try generated(seed: 1).findings()
    #expect(findings.count > 20)
    for (left, right) in zip(findings, findings.dropFirst()) {
      #expect(left.severity >= right.severity)
      if left.severity == right.severity { #expect(left.place <= right.place) }
    }
  }

  @Test("says the same whatever the order of the plans")
  func orderOfPlans() throws {
    for seed in 1...10 {
      let checker = try generated(seed: UInt64(seed))
      var random = SplitMix(seed: UInt64(seed) + 100)
      let order = checker.context.plans.indices.shuffled(using: &random)
      let moved = checker.reordered(order)
      #expect(checker.findings() == moved.findings())
    }
  }

  @Test("gives the same ids when tasks are renumbered and moved")
  func renumbered() throws {
    for seed in 1...10 {
      let checker = try generated(seed: UInt64(seed))
      let moved = try generated(seed: UInt64(seed), renumbered: true)
      let ids = checker.findings().map(\.fingerprint).sorted()
      #expect(ids == moved.findings().map(\.fingerprint).sorted())
      #expect(ids.allSatisfy { !$0.isEmpty })
    }
  }

  @Test("gives the same ids when tasks of the same work change places in one plan")
  func swapped() throws {
    func ids(_ order: [Int]) throws -> [String] {
      let dues = ["Quý II/2025", "Quý III/2025", "Quý IV/2025"]
      let tasks = order.map { index in
        var task = SamplePlan.Task("t\(index)", "Tập huấn kỹ năng số, lần \(index)")
        task.due = dues[index]
        return task
      }
      let members = order.indices.map { TaskReference(plan: 0, task: $0) }
      let plan = try SamplePlan("a", tasks: tasks).plan()
      return ConflictChecker(.reference([plan]), overlaps: .groups([members])).findings()
        .map(\.fingerprint).sorted()
    }
    #expect(try ids([0, 1, 2]) == ids([2, 0, 1]))
  }

  @Test("gives another id when the words of a side change")
  func changed() throws {
    func id(_ due: String) throws -> String? {
      var tasks = [SamplePlan.Task("t1"), SamplePlan.Task("t1")]
      tasks[0].due = "Quý II/2025"
      tasks[1].due = due
      let plans = try [SamplePlan("a", tasks: [tasks[0]]).plan(), SamplePlan("b", tasks: [tasks[1]]).plan()]
      let groups = OverlapReport.groups([[TaskReference(plan: 0, task: 0), TaskReference(plan: 1, task: 0)]])
      return ConflictChecker(.reference(plans), overlaps: groups).findings()
        .first { $0.code == .dueConflict }?.fingerprint
    }
    #expect(try id("Quý III/2025") == id("quý III/2025."))
    #expect(try id("Quý III/2025") != id("Quý IV/2025"))
  }

  @Test("asks of overlapping tasks only who leads and who pays, as warnings")
  func overlap() throws {
    var tasks = [
      SamplePlan.Task("t1", "Khảo sát mức độ hài lòng"), SamplePlan.Task("t1", "Điều tra sự hài lòng"),
    ]
    for index in tasks.indices {
      tasks[index].lead = [["Sở Nội vụ", "Sở Khoa học và Công nghệ"][index]]
      tasks[index].due = ["Quý I/2025", "Quý IV/2025"][index]
      tasks[index].output = ["01 báo cáo", "02 báo cáo"][index]
      tasks[index].amount = ["420 triệu đồng", "300 triệu đồng"][index]
    }
    let plans = try [SamplePlan("a", tasks: [tasks[0]]).plan(), SamplePlan("b", tasks: [tasks[1]]).plan()]
    let pair = OverlapPair(
      id: "ovl-1",
      a: TaskReference(plan: 0, task: 0),
      b: TaskReference(plan: 1, task: 0),
      relation: .overlap,
      probability: 0.8,
      comparisons: []
    )
    let checker = ConflictChecker(.reference(plans), overlaps: OverlapReport(pairs: [pair], groups: []))
    let findings = checker.findings()
    #expect(
      findings.map(\.code) == [.budgetConflict, .leadConflict]
        || findings.map(\.code) == [.leadConflict, .budgetConflict]
    )
    #expect(findings.allSatisfy { $0.severity == .warning })
    let onePlan = try SamplePlan(
      "a",
      tasks: tasks.enumerated().map { number, task in
        var task = task
        task.id = "t\(number)"
        return task
      }
    ).plan()
    var inside = pair
    inside.b = TaskReference(plan: 0, task: 1)
    let alone = ConflictChecker(.reference([onePlan]), overlaps: OverlapReport(pairs: [inside], groups: []))
    #expect(alone.findings() == [])
  }

  @Test("fills every gap of every sentence, in both languages")
  func wording() throws {
    let findings = try (1...10).flatMap { try generated(seed: $0).findings() }
    for finding in findings {
      for language in Language.allCases {
        for message in [finding.message] + finding.reasons + finding.remedies + finding.notes.map(\.message) {
          let sentence = Wording(language).sentence(message)
          #expect(!sentence.contains("{"), "\(message.key) in \(language)")
        }
      }
    }
  }

  // MARK: - Generated plans

  /// Three plans of tasks that repeat one another with other leads, deadlines, outputs and money.
  private func generated(seed: UInt64, renumbered: Bool = false) throws -> ConflictChecker {
    var random = SplitMix(seed: seed)
    var works: [[SamplePlan.Task]] = [[], [], []]
    for work in 0..<12 {
      for plan in 0..<3 where Bool.random(using: &random) {
        works[plan].append(task(work, plan, &random))
      }
    }
    if renumbered {
      for plan in works.indices {
        works[plan].reverse()
        for index in works[plan].indices { works[plan][index].id = "neu-\(index)" }
      }
    }
    let plans = try works.enumerated().map { number, tasks in
      try SamplePlan("p\(number)", date: number == 0 ? "2025-01-20" : "2025-03-10", tasks: tasks).plan()
    }
    return ConflictChecker(.reference(plans), overlaps: .sameWork(plans))
  }

  private func task(_ work: Int, _ plan: Int, _ random: inout SplitMix) -> SamplePlan.Task {
    var task = SamplePlan.Task("t\(work)", "Việc số \(work) cho người dân")
    task.lead = random.pick([
      ["Sở Nội vụ"], ["Sở TT&TT"], ["Sở KH&CN"], ["các sở, ban, ngành"], [], ["Sở Lạ"],
      ["Sở Nội vụ", "Tỉnh đoàn"],
    ])
    task.support = random.pick([["Sở KH&CN"], ["Sở Thông tin và Truyền thông"], []])
    task.due = random.pick(["Quý II/2025", "Quý III/2025", "Thường xuyên", "Quý I/2026", nil])
    task.output = random.pick(["13 lớp", "15 lớp", "Báo cáo bằng công cụ kỹ thuật", nil])
    task.amount = random.pick(["120 triệu đồng", "150 triệu đồng", nil])
    task.source = random.pick(["ngân sách tỉnh", "xã hội hóa", nil])
    return task
  }
}

extension SplitMix {
  fileprivate mutating func pick<Value>(_ values: [Value]) -> Value {
    values[Int.random(in: values.indices, using: &self)]
  }
}

extension OverlapReport {
  /// The tasks that have the same title are the same work.
  fileprivate static func sameWork(_ plans: [Plan]) -> OverlapReport {
    var groups: [String: [TaskReference]] = [:]
    for plan in plans.indices {
      for (task, item) in plans[plan].tasks.enumerated() {
        groups[item.title.string, default: []].append(TaskReference(plan: plan, task: task))
      }
    }
    return .groups(groups.keys.sorted().compactMap { groups[$0] }.filter { $0.count > 1 })
  }
}

extension ConflictChecker {
  /// The same check with the plans given in another order.
  fileprivate func reordered(_ order: [Int]) -> ConflictChecker {
    let plans = order.map { context.plans[$0] }
    return ConflictChecker(.reference(plans), overlaps: .sameWork(plans))
  }
}
