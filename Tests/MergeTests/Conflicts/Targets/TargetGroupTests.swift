import Testing

@testable import Merge

@Suite("Targets of several plans")
struct TargetGroupTests {
  let indicator = "Tỷ lệ hồ sơ thủ tục hành chính nộp trực tuyến"

  @Test("of one indicator and year are one, whatever the abbreviations")
  func together() throws {
    let items = try unified(
      [(indicator, ">= 80%", "2025")],
      [("Tỷ lệ hồ sơ TTHC nộp trực tuyến", "80%", "2025")]
    )
    #expect(items.map(\.members.count) == [2])
    #expect(items[0].outcomes.allSatisfy { $0.finding == nil })
  }

  @Test("that contradict are one with an open value and the candidates of each side")
  func conflict() throws {
    let items = try unified([(indicator, ">= 80%", "2025")], [(indicator, ">= 70%", "2025")])
    let value = try #require(items.first?.outcomes.first { $0.field == .value })
    #expect(value.finding?.code == .targetConflict)
    #expect(value.candidates.map(\.value) == [.texts([">= 80%"]), .texts([">= 70%"])])
    #expect(value.openConflict { "p/\($0)" }?.candidates.map(\.from) == ["p/0", "p/1"])
  }

  @Test("of other years, levels or objects stay apart")
  func apart() throws {
    #expect(try unified([(indicator, "80%", "2025")], [(indicator, "90%", "2030")]).count == 2)
    let levels = try unified(
      [("Tỷ lệ hồ sơ công việc cấp tỉnh xử lý trên mạng", "90%", "2025")],
      [("Tỷ lệ hồ sơ công việc cấp huyện xử lý trên mạng", "80%", "2025")]
    )
    #expect(levels.count == 2)
    let objects = try unified(
      [("Tỷ lệ phản ánh, kiến nghị được xử lý đúng hạn", "100%", "2025")],
      [("Tỷ lệ hồ sơ trực tuyến giải quyết quá hạn", "không quá 2%", "2025")]
    )
    #expect(objects.count == 2)
  }

  @Test("a ladder and a single year that fits it are one, and the ladder holds")
  func ladder() throws {
    let ladder = "tối thiểu 50% năm 2025; tối thiểu 90% năm 2030"
    let items = try unified([(indicator, "ít nhất 50%", "2025")], [(indicator, ladder, "2030")])
    #expect(items.count == 1)
    #expect(items[0].outcomes.first { $0.field == .value }?.value == .texts([ladder]))
    #expect(items[0].outcomes.first { $0.field == .by }?.value == .texts(["2030"]))
  }

  @Test("an aspiration beyond what binds stays beside it")
  func aspiration() throws {
    let items = try unified([(indicator, "tối thiểu 80%", "2025")], [(indicator, "phấn đấu 90%", "2025")])
    #expect(items.count == 2)
  }

  @Test("a policy takes the greater value where it may")
  func policy() throws {
    var policies = Policies()
    policies[.value] = .largest
    let context = try context([(indicator, ">= 70%", "2025")], [(indicator, ">= 80%", "2025")])
    let items = Reconciliation(context, policies: policies).reconcileTargets()
    let value = items.first?.outcomes.first { $0.field == .value }
    #expect(value?.value == .texts([">= 80%"]))
    #expect(value?.verdict == .settled(by: .largest, because: [Message(.policyLargest)]))
  }

  @Test("every target is in exactly one group")
  func partition() throws {
    let many = (0..<30).map { ("Chỉ tiêu số \($0 % 7)", "\(50 + $0 % 3)%", $0 % 2 == 0 ? "2025" : "2030") }
    let items = try unified(Array(many.prefix(15)), Array(many.suffix(15)))
    let members = items.flatMap(\.members)
    #expect(members.count == 30)
    #expect(Set(members).count == 30)
  }

  private typealias Row = (indicator: String, value: String, by: String)

  private func unified(_ left: [Row], _ right: [Row]) throws -> [UnifiedItems] {
    Reconciliation(try context(left, right)).reconcileTargets()
  }

  private func context(_ left: [Row], _ right: [Row]) throws -> RuleContext {
    let plans = try zip(["a", "b"], [left, right]).map { id, rows in
      var sample = SamplePlan(id)
      sample.targets = rows.enumerated().map { number, row in
        SamplePlan.Target(id: "t\(number)", indicator: row.indicator, value: row.value, by: row.by)
      }
      return try sample.plan()
    }
    return .reference(plans)
  }
}
