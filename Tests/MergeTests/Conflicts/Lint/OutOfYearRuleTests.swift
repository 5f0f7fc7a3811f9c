import Testing

@testable import Merge

@Suite("Work outside the plan's year")
struct OutOfYearRuleTests {
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
}
