import Testing

@testable import Merge

/// What becomes of decisions, and how it is said.
@Suite("What becomes of a decision")
struct DecisionStatusTests {
  private var first = SamplePlan.Task("a-1", "Tổ chức hội nghị đối thoại với doanh nghiệp")
  private var second = SamplePlan.Task("b-1", "Đối thoại với doanh nghiệp về thủ tục hành chính")

  init() {
    first.lead = ["Sở Nội vụ"]
    second.lead = ["Sở Tài chính"]
  }

  private func workspace(_ a: [SamplePlan.Task], _ b: [SamplePlan.Task], _ decisions: [Decision] = []) throws
    -> Workspace
  {
    let plans = try [SamplePlan("plan-a", tasks: a).plan(), SamplePlan("plan-b", tasks: b).plan()]
    var workspace = Workspace(plans, reference: .embedded())
    workspace.decisions = decisions
    return workspace
  }

  private let together = OverlapReport.groups([
    [TaskReference(plan: 0, task: 0), TaskReference(plan: 1, task: 0)]
  ])

  private func made(_ verdict: Decision.Verdict?, _ fields: [(String, String)] = []) throws -> Decision {
    let decider = Decider(workspace: try workspace([first], [second]), overlaps: together)
    if verdict == nil {
      let finding = try #require(decider.findings.first { $0.finding.code == .leadConflict }?.finding)
      return try decider.maker.decision(on: finding, decider.request(nil, fields))
    }
    return try decider.maker.decision(on: ["plan-a/a-1", "plan-b/b-1"], decider.request(verdict, fields))
  }

  private func sentences(_ workspace: Workspace, _ overlaps: OverlapReport) -> [String] {
    let work = PlanMerger(workspace, sentence: Wording(.vietnamese).sentence).decided(overlaps)
    let wording = Wording(.english)
    return work.findings(workspace.plans).flatMap { finding in
      ["\(finding.code.rawValue): \(wording.sentence(finding.message))"]
        + finding.reasons.map(wording.sentence)
    }
  }

  @Test("a value of one side is merged, with the other wording kept in the origin")
  func applied() throws {
    let decided = try workspace([first], [second], [made(nil, [("lead", "B")])])
    let merger = PlanMerger(decided, sentence: Wording(.vietnamese).sentence)
    let result = try merger.merge(together)
    #expect(result.openConflicts == 0 && result.proof.findings.filter { $0.code != .foreignItem } == [])
    let task = result.plan.tasks[0]
    #expect(task.texts(of: .lead) == ["Sở Tài chính"])
    #expect(task.trace?.origins[0].wording.contains { $0.texts == ["Sở Nội vụ"] } == true)
    let settled = task.trace?.settled.first { $0.field == .lead }
    #expect(settled?.by == "decision")
    #expect(settled?.reason == "Văn phòng UBND tỉnh quyết định ngày 25/3/2025: Thống nhất tại cuộc họp")
    let findings = merger.findings(together, after: merger.decided(together))
    #expect(findings.filter { $0.finding.code == .leadConflict }.map(\.isOpen) == [false])
  }

  @Test("a decided lead does not support as well")
  func support() throws {
    var other = second
    other.support = ["Sở Nội vụ", "Tỉnh đoàn"]
    let decider = Decider(workspace: try workspace([first], [other]), overlaps: together)
    let finding = try #require(decider.findings.first { $0.finding.code == .leadConflict }?.finding)
    let decision = try decider.maker.decision(on: finding, decider.request(nil, [("lead", "A")]))
    let merger = PlanMerger(
      try workspace([first], [other], [decision]),
      sentence: Wording(.vietnamese).sentence
    )
    #expect(try merger.merge(together).plan.tasks[0].texts(of: .support) == ["Tỉnh đoàn"])
  }

  @Test("another wording of the field makes it stale, and both are named")
  func staleField() throws {
    let decision = try made(nil, [("lead", "A")])
    var changed = second
    changed.lead = ["Sở Công Thương"]
    #expect(
      sentences(try workspace([first], [changed], [decision]), together) == [
        "decision/stale: what was decided on has changed, so the decision about “Tổ chức hội nghị đối thoại với doanh nghiệp” is not applied",
        "lead of plan-b/b-1 said “Sở Tài chính” and now says “Sở Công Thương”",
      ]
    )
  }

  @Test("another title makes it stale, whatever the id")
  func staleTitle() throws {
    var changed = second
    changed.id = "x-9"
    changed.title += " năm 2025"
    #expect(
      sentences(try workspace([first], [changed], [made(.apart)]), together).last
        == "title of plan-b/x-9 said “Đối thoại với doanh nghiệp về thủ tục hành chính” and now says “Đối thoại với doanh nghiệp về thủ tục hành chính năm 2025”"
    )
  }

  @Test("a third task that has a say makes it stale; one that is silent does not")
  func joined() throws {
    let decision = try made(nil, [("lead", "A")])
    var third = SamplePlan.Task("b-2", "Gặp gỡ doanh nghiệp")
    let all = OverlapReport.groups([
      [TaskReference(plan: 0, task: 0), TaskReference(plan: 1, task: 0), TaskReference(plan: 1, task: 1)]
    ])
    #expect(sentences(try workspace([first], [second, third], [decision]), all) == [])
    third.lead = ["Sở Công Thương"]
    #expect(
      sentences(try workspace([first], [second, third], [decision]), all).last
        == "plan-b/b-2 is the same work now and says “Sở Công Thương”"
    )
    #expect(
      sentences(try workspace([first], [second], [decision]), .empty).last
        == "plan-b/b-1 (“Đối thoại với doanh nghiệp về thủ tục hành chính”) is no longer found to be the same work"
    )
  }

  @Test("a decision about tasks that are gone matches nothing")
  func unmatched() throws {
    let other = SamplePlan.Task("c-1", "Lắp đặt pa nô")
    #expect(
      sentences(try workspace([other], [other], [made(.apart)]), .empty).first
        == "decision/unmatched: nothing in the plans is what the decision about “Tổ chức hội nghị đối thoại với doanh nghiệp” is about"
    )
  }

  @Test("a decision of one id alone holds while a finding has that id")
  func byHand() throws {
    let plain = Decider(workspace: try workspace([first], [second]), overlaps: together)
    let id = try #require(plain.findings.first { $0.finding.code == .leadConflict }?.finding.fingerprint)
    func decision(_ id: String) -> Decision {
      Decision(
        finding: id,
        fields: [Decision.Field(.lead, .value(.texts(["Sở Y tế"])))],
        items: [],
        by: "A",
        when: nil,
        why: "B"
      )
    }
    let merger = PlanMerger(
      try workspace([first], [second], [decision(id)]),
      sentence: Wording(.vietnamese).sentence
    )
    #expect(try merger.merge(together).plan.tasks[0].texts(of: .lead) == ["Sở Y tế"])
    #expect(
      sentences(try workspace([first], [second], [decision("lead-00000000")]), together).last
        == "no finding has the id lead-00000000"
    )
  }

  @Test("same and not the same contradict, also by way of a third task, and neither holds")
  func contradictions() throws {
    var third = second
    third.id = "b-2"
    third.title = "Gặp gỡ doanh nghiệp hằng quý"
    let decider = Decider(workspace: try workspace([first], [second, third]), overlaps: .empty)
    let decisions = try [
      decider.maker.decision(on: ["plan-a/a-1", "plan-b/b-1"], decider.request(.same)),
      decider.maker.decision(on: ["plan-b/b-1", "plan-b/b-2"], decider.request(.same)),
      decider.maker.decision(on: ["plan-a/a-1", "plan-b/b-2"], decider.request(.notSame)),
    ]
    let work = PlanMerger(
      try workspace([first], [second, third], decisions),
      sentence: Wording(.vietnamese).sentence
    )
    .decided(.empty)
    #expect(work.statuses.count { if case .contradictory = $0 { true } else { false } } == 2)
    #expect(work.contradictions(in: try workspace([first], [second, third]).plans).count == 2)
  }

  @Test("tasks that are not the same leave their group, and the rest of it stays together")
  func split() throws {
    var third = second
    third.id = "b-2"
    third.title = "Gặp gỡ doanh nghiệp hằng quý"
    let references = [
      TaskReference(plan: 0, task: 0), TaskReference(plan: 1, task: 0), TaskReference(plan: 1, task: 1),
    ]
    let all = OverlapReport.groups([references])
    let decider = Decider(workspace: try workspace([first], [second, third]), overlaps: all)
    let decision = try decider.maker.decision(on: ["plan-a/a-1", "plan-b/b-2"], decider.request(.notSame))
    let work = PlanMerger(
      try workspace([first], [second, third], [decision]),
      sentence: Wording(.vietnamese).sentence
    ).decided(
      all
    )
    #expect(work.overlaps.groups.map(\.members) == [[references[0], references[1]]])
  }

  @Test("twins are told apart by what else they say, never by their ids")
  func twins() throws {
    var twin = first
    twin.id = "a-2"
    twin.lead = ["Sở Y tế"]
    let decider = Decider(workspace: try workspace([first, twin], [second]), overlaps: .empty)
    let decision = try decider.maker.decision(on: ["plan-a/a-1", "plan-b/b-1"], decider.request(.same))
    // The two change places and ids.
    var (one, other) = (first, twin)
    (one.id, other.id) = ("a-2", "a-1")
    let work = PlanMerger(
      try workspace([other, one], [second], [decision]),
      sentence: Wording(.vietnamese).sentence
    ).decided(
      .empty
    )
    #expect(
      work.overlaps.groups.map(\.members) == [
        [TaskReference(plan: 0, task: 1), TaskReference(plan: 1, task: 0)]
      ]
    )
    // What told them apart is gone.
    other.lead = first.lead
    one.lead = ["Sở Xây dựng"]
    other.lead = ["Sở Tư pháp"]
    #expect(
      sentences(try workspace([other, one], [second], [decision]), .empty).last
        == "several items of plan-a say “Tổ chức hội nghị đối thoại với doanh nghiệp” now"
    )
  }
}
