import Testing

@testable import Merge

@Suite("Agencies of other times")
struct AgencyPeriodRuleTests {
  @Test("an agency dissolved before the plan's date is a warning with its successors")
  func dissolved() throws {
    let findings = try findings("Sở Thông tin và Truyền thông", date: "2025-03-10")
    #expect(findings.map(\.code) == [.dissolvedAgency])
    #expect(findings.first?.remedies.map(\.key) == [.useSuccessor])
  }

  @Test("an agency dissolved since the plan's date is a note that names the new one")
  func renamed() throws {
    let findings = try findings("Sở TT&TT", date: "2025-01-20", day: "2025-03-17")
    #expect(findings.map(\.code) == [.renamedAgency])
    #expect(
      findings.first?.message
        == Message(
          .agencyRenamed,
          ["old": "Sở TT&TT", "new": "Sở Khoa học và Công nghệ", "day": "01/3/2025"]
        )
    )
  }

  @Test("an agency that works on both days is nothing to speak of")
  func current() throws {
    #expect(try findings("Sở Nội vụ", date: "2025-01-20", day: "2025-03-17") == [])
    #expect(try findings("Sở Thông tin và Truyền thông", date: "2025-01-20", day: "2025-02-28") == [])
  }

  @Test("an agency founded after the plan's date did not exist yet")
  func notYet() throws {
    let findings = try findings("Sở Nông nghiệp và Môi trường", date: "2025-01-20")
    #expect(findings.map(\.message.key) == [.agencyNotYet])
  }

  @Test("work of districts after they were abolished is for a person to place")
  func districts() throws {
    let all = try findings("UBND các huyện, thị xã, thành phố", date: "2025-03-10", day: "2025-07-14")
    #expect(all.map(\.code) == [.splitAgency])
    #expect(all.first?.fingerprint.hasPrefix("lead-") == true)
  }

  @Test("an agency that a line about last year names is of its time")
  func lastYear() throws {
    var task = SamplePlan.Task("t1", "Đã tổ chức 13 lớp tập huấn")
    task.lead = ["Sở Thông tin và Truyền thông"]
    let plan = try SamplePlan("a", tasks: [task]).plan()
    let findings = ConflictChecker(.reference([plan]), overlaps: .empty).findings()
    #expect(findings.map(\.code) == [.pastTense])
  }

  private func findings(_ lead: String, date: String, day: String? = nil) throws -> [Finding] {
    var task = SamplePlan.Task("t1", "Tập huấn kỹ năng")
    task.lead = [lead]
    let plan = try SamplePlan("a", date: date, tasks: [task]).plan()
    let context = RuleContext.reference([plan], day: day.map(Day.on))
    return ConflictChecker(context, overlaps: .empty).findings().filter {
      $0.code.rawValue.hasPrefix("agency/")
    }
  }
}
