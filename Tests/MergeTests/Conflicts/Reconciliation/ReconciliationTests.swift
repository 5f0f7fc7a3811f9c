import Testing

@testable import Merge

@Suite("Tasks of the same work brought together")
struct ReconciliationTests {
  @Test("fields that agree are agreed, and a field nobody fills has no outcome")
  func agreed() throws {
    let outcomes = try reconcile({ $0.lead = ["Sở Nội vụ"] }, { $0.lead = ["sở nội vụ"] })
    #expect(outcomes.map(\.field) == [.title, .lead])
    #expect(outcomes.allSatisfy { $0.verdict == .agreed && $0.agreeing == [0, 1] && $0.dissenting.isEmpty })
  }

  @Test("a field that one side fills is taken from there")
  func oneSided() throws {
    let due = try outcome(.due, { _ in }, { $0.due = "Quý II/2025" })
    #expect(due.verdict == .agreed)
    #expect(due.value == .texts(["Quý II/2025"]))
    #expect(due.agreeing == [1])
  }

  @Test("the title is the wording that says most about the work, not the one with the longest frame")
  func title() throws {
    let title = try outcome(
      .title,
      { $0.title = "Chủ trì, phối hợp với các đơn vị liên quan tổ chức tập huấn kỹ năng số" },
      { $0.title = "Tập huấn kỹ năng số, kỹ năng hướng dẫn người dân cho Tổ CNSCĐ" }
    )
    #expect(title.value == .texts(["Tập huấn kỹ năng số, kỹ năng hướng dẫn người dân cho Tổ CNSCĐ"]))
    #expect(title.verdict == .settled(by: .complete, because: [Message(.mostComplete)]))
    #expect(title.dissenting == [0])
  }

  @Test("a renamed lead takes the name of today")
  func succession() throws {
    let both = try outcome(.lead, { $0.lead = ["Sở TT&TT"] }, { $0.lead = ["Sở KH&CN"] })
    #expect(both.value == .texts(["Sở KH&CN"]))
    #expect(both.agreeing == [0, 1])
    let old = try outcome(.lead, { $0.lead = ["Sở TT&TT"] }, { _ in })
    #expect(old.value == .texts(["Sở Khoa học và Công nghệ"]))
    guard case .settled(by: .succession, let because) = old.verdict else {
      Issue.record("not settled by succession: \(old.verdict)")
      return
    }
    #expect(because.map(\.key) == [.agencyRenamed])
  }

  @Test("a divided lead is open, with what a side names and the successors as candidates")
  func division() throws {
    let lead = try outcome(
      .lead,
      {
        $0.title = "Hướng dẫn cơ quan báo chí tuyên truyền"
        $0.lead = ["Sở Thông tin và Truyền thông"]
      },
      { $0.lead = ["Sở Văn hóa, Thể thao và Du lịch"] }
    )
    #expect(lead.finding?.code == .splitAgency)
    #expect(lead.value == nil)
    #expect(
      lead.candidates.map(\.value) == [
        .texts(["Sở Văn hóa, Thể thao và Du lịch"]), .texts(["Sở Khoa học và Công nghệ"]),
      ]
    )
    #expect(lead.candidates.map(\.members) == [[1], []])
  }

  @Test("a lead in conflict has a candidate for each side under the name of today")
  func leadConflict() throws {
    let lead = try outcome(.lead, { $0.lead = ["Sở TT&TT"] }, { $0.lead = ["Sở Nội vụ"] })
    #expect(lead.finding?.code == .leadConflict)
    #expect(lead.candidates.map(\.value) == [.texts(["Sở Khoa học và Công nghệ"]), .texts(["Sở Nội vụ"])])
    #expect(lead.finding?.fingerprint.hasPrefix("lead-") == true)
    #expect(lead.finding?.notes.count == 1)
    #expect(lead.openConflict { "plan/\($0)" }?.id == lead.finding?.fingerprint)
  }

  @Test("leads that share an agency are united")
  func sharedLead() throws {
    let lead = try outcome(.lead, { $0.lead = ["Sở Nội vụ", "Sở Tư pháp"] }, { $0.lead = ["Sở Nội vụ"] })
    #expect(lead.value == .texts(["Sở Nội vụ", "Sở Tư pháp"]))
    #expect(lead.finding == nil)
  }

  @Test("all who support are listed once, without the agency that leads")
  func support() throws {
    let support = try outcome(
      .support,
      {
        $0.lead = ["Sở Khoa học và Công nghệ"]
        $0.support = ["Tỉnh đoàn", "Sở Tư pháp"]
      },
      {
        $0.lead = ["Sở TT&TT"]
        $0.support = ["Sở KH&CN; Tỉnh Đoàn", "Viettel"]
      }
    )
    #expect(support.value == .texts(["Tỉnh đoàn", "Sở Tư pháp", "Viettel"]))
    guard case .settled(by: .union, let because) = support.verdict else {
      Issue.record("\(support.verdict)")
      return
    }
    #expect(because.map(\.key) == [.allListed, .leadsAlready])
  }

  @Test("a single task's list of agencies stays as its author wrote it")
  func untouched() throws {
    var task = SamplePlan.Task("t1")
    task.support = ["các sở, ban, ngành; Sở Tư pháp"]
    let plan = try SamplePlan("a", tasks: [task]).plan()
    let outcomes = Reconciliation(.reference([plan])).reconcile([TaskReference(plan: 0, task: 0)])
    #expect(outcomes.first { $0.field == .support }?.value == .texts(["các sở, ban, ngành; Sở Tư pháp"]))
    #expect(outcomes.allSatisfy { $0.verdict == .agreed })
  }

  @Test("the narrower of deadlines that get along holds")
  func narrower() throws {
    let due = try outcome(.due, { $0.due = "Quý II/2025" }, { $0.due = "15/5/2025" })
    #expect(due.value == .texts(["15/5/2025"]))
    #expect(due.agreeing == [1])
    #expect(due.dissenting == [0])
  }

  @Test("deadlines in conflict are open, or settled by a policy with its reason")
  func duePolicies() throws {
    let change: (inout SamplePlan.Task) -> Void = { $0.due = "Quý II/2025" }
    let other: (inout SamplePlan.Task) -> Void = { $0.due = "Quý III/2025" }
    #expect(try outcome(.due, change, other).finding?.code == .dueConflict)
    for (policy, expected) in [(Policies.Policy.earliest, "Quý II/2025"), (.latest, "Quý III/2025")] {
      var policies = Policies()
      policies[.due] = policy
      let due = try outcome(.due, change, other, policies)
      #expect(due.value == .texts([expected]))
      guard case .settled(by: policy, _) = due.verdict else {
        Issue.record("\(due.verdict)")
        continue
      }
    }
    var policies = Policies(precedence: ["b", "a"])
    policies[.due] = .precedence
    #expect(try outcome(.due, change, other, policies).value == .texts(["Quý III/2025"]))
  }

  @Test("earliest decides nothing where a deadline has no last day")
  func noLastDay() throws {
    var policies = Policies()
    policies[.due] = .earliest
    let due = try outcome(.due, { $0.due = "Thường xuyên" }, { $0.due = "Quý II/2025" }, policies)
    #expect(due.finding?.severity == .warning)
  }

  @Test("a policy that a field does not allow is not taken over")
  func impossiblePolicy() {
    var policies = Policies()
    policies[.lead] = .earliest
    #expect(policies[.lead] == .ask)
    policies[.due] = .union
    #expect(policies[.due] == .ask)
  }

  @Test("the most exact citation of each document stands for it")
  func basis() throws {
    let basis = try outcome(
      .basis,
      { $0.basis = ["766/QĐ-TTg", "Đề án 06"] },
      { $0.basis = ["Quyết định số 766/QĐ-TTg ngày 23/6/2022", "57-NQ/TW"] }
    )
    #expect(basis.value == .texts(["Quyết định số 766/QĐ-TTg ngày 23/6/2022", "Đề án 06", "57-NQ/TW"]))
  }

  @Test("budgets that name a sum and a source of it get along, two sums do not")
  func budget() throws {
    let fits = try outcome(
      .budget,
      {
        $0.amount = "120 triệu đồng"
        $0.source = "ngân sách tỉnh"
      },
      { $0.source = "ngân sách tỉnh" }
    )
    #expect(fits.value == .budget(amount: "120 triệu đồng", source: "ngân sách tỉnh"))
    let twice = try outcome(.budget, { $0.amount = "120 triệu đồng" }, { $0.amount = "150 triệu đồng" })
    #expect(twice.finding?.message.key == .fundedTwice)
    #expect(twice.finding?.severity == .error)
  }

  // MARK: - Laws

  @Test("outcomes do not depend on the order of members and plans")
  func order() throws {
    var random = SplitMix(seed: 11)
    for _ in 0..<60 {
      let plans = try (0..<3).map { try SamplePlan("p\($0)", tasks: [Self.task(&random)]).plan() }
      let order = [0, 1, 2].shuffled(using: &random)
      let straight = Reconciliation(.reference(plans)).reconcile(
        plans.indices.map { TaskReference(plan: $0, task: 0) }
      )
      let shuffled = Reconciliation(.reference(order.map { plans[$0] }))
        .reconcile(plans.indices.map { TaskReference(plan: $0, task: 0) })
      #expect(straight.map(\.value) == shuffled.map(\.value))
      #expect(straight.map(\.finding) == shuffled.map(\.finding))
      #expect(straight.map { $0.candidates.map(\.value) } == shuffled.map { $0.candidates.map(\.value) })
    }
  }

  @Test("every member that says something agrees or dissents, and never both")
  func account() throws {
    var random = SplitMix(seed: 12)
    for _ in 0..<60 {
      let plans = try (0..<4).map { try SamplePlan("p\($0)", tasks: [Self.task(&random)]).plan() }
      let members = plans.indices.map { TaskReference(plan: $0, task: 0) }
      for outcome in Reconciliation(.reference(plans)).reconcile(members) {
        let saying = members.indices.filter { !plans[members[$0].plan].tasks[0].says(outcome.field) }
        let named = outcome.agreeing + outcome.dissenting
        #expect(Set(named).count == named.count)
        #expect(Set(named).isDisjoint(with: saying))
        #expect(named.count + saying.count == members.count)
        #expect(outcome.field == .support || (outcome.value == nil) == (outcome.finding != nil))
        #expect(outcome.finding == nil || outcome.candidates.count > 1)
      }
    }
  }

  private static func task(_ random: inout SplitMix) -> SamplePlan.Task {
    let leads = ["Sở Nội vụ", "Sở TT&TT", "Sở KH&CN", "các sở, ban, ngành", "Văn phòng UBND tỉnh"]
    let dues = ["Quý II/2025", "15/5/2025", "Thường xuyên", "Quý III/2025", "2025", "Hằng tháng"]
    let outputs = ["13 lớp", "15 lớp tập huấn", "Báo cáo", "13 lớp; tài liệu"]
    var task = SamplePlan.Task(
      "t1",
      ["Tập huấn kỹ năng số", "Mở lớp kỹ năng số cho Tổ CNSCĐ"].randomElement(using: &random) ?? ""
    )
    if Bool.random(using: &random) { task.lead = [leads.randomElement(using: &random) ?? ""] }
    if Bool.random(using: &random) { task.support = [leads.randomElement(using: &random) ?? ""] }
    task.due = Bool.random(using: &random) ? dues.randomElement(using: &random) : nil
    task.output = Bool.random(using: &random) ? outputs.randomElement(using: &random) : nil
    task.amount =
      Bool.random(using: &random) ? ["120 triệu đồng", "150 triệu đồng"].randomElement(using: &random) : nil
    return task
  }

  // MARK: - Two tasks

  private func reconcile(
    _ left: (inout SamplePlan.Task) -> Void,
    _ right: (inout SamplePlan.Task) -> Void,
    _ policies: Policies = Policies()
  ) throws -> [FieldOutcome] {
    var tasks = [SamplePlan.Task("t1"), SamplePlan.Task("t2")]
    left(&tasks[0])
    right(&tasks[1])
    let plans = try [
      SamplePlan("a", date: "2025-01-20", tasks: [tasks[0]]), SamplePlan("b", tasks: [tasks[1]]),
    ]
    .map { try $0.plan() }
    let members = [TaskReference(plan: 0, task: 0), TaskReference(plan: 1, task: 0)]
    return Reconciliation(.reference(plans), policies: policies).reconcile(members)
  }

  private func outcome(
    _ field: Term,
    _ left: (inout SamplePlan.Task) -> Void,
    _ right: (inout SamplePlan.Task) -> Void,
    _ policies: Policies = Policies()
  ) throws -> FieldOutcome {
    try #require(try reconcile(left, right, policies).first { $0.field == field })
  }
}

extension PlanTask {
  fileprivate func says(_ field: Term) -> Bool {
    switch field {
    case .title: true
    case .lead: lead != nil
    case .support: support != nil
    case .due: due != nil
    case .output: output != nil
    case .budget: budget != nil
    default: false
    }
  }
}
