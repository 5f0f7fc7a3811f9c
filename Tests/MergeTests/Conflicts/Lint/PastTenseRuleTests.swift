import Testing

@testable import Merge

@Suite("Results that stand among tasks")
struct PastTenseRuleTests {
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
}
