import Testing

@testable import Merge

@Suite("Tasks that nobody leads")
struct NoLeadRuleTests {
  @Test("a task without a lead is found, one under an agency's heading is not")
  func noLead() throws {
    #expect(try codes { _ in }.contains(.noLead))
    #expect(try !codes { $0.lead = ["Sở Nội vụ"] }.contains(.noLead))
    var sample = SamplePlan("a", tasks: [SamplePlan.Task("t1")])
    sample.headingLead = ["Sở Nội vụ"]
    #expect(try !codes(sample).contains(.noLead))
  }

  @Test("what another line of the same work says is not missing")
  func saidElsewhere() throws {
    var full = SamplePlan.Task("t1")
    full.lead = ["Sở Nội vụ"]
    full.due = "Quý II/2025"
    full.output = "01 lớp"
    let plan = try SamplePlan("a", tasks: [full, SamplePlan.Task("t2")]).plan()
    let members = [TaskReference(plan: 0, task: 0), TaskReference(plan: 0, task: 1)]
    let checker = ConflictChecker(.reference([plan]), overlaps: .groups([members]))
    #expect(checker.findings() == [])
  }
}
