import TestSupport
import Testing

@testable import Merge

/// The sample plans, read as the drafting official reads them. Tasks are found by their words.
@Suite("The plans of 2025")
struct Plans2025Tests {
  static let plans: [Plan] = {
    let decoder = PlanDecoder(agencies: ReferenceData.embedded().directory)
    return ["reform-communication", "digital-transformation", "e-service"].compactMap { name in
      let path = "plans/2025/\(name).yaml"
      guard let bytes = try? Repository.bytes(path), let document = try? YAMLReader().read(bytes, file: path)
      else { return nil }
      return decoder.decode(document).plan
    }
  }()

  /// Words of tasks that an official would call the same work; each picks one task.
  static let sameWork: [[String]] = [
    ["Tổ chức đợt cao điểm “Tháng hành động", "Tổ chức chiến dịch truyền thông “Tháng hành động"],
    ["làm mới pa nô", "Lắp đặt mới pa nô"],
    ["Biên soạn, in và phát hành tờ rơi", "cấp phát tờ rơi hướng dẫn các bước"],
    ["Xây dựng bộ video hướng dẫn người dân", "Sản xuất video hướng dẫn sử dụng dịch vụ công"],
    ["đáp ứng yêu cầu kết nối, tái sử dụng", "Nâng cấp, hoàn thiện Hệ thống thông tin"],
    ["Tích hợp trợ lý ảo", "Thí điểm trợ lý ảo"],
    ["đưa toàn bộ thủ tục hành chính đủ điều kiện", "tái cấu trúc quy trình thủ tục hành chính để"],
    ["nghĩa vụ tài chính về đất đai", "nghĩa vụ tài chính đất đai"],
    [
      "Nhắn tin SMS, Zalo đến thuê bao di động trên địa bàn tỉnh tuyên truyền về dịch vụ công",
      "Gửi tin nhắn SMS",
    ],
    ["kỹ năng số và kỹ năng hướng dẫn người dân", "kỹ năng hỗ trợ người dân sử dụng DVCTT"],
    ["hướng dẫn các cơ quan báo chí", "Định hướng cơ quan báo chí"],
    ["người sử dụng đất nộp hồ sơ trực tuyến", "Vận động người sử dụng đất"],
    ["đồng bào dân tộc thiểu số ở các huyện", "đồng bào dân tộc thiểu số ở các xã"],
    ["Tổ chức tọa đàm truyền hình", "Tọa đàm trên sóng truyền hình"],
    ["đăng ký hộ kinh doanh qua mạng", "hộ kinh doanh qua mạng điện tử"],
  ]

  static let checker = ConflictChecker(
    .reference(plans),
    overlaps: .groups(sameWork.map { $0.compactMap(task) })
  )
  static let findings = checker.findings()

  static func task(_ words: String) -> TaskReference? {
    checkedTasks.first { plans[$0].title.string.contains(words) }
  }

  private static let checkedTasks = plans.indices.flatMap { plan in
    plans[plan].tasks.indices.map { TaskReference(plan: plan, task: $0) }
  }

  @Test("all words pick a task")
  func samples() {
    #expect(Self.plans.count == 3)
    for words in Self.sameWork { #expect(words.compactMap(Self.task).count == words.count, "\(words)") }
  }

  @Test(
    "the office leads what departments and localities do themselves, in the two points that the letter names"
  )
  func competence() throws {
    let found = Self.findings.filter { $0.code == .competence }
    let plan = Self.plans[2]
    let addresses = plan.tasks.filter { task in found.contains { $0.place.range == task.title.range } }
      .map { plan.address(of: $0).description }
    #expect(addresses == ["điểm a khoản 4 Mục VI", "điểm c khoản 4 Mục VI"])
    #expect(found.allSatisfy { $0.place.file.hasSuffix("e-service.yaml") && $0.severity == .error })
  }

  @Test("“công cụ kỹ thuật” is nowhere said to be anything")
  func vagueTerm() {
    let found = Self.findings.filter { $0.code == .vagueTerm }
    #expect(
      found.map(\.message) == Array(repeating: Message(.vagueTerm, ["term": "công cụ kỹ thuật"]), count: 2)
    )
  }

  @Test("there are at least twelve conflicts, and every one has reasons, a remedy and both places")
  func conflicts() {
    let conflicts = Self.findings.filter { $0.code.rawValue.hasPrefix("conflict/") }
    #expect(conflicts.count { $0.severity == .error } >= 12)
    for conflict in conflicts {
      #expect(!conflict.remedies.isEmpty)
      #expect(!conflict.notes.isEmpty)
      #expect(conflict.place.range != .none && conflict.notes.allSatisfy { $0.place.range != .none })
    }
  }

  @Test("leads disagree where two agencies are named, and nowhere among renamed ones")
  func leads() {
    let lists = Self.findings.filter { $0.code == .leadConflict && $0.severity == .error }.map {
      finding -> Set<String> in
      guard case .list(let values)? = finding.message.arguments["values"] else { return [] }
      return Set(values)
    }
    #expect(
      Set(lists) == [
        ["“Sở Nội vụ”", "“Sở Khoa học và Công nghệ”"],
        ["“Sở Văn hóa, Thể thao và Du lịch”", "“Sở Khoa học và Công nghệ”"],
        ["“Văn phòng UBND tỉnh”", "“Sở Khoa học và Công nghệ”"],
        ["“Sở Nông nghiệp và Môi trường”", "“Sở Tài chính”"],
      ]
    )
  }

  @Test("one lead is for a person to choose, since the old department was divided")
  func division() {
    let found = Self.findings.filter { $0.code == .splitAgency }
    #expect(found.count == 1)
    #expect(found.first?.reasons.map(\.key).contains(.functionsNamed) == true)
    #expect(found.first?.notes.count == 1)
    // What is for a person to choose is not reported as a mere rename as well.
    let places = Set(found.map(\.place))
    #expect(!Self.findings.contains { $0.code == .renamedAgency && places.contains($0.place) })
  }

  @Test("no agency of the communication plan was gone when it was drafted")
  func dissolved() {
    #expect(Self.findings.filter { $0.code == .dissolvedAgency } == [])
    #expect(Self.findings.contains { $0.code == .renamedAgency })
  }

  @Test("targets of one indicator contradict in four cases and differ in strength alone in one")
  func targets() {
    let found = Self.findings.filter { $0.code == .targetConflict }
    #expect(found.count { $0.message.key == .targetsDiffer && $0.severity == .error } == 4)
    #expect(found.count { $0.message.key == .targetsDiffer } == 4)
    #expect(found.count { $0.message.key == .strengthDiffers } == 3)
  }

  @Test("the same resolution is cited with two dates")
  func basis() {
    let found = Self.findings.filter { $0.code == .basisConflict }
    #expect(found.map(\.message.key) == [.datesDiffer])
    #expect(found.first?.message.arguments["dates"] == .list(["08/12/2021", "10/12/2021"]))
    #expect(found.first?.notes.count == 2)
  }

  @Test("two tasks wait for what is due later, two name their own lead as support")
  func tasks() {
    #expect(Self.findings.count { $0.code == .dependencyConflict } == 2)
    #expect(Self.findings.count { $0.code == .supportConflict } == 2)
  }

  @Test("results of last year are found and asked for nothing else")
  func pastTense() {
    let found = Self.findings.filter { $0.code == .pastTense }
    #expect(found.count == 2)
    let places = Set(found.map(\.place))
    #expect(Self.findings.filter { places.contains($0.place) } == found)
  }

  @Test("work outside the year is told from work that goes on beyond it")
  func outOfYear() {
    let found = Self.findings.filter { $0.code == .outOfYear }
    let outside = found.filter { $0.severity == .warning }.compactMap { $0.message.arguments["due"] }
    #expect(Set(outside) == ["Quý I/2026", "2026", "chậm nhất ngày 31/01/2026"])
    #expect(found.count { $0.severity == .note } == 4)
  }

  @Test("reports of one sender to one addressee are one, and three clocks collide")
  func reports() {
    #expect(Self.findings.count { $0.code == .reportCycleConflict } == 3)
    let unified = Reconciliation(Self.checker.context).reconcileReports()
    #expect(unified.filter { $0.members.count > 1 }.count == 3)
    #expect(unified.flatMap(\.members).count == Self.plans.map(\.reports.count).reduce(0, +))
  }

  @Test("all agencies in the lead are known")
  func unknown() {
    #expect(Self.findings.filter { $0.code == .unknownAgency }.allSatisfy { $0.severity == .note })
  }
}
