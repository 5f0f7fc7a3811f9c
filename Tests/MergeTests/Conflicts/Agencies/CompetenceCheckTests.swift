import Testing

@testable import Merge

@Suite("Who ought to lead")
struct CompetenceCheckTests {
  let work =
    "Chủ trì tiếp nhận, giải quyết hồ sơ và trả kết quả giải quyết thủ tục hành chính trên hệ thống của tỉnh"

  @Test("the office that receives and returns files for others is found, with the rule's reason and source")
  func office() throws {
    let findings = try findings(work, ["Văn phòng UBND tỉnh"])
    #expect(findings.map(\.code) == [.competence])
    #expect(findings.first?.severity == .error)
    #expect(findings.first?.reasons.map(\.key) == [.ruleSays, .ruleSource])
    #expect(findings.first?.remedies.map(\.key) == [.moveLead])
  }

  @Test(
    "departments and localities are right",
    arguments: [
      "các sở, ban, ngành và địa phương", "các sở, ban, ngành; UBND các huyện, thị xã, thành phố",
      "Sở Xây dựng", "UBND cấp xã",
    ]
  )
  func right(lead: String) throws {
    #expect(try findings(work, [lead]) == [])
  }

  @Test(
    "other work of the office is its own",
    arguments: [
      "Theo dõi, đôn đốc, công khai kết quả cung cấp dịch vụ công trực tuyến",
      "Tập huấn kỹ năng tiếp nhận và xử lý hồ sơ điện tử cho công chức Bộ phận Một cửa",
      "Tiếp nhận, xử lý và trả lời phản ánh, kiến nghị của người dân",
    ]
  )
  func otherWork(title: String) throws {
    #expect(try findings(title, ["Văn phòng UBND tỉnh"]) == [])
  }

  private func findings(_ title: String, _ lead: [String]) throws -> [Finding] {
    var task = SamplePlan.Task("t1", title)
    task.lead = lead
    let plan = try SamplePlan("a", tasks: [task]).plan()
    return CompetenceCheck(context: .reference([plan])).findings(Side(plan: plan, item: plan.tasks[0]))
  }
}
