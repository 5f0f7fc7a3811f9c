import Testing

@testable import Merge

@Suite("What two tasks have in common, and what only one has")
struct PairComparerTests {
  private static let builder = CorpusBuilder(WorkPlans.reference, roles: OverlapModel.embedded.roles)

  /// The evidence of two lines among the lines of the repository's plans.
  static func evidence(_ a: String, _ b: String, samePlan: Bool = false) -> Evidence {
    let own =
      samePlan ? [WorkPlans.plan("a", [a, b])] : [WorkPlans.plan("a", [a]), WorkPlans.plan("b", [b])]
    let model = OverlapModel.embedded
    let built = builder.build(own + [WorkPlans.plan("others", WorkPlans.others)])
    func text(_ plan: Int, _ task: Int) -> Int {
      built.members.firstIndex { $0.contains(TaskReference(plan: plan, task: task)) } ?? 0
    }
    var comparer = PairComparer(built.corpus, closeness: model.closeness, crowding: model.crowding)
    let texts = [text(0, 0), samePlan ? text(0, 1) : text(1, 0)].sorted()
    return comparer.compare(texts[0], texts[1], crowd: 3)
  }

  @Test("equal work has all in common and nothing apart")
  func equal() {
    let line = "Lắp đặt trạm quan trắc nước biển tự động tại cảng cá Sa Kỳ"
    let evidence = Self.evidence(line, line.uppercased() + ".")
    #expect(abs(evidence[.words] - 1) < 1e-6 && abs(evidence[.covered] - 1) < 1e-6)
    #expect(evidence[.swapped] == 0 && evidence[.exchanged] == 0)
    #expect(evidence[.numbered] == 0 && evidence[.named] == 0)
  }

  @Test("there is room for every comparison")
  func room() {
    var evidence = Evidence()
    for (place, kind) in Evidence.Kind.allCases.enumerated() { evidence[kind] = Double(place) }
    #expect(Evidence.Kind.allCases.map { evidence[$0] } == Evidence.Kind.allCases.indices.map(Double.init))
  }

  @Test("work that has nothing in common is told by every measure")
  func foreign() {
    let evidence = Self.evidence("Trồng rừng phòng hộ ven biển", "Mua sắm thiết bị họp trực tuyến")
    #expect(evidence[.words] < 0.2 && evidence[.sharedPairs] == 0 && evidence[.work] == 0)
    #expect(evidence[.swapped] == -1 && evidence[.exchanged] == -1)
  }

  @Test("one thing in the place of another is found, however much else agrees")
  func exchanged() {
    let evidence = Self.evidence(
      "Xây dựng bản đồ số phục vụ quản lý nghĩa trang trên địa bàn tỉnh, cập nhật hằng quý",
      "Xây dựng bản đồ số phục vụ quản lý chợ nổi trên địa bàn tỉnh, cập nhật hằng quý"
    )
    #expect(evidence[.words] > 0.5)
    let other = Self.evidence(
      "Lắp đặt trạm quan trắc nước biển tự động tại cảng cá Sa Kỳ năm 2025",
      "Lắp đặt trạm quan trắc không khí tự động tại cảng cá Sa Kỳ năm 2025"
    )
    #expect(other[.swapped] > 2 && other[.exchanged] > 0.6)
  }

  @Test(
    "two numbers of one kind are two things, even within one larger thing; two levels of government are, too",
    arguments: [
      ("Thực hiện Tiểu dự án 1 thuộc Dự án 7", "Thực hiện Tiểu dự án 3 thuộc Dự án 7", 2.0),
      ("Thực hiện Tiểu dự án 1 thuộc Dự án 7", "Thực hiện các nội dung của Dự án 7", 1),
      ("Xử lý hồ sơ trên mạng ở cấp tỉnh", "Xử lý hồ sơ trên mạng ở cấp xã", 2),
      ("Số hóa hồ sơ thuộc thẩm quyền cấp xã", "Số hóa hồ sơ thuộc thẩm quyền cấp huyện", 2),
      ("Số hóa hồ sơ của UBND cấp xã", "Số hóa hồ sơ ở cấp tỉnh", 0),
    ]
  )
  func subprojectsAndLevels(a: String, b: String, level: Double) {
    #expect(Self.evidence(a, b)[.numbered] == level)
  }

  @Test(
    "a bare mention speaks of the plan that it stands in, but not of a plan that is to be made or one of a list",
    arguments: [
      ("Bố trí kinh phí thực hiện Kế hoạch này", true), ("Theo dõi, đôn đốc việc thực hiện Kế hoạch", true),
      ("Xây dựng kế hoạch và lắp đặt trạm quan trắc gió", false),
      ("Ban hành Chương trình, giám sát thu gom rác biển", false),
      ("Xây dựng trạm quan trắc gió theo quy hoạch, kế hoạch", false),
    ]
  )
  func ownDocument(line: String, speaksOfIt: Bool) {
    #expect((Self.evidence(line, line + ".")[.ownDocument] > 0) == speaksOfIt)
  }

  @Test("a result that was reached is not the task, and another thing done to one system is other work")
  func doings() {
    let task = "Tập huấn kỹ năng khai báo hải trình cho ngư dân"
    #expect(Self.evidence("Đã " + task.lowercased() + ", đạt kế hoạch", task)[.finished] == 1)
    #expect(Self.evidence("Tiếp tục " + task.lowercased(), task)[.finished] == 0)
    let system = "Hệ thống giám sát tàu cá của tỉnh"
    #expect(Self.evidence("Nâng cấp \(system)", "Quản lý \(system)")[.otherAction] == 1)
    #expect(Self.evidence("Nâng cấp \(system)", "Nâng cấp, bảo trì \(system)")[.otherAction] == 0)
  }

  @Test("whom the work is for is what it is about; who takes part is not")
  func served() {
    let work = "Tập huấn kỹ năng khai báo hải trình"
    let audience = Self.evidence(work + " cho Tổ công nghệ số cộng đồng", work)
    let partner = Self.evidence(work + ", phối hợp với Tổ công nghệ số cộng đồng", work)
    #expect(audience[.words] + 0.02 < partner[.words] && partner[.words] > 0.95)
  }

  @Test("another verb for the same thing exchanges nothing")
  func verbs() {
    let evidence = Self.evidence(
      "Tập huấn kỹ năng hướng dẫn ngư dân khai báo hải trình điện tử",
      "Tập huấn kỹ năng hỗ trợ ngư dân khai báo hải trình điện tử"
    )
    #expect(evidence[.exchanged] == 0)
  }

  @Test("a syllable that agrees by chance does not hide an exchange")
  func chance() {
    let evidence = Self.evidence(
      "Duy trì kênh Zalo OA Chính quyền số Bình Sơn",
      "Duy trì kênh Zalo OA Cải cách hành chính Bình Sơn"
    )
    #expect(evidence[.swapped] > 2)
  }

  @Test(
    "names in quotation marks are the same or others",
    arguments: [
      ("Duy trì chuyên mục “Chuyển đổi số”", "Duy trì chuyên mục “Nông thôn mới”", 2.0),
      ("Duy trì chuyên mục “Nông thôn mới”", "Viết tin cho mục \"Nông thôn mới\"", 3),
      ("Duy trì chuyên mục “Nông thôn mới”", "Viết tin cho chuyên mục nông thôn mới", 3),
      ("Duy trì chuyên mục “Nông thôn mới”", "Trồng rừng phòng hộ ven biển", 1),
      ("Duy trì chuyên mục nông thôn mới", "Trồng rừng phòng hộ ven biển", 0),
    ]
  )
  func names(a: String, b: String, level: Double) {
    #expect(Self.evidence(a, b)[.named] == level)
    #expect(Self.evidence(b, a)[.named] == level)
  }

  @Test(
    "numbered things, documents and levels are the same or others",
    arguments: [
      ("Thực hiện tiểu dự án 3 về nước sạch", "Thực hiện tiểu dự án 4 về nước sạch", 2.0),
      ("Thực hiện tiểu dự án 3 về nước sạch", "Triển khai nội dung tiểu dự án 3", 1),
      ("Đánh giá chỉ số ở cấp tỉnh", "Đánh giá chỉ số ở cấp huyện", 2),
      ("Đánh giá chỉ số", "Đánh giá chỉ số ở cấp huyện", 0),
    ]
  )
  func numbered(a: String, b: String, level: Double) { #expect(Self.evidence(a, b)[.numbered] == level) }

  @Test("“Kế hoạch này” of two plans is two plans; of one plan it is one")
  func ownDocument() {
    let (a, b) = ("Báo cáo kết quả thực hiện Kế hoạch này", "Tổng hợp kết quả thực hiện Kế hoạch này")
    #expect(Self.evidence(a, b)[.ownDocument] > 0)
    #expect(Self.evidence(a, b, samePlan: true)[.ownDocument] == 0)
  }

  @Test("a comparison does not depend on which task stands first")
  func symmetry() {
    var random = SplitMix(seed: 21)
    for _ in 0..<20 {
      let lines = WorkPlans.others
      let (a, b) = (
        Int.random(in: 0..<lines.count, using: &random), Int.random(in: 0..<lines.count, using: &random)
      )
      let (x, y) = (Self.evidence(lines[a], lines[b]), Self.evidence(lines[b], lines[a]))
      #expect(x == y, "\(lines[a]) | \(lines[b])")
    }
  }
}
