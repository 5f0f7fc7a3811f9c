import Testing

@testable import Merge

@Suite("Several leads")
struct SeveralLeadsRuleTests {
  @Test("two agencies in the lead are found, a list as well as a text")
  func two() throws {
    #expect(try count(["Công an tỉnh", "Sở Khoa học và Công nghệ"]) == 1)
    #expect(try count(["Công an tỉnh, Sở Khoa học và Công nghệ"]) == 1)
  }

  @Test("one agency and collectives are not")
  func allowed() throws {
    #expect(try count(["Công an tỉnh"]) == 0)
    #expect(try count(["các sở, ban, ngành; UBND các huyện, thị xã, thành phố"]) == 0)
    #expect(try count(["Văn phòng UBND tỉnh", "các sở, ban, ngành"]) == 0)
  }

  @Test("a lead that says who is the first is not")
  func first() throws {
    #expect(try count(["Công an tỉnh (cơ quan thường trực), Sở Khoa học và Công nghệ"]) == 0)
  }

  @Test("a heading is reported once, however many tasks inherit it")
  func heading() throws {
    var sample = SamplePlan("a", tasks: (1...5).map { SamplePlan.Task("t\($0)", "Việc số \($0)") })
    sample.headingLead = ["Báo Quảng Ngãi", "Tỉnh đoàn"]
    #expect(SeveralLeadsRule(plan: try sample.plan()).findings().count == 1)
  }

  private func count(_ lead: [String]) throws -> Int {
    var task = SamplePlan.Task("t1")
    task.lead = lead
    return SeveralLeadsRule(plan: try SamplePlan("a", tasks: [task]).plan()).findings().count
  }
}
