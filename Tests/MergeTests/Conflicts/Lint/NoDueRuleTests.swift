import Testing

@testable import Merge

@Suite("Tasks that say no time")
struct NoDueRuleTests {
  @Test("a task without a deadline is found")
  func noDue() throws {
    #expect(try codes { _ in }.contains(.noDue))
    #expect(try !codes { $0.due = "Quý II/2025" }.contains(.noDue))
    #expect(try !codes { $0.due = "khi nào tiện" }.contains(.noDue))
  }
}
