import Testing

@testable import Merge

@Suite("Tasks that do not say what they produce")
struct NoOutputRuleTests {
  @Test("a task without an output is found, unless the work recurs")
  func noOutput() throws {
    #expect(try codes { $0.due = "Quý II/2025" }.contains(.noOutput))
    #expect(try !codes { $0.due = "Thường xuyên" }.contains(.noOutput))
    #expect(try !codes { $0.output = "01 lớp" }.contains(.noOutput))
  }
}
