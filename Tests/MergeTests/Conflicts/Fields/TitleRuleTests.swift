import Testing

@testable import Merge

@Suite("What unified work is called")
struct TitleRuleTests {
  @Test("titles never contradict; the one that says most is preferred, and one that opens with the work")
  func measure() throws {
    let rule = TitleRule<PlanTask>(field: .title, phrasing: .reference) { $0.title }
    let full = try side("Tập huấn kỹ năng số cho thành viên Tổ công nghệ số cộng đồng")
    let short = try side("Tập huấn kỹ năng số")
    let duty = try side(
      "Chủ trì, phối hợp với các sở tập huấn kỹ năng số cho thành viên Tổ công nghệ số cộng đồng"
    )
    #expect(FieldPair.Verdict(rule.relation(full, short)) == .complement)
    #expect(FieldPair.Verdict(rule.relation(short, try side("TẬP HUẤN KỸ NĂNG SỐ."))) == .same)
    let measures = [full, short, duty].compactMap(rule.measure)
    #expect(measures.count == 3 && measures[0] > measures[1] && measures[1] > measures[2])
  }

  private func side(_ title: String) throws -> Side<PlanTask> {
    let plan = try SamplePlan("a", tasks: [SamplePlan.Task("t1", title)]).plan()
    return Side(plan: plan, item: plan.tasks[0])
  }
}
