import Testing

@testable import Merge

@Suite("Agencies that nobody knows")
struct UnknownAgencyRuleTests {
  @Test("an unknown agency is found once for a plan, with all its places and a suggestion")
  func unknown() throws {
    var tasks = (1...3).map { SamplePlan.Task("t\($0)", "Việc số \($0)") }
    for index in tasks.indices { tasks[index].lead = ["Sở Văn hóa, Thể tháo và Du lịt"] }
    let plan = try SamplePlan("a", tasks: tasks).plan()
    let uses = AgencyUse.uses(in: plan) { _ in false }
    let findings = UnknownAgencyRule(agencies: ReferenceData.embedded().directory).findings(plan, uses)
    #expect(findings.count <= 2)
    #expect(findings.allSatisfy { $0.notes.count == 2 })
  }
}
