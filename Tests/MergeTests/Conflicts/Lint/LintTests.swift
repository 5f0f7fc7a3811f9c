import Testing

@testable import Merge

@Suite("Tasks that say too little")
struct LintTests {
  @Test("a task without a lead is found, one under an agency's heading is not")
  func noLead() throws {
    #expect(try codes { _ in }.contains(.noLead))
    #expect(try !codes { $0.lead = ["Sở Nội vụ"] }.contains(.noLead))
    var sample = SamplePlan("a", tasks: [SamplePlan.Task("t1")])
    sample.headingLead = ["Sở Nội vụ"]
    #expect(try !codes(sample).contains(.noLead))
  }

  @Test("a task without a deadline is found")
  func noDue() throws {
    #expect(try codes { _ in }.contains(.noDue))
    #expect(try !codes { $0.due = "Quý II/2025" }.contains(.noDue))
    #expect(try !codes { $0.due = "khi nào tiện" }.contains(.noDue))
  }

  @Test("a task without an output is found, unless the work recurs")
  func noOutput() throws {
    #expect(try codes { $0.due = "Quý II/2025" }.contains(.noOutput))
    #expect(try !codes { $0.due = "Thường xuyên" }.contains(.noOutput))
    #expect(try !codes { $0.output = "01 lớp" }.contains(.noOutput))
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

  @Test("results already reached are found once and are not asked for a deadline")
  func pastTense() throws {
    let title = "Đã tổ chức các lớp tập huấn kỹ năng số, đạt kế hoạch đề ra"
    let plan = SamplePlan("a", tasks: [SamplePlan.Task("t1", title)])
    #expect(try codes(plan) == [.pastTense])
  }

  @Test("a result in the midst of a line is found under a heading that reviews the year before")
  func pastTenseInside() throws {
    var sample = SamplePlan("a", tasks: [SamplePlan.Task("t1", "Hệ thống đã kết nối với Cổng DVCQG")])
    #expect(try !codes(sample).contains(.pastTense))
    sample.heading = "KẾT QUẢ ĐẠT ĐƯỢC"
    #expect(try codes(sample) == [.pastTense])
  }

  @Test("work on what was done before is not past")
  func notPast() throws {
    #expect(try !codes { $0.title = "Duy trì các hệ thống đã đầu tư" }.contains(.pastTense))
  }

  @Test("work due in another year is found, work that goes on beyond the year is a note")
  func outOfYear() throws {
    #expect(try severities { $0.due = "Quý I/2026" } == [.warning])
    #expect(try severities { $0.due = "chậm nhất ngày 31/01/2026" } == [.warning])
    #expect(try severities { $0.due = "Quý IV/2024" } == [.warning])
    #expect(try severities { $0.due = "2025 - 2026" } == [.note])
    #expect(try severities { $0.due = "Quý IV/2025- Quý II/2026" } == [.note])
    for due in ["2025", "Thường xuyên", "năm 2025 và các năm tiếp theo", "trước ngày 31/12/2025"] {
      #expect(try severities { $0.due = due } == [])
    }
  }

  private func severities(_ change: (inout SamplePlan.Task) -> Void) throws -> [Severity] {
    try findings(change).filter { $0.code == .outOfYear }.map(\.severity)
  }

  private func codes(_ change: (inout SamplePlan.Task) -> Void) throws -> [FindingCode] {
    try findings(change).map(\.code)
  }

  private func codes(_ sample: SamplePlan) throws -> [FindingCode] {
    ConflictChecker(.reference([try sample.plan()]), overlaps: .empty).findings().map(\.code)
  }

  private func findings(_ change: (inout SamplePlan.Task) -> Void) throws -> [Finding] {
    var task = SamplePlan.Task("t1")
    change(&task)
    let plan = try SamplePlan("a", tasks: [task]).plan()
    return ConflictChecker(.reference([plan]), overlaps: .empty).findings()
  }
}
