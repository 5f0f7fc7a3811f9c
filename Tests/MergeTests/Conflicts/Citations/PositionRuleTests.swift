import Testing

@testable import Merge

@Suite("Cited places")
struct PositionRuleTests {
  @Test(
    "of a plan that has them are fine, as is the plan as a whole",
    arguments: [
      "67/KH-UBND ngày 03/4/2025", "Mục I Kế hoạch số 67/KH-UBND ngày 03/4/2025",
      "gạch đầu dòng thứ hai Mục I 67/KH-UBND",
    ]
  )
  func found(citation: String) throws {
    #expect(try findings(citation) == [])
  }

  @Test(
    "of a plan that does not have them are found",
    arguments: ["Mục II Kế hoạch số 67/KH-UBND ngày 03/4/2025", "điểm a khoản 4 Mục I 67/KH-UBND"]
  )
  func missing(citation: String) throws {
    let findings = try findings(citation)
    #expect(findings.map(\.message.key) == [.positionMissing])
    #expect(findings.first?.notes.count == 1)
  }

  @Test("of another document of the same number are not looked up here")
  func otherDocument() throws {
    #expect(try findings("Mục IX Kế hoạch số 67/KH-UBND ngày 03/4/2024") == [])
    #expect(try findings("Mục IX Kế hoạch số 68/KH-UBND ngày 03/4/2025") == [])
  }

  private func findings(_ citation: String) throws -> [Finding] {
    var cited = SamplePlan("a", date: "2025-04-03", tasks: [SamplePlan.Task("t1"), SamplePlan.Task("t2")])
    cited.number = "67/KH-UBND"
    var citing = SamplePlan("b")
    citing.basis = [citation]
    return PositionRule(plans: [try cited.plan(), try citing.plan()]).findings()
  }
}
