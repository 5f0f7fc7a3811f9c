import Testing

@testable import Merge

@Suite("How binding targets of one indicator are")
struct TargetStrengthRuleTests {
  @Test("the same number differs in strength where one plan only strives for it")
  func strength() throws {
    let sides = try [side("tối thiểu 70%"), side("phấn đấu đạt 70%")]
    #expect(FieldPair.Verdict(TargetStrengthRule().relation(sides[0], sides[1])) == .question)
    #expect(FieldPair.Verdict(TargetStrengthRule().relation(sides[0], sides[0])) == .same)
  }

  private func side(_ value: String) throws -> Side<Target> {
    var sample = SamplePlan("a")
    sample.targets = [SamplePlan.Target(id: "t1", indicator: "Tỷ lệ hồ sơ nộp trực tuyến", value: value)]
    let plan = try sample.plan()
    return Side(plan: plan, item: plan.targets[0])
  }
}
