import Testing

@testable import Merge

@Suite("Reporting duties of several plans")
struct ReportCycleRuleTests {
  let monthly = SamplePlan.Report(
    id: "r1",
    to: "UBND tỉnh",
    from: "Sở Khoa học và Công nghệ",
    due: "trước ngày 20 hằng tháng",
    content: "Kết quả sử dụng dịch vụ công trực tuyến"
  )

  @Test("that say the same are one duty with both contents")
  func same() throws {
    var other = monthly
    other.due = "Trước ngày 20 hàng tháng"
    other.content = "Tình hình chuyển đổi số"
    let items = try unified(monthly, other)
    #expect(items.count == 1)
    #expect(items[0].outcomes.allSatisfy { $0.finding == nil })
    let content = items[0].outcomes.first { $0.field == .content }?.value
    #expect(content == .texts(["Kết quả sử dụng dịch vụ công trực tuyến; Tình hình chuyển đổi số"]))
  }

  @Test("on different clocks are one duty with an open deadline")
  func cycle() throws {
    var other = monthly
    other.due = "trước ngày 15 tháng cuối quý"
    #expect(try findings(monthly, other).map(\.message.key) == [.reportClocksDiffer])
    #expect(try unified(monthly, other).count == 1)
  }

  @Test("of different agencies on one subject are found, and stay two")
  func subject() throws {
    var other = monthly
    other.from = "Sở Nội vụ"
    other.due = "trước ngày 15 hằng tháng"
    other.content = "Tình hình cải cách hành chính và kết quả dịch vụ công trực tuyến"
    #expect(try findings(monthly, other).map(\.message.key) == [.subjectReportedTwice])
    #expect(try unified(monthly, other).count == 2)
  }

  @Test("to other addressees, on other subjects, or once a year beside every month do not collide")
  func apart() throws {
    var addressee = monthly
    addressee.to = "Sở Nội vụ"
    addressee.due = "trước ngày 10 hằng tháng"
    #expect(try findings(monthly, addressee) == [])
    var subject = monthly
    subject.from = "Sở Nội vụ"
    subject.due = "trước ngày 10 hằng tháng"
    subject.content = "Tình hình biên chế"
    #expect(try findings(monthly, subject) == [])
    var yearly = monthly
    yearly.due = "trước ngày 15/12/2025"
    #expect(try findings(monthly, yearly) == [])
    #expect(try unified(monthly, yearly).count == 2)
  }

  @Test("of one plan are as its author wants them")
  func onePlan() throws {
    var quarterly = monthly
    quarterly.id = "r2"
    quarterly.due = "trước ngày 15 tháng cuối quý"
    var sample = SamplePlan("a")
    sample.reports = [monthly, quarterly]
    let context = RuleContext.reference([try sample.plan()])
    #expect(ConflictChecker(context, overlaps: .empty).findings() == [])
    #expect(Reconciliation(context).reconcileReports().count == 2)
  }

  private func findings(_ left: SamplePlan.Report, _ right: SamplePlan.Report) throws -> [Finding] {
    ConflictChecker(try context(left, right), overlaps: .empty).findings()
  }

  private func unified(_ left: SamplePlan.Report, _ right: SamplePlan.Report) throws -> [UnifiedItems] {
    Reconciliation(try context(left, right)).reconcileReports()
  }

  private func context(_ left: SamplePlan.Report, _ right: SamplePlan.Report) throws -> RuleContext {
    var one = SamplePlan("a")
    one.reports = [left]
    var other = SamplePlan("b")
    other.reports = [right]
    return .reference([try one.plan(), try other.plan()])
  }
}
