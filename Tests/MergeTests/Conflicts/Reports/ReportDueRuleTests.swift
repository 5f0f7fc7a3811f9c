import Testing

@testable import Merge

@Suite("When one agency reports to another")
struct ReportDueRuleTests {
  @Test(
    "clocks that tick together are one, others are for people to settle",
    arguments: [
      FieldPair("trước ngày 20 hằng tháng", "Trước ngày 20 hàng tháng", .form),
      FieldPair("trước ngày 20 hằng tháng", "trước ngày 15 hằng tháng", .question),
      FieldPair("trước ngày 15 tháng cuối quý", "trước ngày 15 hằng tháng", .question),
    ]
  )
  func verdict(pair: FieldPair) throws {
    let (left, right) = (try side(pair.left), try side(pair.right))
    #expect(FieldPair.Verdict(ReportDueRule().relation(left, right)) == pair.verdict)
    #expect(FieldPair.Verdict(ReportDueRule().relation(right, left)) == pair.verdict.flipped)
  }

  private func side(_ due: String) throws -> Side<ReportingDuty> {
    var sample = SamplePlan("a")
    sample.reports = [
      SamplePlan.Report(id: "r1", to: "UBND tỉnh", from: "Sở Nội vụ", due: due, content: "Kết quả thực hiện")
    ]
    let plan = try sample.plan()
    return Side(plan: plan, item: plan.reports[0])
  }
}
