import Merge
import TestSupport

/// Makes plans the way offices write them, from a seed: sections of all shapes, shared headings, tasks that
/// repeat within and across plans, empty and full fields, texts, targets and duties.
struct GeneratedPlans {
  private var random: SplitMix

  init(seed: UInt64) { random = SplitMix(seed: seed) }

  mutating func plans(count: Int) -> [Plan] {
    (0..<count).map { plan($0) }
  }

  private mutating func plan(_ index: Int) -> Plan {
    let kinds: [Plan.Kind] = [.reformCommunication, .digitalTransformation, .eService, .other]
    var plan = Plan(
      file: "plan-\(index).yaml",
      id: Text("plan-\(index)"),
      kind: kinds[index % kinds.count],
      title: Text("Kế hoạch số \(index)"),
      year: 2025
    )
    plan.date = Day(year: 2025, month: 1 + index % 3, day: 10)
    plan.basis = some(["1588/QĐ-TTg ngày 17/12/2024", "57-NQ/TW", "93/NQ-HĐND"]).map {
      Citation(text: Text($0), documents: [])
    }
    let heads = ["Mục đích, yêu cầu", "Nhiệm vụ, giải pháp", "Kinh phí thực hiện", "Tổ chức thực hiện"]
    for (offset, title) in heads.enumerated() {
      // Any heading but that of the tasks may be missing.
      if offset != 1, Int.random(in: 0..<4, using: &random) == 0 { continue }
      addSection(&plan, parent: nil, ItemNumber(Self.roman[offset]), title, index, depth: 0)
    }
    if Bool.random(using: &random) {
      addSection(&plan, parent: nil, ItemNumber("Phụ lục I"), "Danh mục nhiệm vụ", index, depth: 1)
    }
    for number in 0..<Int.random(in: 0...3, using: &random) { plan.targets.append(target(number, index)) }
    for number in 0..<Int.random(in: 0...2, using: &random) { plan.reports.append(report(number, index)) }
    return plan
  }

  private static let roman = ["I", "II", "III", "IV", "V"]

  private mutating func addSection(
    _ plan: inout Plan,
    parent: Int?,
    _ number: ItemNumber?,
    _ title: String?,
    _ index: Int,
    depth: Int
  ) {
    let position = plan.sections.count
    var section = Section(parent: parent, number: number, title: title.map { Text($0) })
    if Int.random(in: 0..<4, using: &random) == 0 { section.lead = assignment(1) }
    plan.sections.append(section)
    for ordinal in 0..<Int.random(in: 0...2, using: &random) {
      let text = Text(pick(Self.sentences))
      plan.paragraphs.append(Paragraph(section: position, ordinal: ordinal + 1, text: text))
    }
    for _ in 0..<Int.random(in: 0...4, using: &random) { plan.tasks.append(task(position, plan, index)) }
    guard depth < 3 else { return }
    for child in 0..<Int.random(in: 0...2, using: &random) {
      let number = depth == 0 ? "\(child + 1)" : depth == 1 ? "1.\(child + 1)" : "1.1.\(child + 1)"
      let isNumbered = Int.random(in: 0..<6, using: &random) > 0
      addSection(
        &plan,
        parent: position,
        isNumbered ? ItemNumber(number) : nil,
        isNumbered || Bool.random(using: &random) ? pick(Self.headings) : nil,
        index,
        depth: depth + 1
      )
    }
  }

  private mutating func task(_ section: Int, _ plan: Plan, _ index: Int) -> PlanTask {
    let prefix = Bool.random(using: &random) ? "t" : "p\(index)-t"
    var task = PlanTask(
      id: Text("\(prefix)\(plan.tasks.count)"),
      section: section,
      title: Text(pick(Self.works))
    )
    task.detail = maybe(Self.sentences)
    task.lead = Bool.random(using: &random) ? assignment(2) : nil
    task.support = Bool.random(using: &random) ? assignment(3) : nil
    task.due = maybe(Self.dues).map { Due(text: $0, deadline: nil) }
    task.output = maybe(["01 hội nghị", "20 tin, bài", "báo cáo"])
    task.audience = maybe(["người dân", "cán bộ, công chức"])
    task.channel = maybe(["Zalo", "hội nghị trực tuyến"])
    if Int.random(in: 0..<3, using: &random) == 0 {
      task.budget = Budget(
        amount: maybe(["120 triệu đồng", "1,5 tỷ đồng"]),
        money: nil,
        source: Text(pick(["ngân sách tỉnh", "xã hội hóa"]))
      )
    }
    task.basis = some(["1588/QĐ-TTg", "06/QĐ-TTg năm 2022"]).map { Citation(text: Text($0), documents: []) }
    if let earlier = plan.tasks.randomElement(using: &random), Bool.random(using: &random) {
      task.after = [Text(earlier.id.string)]
    }
    return task
  }

  private mutating func target(_ number: Int, _ index: Int) -> Target {
    var target = Target(
      id: Text("g\(index)-\(number)"),
      indicator: Text(pick(["Tỷ lệ hồ sơ trực tuyến", "Số lớp tập huấn"])),
      value: Text(pick([">= 80%", "tối thiểu 90%", "phấn đấu đạt 90%", "05 lớp"]))
    )
    target.by = maybe(["2025", "31/12/2025"]).map { Due(text: $0, deadline: nil) }
    target.strength = Bool.random(using: &random) ? .binding : nil
    return target
  }

  private mutating func report(_ number: Int, _ index: Int) -> ReportingDuty {
    var report = ReportingDuty(
      id: Text("r\(index)-\(number)"),
      to: assignment(1) ?? Assignment(texts: [], agencies: [])
    )
    report.from = assignment(2)
    report.due = maybe(Self.dues).map { Due(text: $0, deadline: nil) }
    report.content = maybe(Self.sentences)
    return report
  }

  private mutating func assignment(_ most: Int) -> Assignment? {
    let texts = (0..<Int.random(in: 1...most, using: &random)).map { _ in Text(pick(Self.agencies)) }
    return Assignment(texts: texts, agencies: [])
  }

  private mutating func pick(_ choices: [String]) -> String { choices.randomElement(using: &random) ?? "" }

  private mutating func maybe(_ choices: [String]) -> Text? {
    Bool.random(using: &random) ? Text(pick(choices)) : nil
  }

  private mutating func some(_ choices: [String]) -> [String] {
    choices.filter { _ in Bool.random(using: &random) }
  }

  private static let headings = ["Tuyên truyền", "Tập huấn", "Sở Nội vụ", "Sở Khoa học và Công nghệ", "Khác"]
  private static let agencies = [
    "Sở Nội vụ", "Sở Khoa học và Công nghệ", "Sở Thông tin và Truyền thông", "các sở, ban, ngành",
    "Sở Văn hóa, Thể thao và Du lịch; UBND các huyện, thị xã, thành phố", "Cơ quan lạ", "Sở Nội vụ",
  ]
  private static let dues = [
    "Quý II/2025", "30/6/2025", "Thường xuyên", "trước ngày 15/11/2025", "khi nào xong thì thôi", "2025",
  ]
  private static let works = [
    "Tập huấn kỹ năng số cho Tổ công nghệ số cộng đồng", "Tập huấn kỹ năng số cho Tổ CNSCĐ",
    "Tổ chức hội nghị đối thoại với doanh nghiệp về thủ tục hành chính",
    "Xây dựng chuyên mục cải cách hành chính trên Báo Quảng Ngãi", "Rà soát thủ tục hành chính",
    "Biên soạn tờ rơi hướng dẫn nộp hồ sơ trực tuyến", "Duy trì kênh Zalo của tỉnh",
    "Đánh giá mức độ hài lòng của người dân: khảo sát, công bố kết quả",
    "- dấu gạch đầu dòng # không phải chú thích",
  ]
  private static let sentences = [
    "Bảo đảm đồng bộ, thống nhất.", "Không trùng lặp với các kế hoạch khác: \"rõ việc\", 'rõ người'.",
    "Tiết kiệm, hiệu quả; 100% cơ quan tham gia.", "yes", "2025", "Nội dung thứ nhất",
  ]
}
