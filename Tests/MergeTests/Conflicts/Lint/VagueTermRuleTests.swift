import Testing

@testable import Merge

@Suite("Terms that say nothing by themselves")
struct VagueTermRuleTests {
  let title = "Khảo sát mức độ hài lòng bằng công cụ kỹ thuật"

  @Test("are found with what to say instead")
  func found() throws {
    let findings = try findings(text: nil)
    #expect(findings.map(\.message) == [Message(.vagueTerm, ["term": "công cụ kỹ thuật"])])
    #expect(findings.first?.remedies.map(\.key) == [.sayConcretely])
  }

  @Test(
    "are not found where the plan says what they are",
    arguments: [
      "Công cụ kỹ thuật gồm phiếu điện tử và mã QR.",
      "Phiếu điện tử, mã QR (sau đây gọi là công cụ kỹ thuật).",
      "Phiếu điện tử (sau đây gọi tắt là “công cụ kỹ thuật”) do Sở vận hành.",
      "Công cụ kỹ thuật là phần mềm khảo sát của tỉnh.",
      "Dùng công cụ kỹ thuật (phiếu điện tử, mã QR).",
    ]
  )
  func defined(text: String) throws {
    #expect(try findings(text: text) == [])
  }

  @Test("are found where the plan only uses them again")
  func usedAgain() throws {
    #expect(try findings(text: "Các cơ quan dùng công cụ kỹ thuật để khảo sát.").count == 1)
  }

  @Test("count once where a longer vague term contains a shorter one")
  func nested() throws {
    var sample = SamplePlan("a", tasks: [SamplePlan.Task("t1", "Dùng bộ công cụ số phù hợp")])
    sample.text = nil
    let findings = try vague(sample)
    #expect(findings.count <= 2)
    #expect(Set(findings.map(\.fingerprint)).count == findings.count)
  }

  private func findings(text: String?) throws -> [Finding] {
    var sample = SamplePlan("a", tasks: [SamplePlan.Task("t1", title)])
    sample.text = text
    return try vague(sample)
  }

  private func vague(_ sample: SamplePlan) throws -> [Finding] {
    let plan = try sample.plan()
    let rule = VagueTermRule(.reference([plan]))
    return plan.tasks.flatMap { rule.findings(Side(plan: plan, item: $0)) }
  }
}
