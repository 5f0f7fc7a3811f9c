import Testing

@testable import Merge

@Suite("By when targets of one indicator are to be reached")
struct TargetTimeRuleTests {
  @Test(
    "the one that reaches further says more; days of one year are compared as deadlines",
    arguments: [
      FieldPair("2025", "2025", .same), FieldPair("2025", "2030", .right),
      FieldPair("năm 2028", "2025", .left),
      FieldPair("Quý II/2025", "Quý III/2025", .conflict), FieldPair("30/6/2025", "Quý II/2025", .left),
    ]
  )
  func verdict(pair: FieldPair) throws {
    let (left, right) = (try side(pair.left), try side(pair.right))
    #expect(FieldPair.Verdict(TargetTimeRule().relation(left, right)) == pair.verdict)
    #expect(FieldPair.Verdict(TargetTimeRule().relation(right, left)) == pair.verdict.flipped)
  }

  private func side(_ by: String) throws -> Side<Target> {
    var sample = SamplePlan("a")
    sample.targets = [
      SamplePlan.Target(id: "t1", indicator: "Tỷ lệ hồ sơ nộp trực tuyến", value: ">= 80%", by: by)
    ]
    let plan = try sample.plan()
    return Side(plan: plan, item: plan.targets[0])
  }
}
