import Testing

@testable import Merge

@Suite("A lead that supports itself")
struct OwnLeadInSupportRuleTests {
  @Test("is found, under another name as well")
  func found() throws {
    #expect(try count(["Sở Khoa học và Công nghệ"], ["Sở Khoa học và Công nghệ", "Tỉnh đoàn"]) == 1)
    #expect(try count(["Sở Khoa học và Công nghệ"], ["Tỉnh đoàn, Sở KH&CN"]) == 1)
  }

  @Test("is not found where a collective includes it, or stands in both lists")
  func allowed() throws {
    #expect(try count(["Sở Khoa học và Công nghệ"], ["các sở, ban, ngành"]) == 0)
    #expect(try count(["các sở, ban, ngành"], ["các sở, ban, ngành"]) == 0)
    #expect(try count(["Sở Khoa học và Công nghệ"], ["Tỉnh đoàn"]) == 0)
  }

  private func count(_ lead: [String], _ support: [String]) throws -> Int {
    var task = SamplePlan.Task("t1")
    task.lead = lead
    task.support = support
    let plan = try SamplePlan("a", tasks: [task]).plan()
    let rule = OwnLeadInSupportRule(context: .reference([plan]))
    return rule.findings(Side(plan: plan, item: plan.tasks[0])).count
  }
}
