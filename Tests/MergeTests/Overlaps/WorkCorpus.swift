import Merge
import Testing
import TestSupport

/// Makes plans in which the same work stands several times in other words, and other work in nearly the same.
struct WorkCorpus {
  var plans: [Plan] = []
  /// The tasks of each piece of work.
  private(set) var works: [[TaskReference]] = []
  private var random: SplitMix

  private static let verbs = [
    ["Xây dựng", "Thiết lập"], ["Nâng cấp", "Cải tạo"], ["Tổ chức tập huấn", "Bồi dưỡng"],
    ["Khảo sát", "Điều tra"],
  ]
  private static let objects = [
    "bản đồ ngập lụt", "kho dữ liệu tàu cá", "vườn ươm cây dược liệu", "mạng quan trắc nước ngầm",
    "sổ tay phòng bệnh dại", "cổng tra cứu thửa đất", "trạm y tế lưu động", "chợ phiên nông sản",
    "tủ sách măng non", "bãi tập kết rác thải", "đội cứu hộ bờ biển", "lớp dạy bơi",
  ]
  private static let audiences = [
    "học sinh tiểu học", "ngư dân", "hộ chăn nuôi", "thợ thủ công", "người khuyết tật",
  ]
  private static let channels = ["qua sóng phát thanh", "qua ứng dụng di động", "qua tờ rơi", "qua họp thôn"]
  private static let names = ["Tịnh", "Hành", "Phổ", "Nghĩa", "Trà", "Ba", "Sơn", "Đức", "Bình", "Long"]
  private static let asides = ["bảo đảm tiết kiệm", "nhằm phục vụ tốt hơn", "trong khả năng ngân sách"]

  /// - Parameter works: how many pieces of work; each stands in one to three tasks.
  init(works count: Int, seed: UInt64, tasksOfPlan: Int = 100) throws {
    random = SplitMix(seed: seed)
    var titles: [(work: Int, title: String)] = []
    for work in 0..<count {
      let parts =
        [pick(Self.verbs)]
        + [Self.objects, Self.audiences, Self.channels, Self.names, Self.names].map {
          [pick($0)]
        }
      let copies = [1, 1, 2, 3][Int.random(in: 0..<4, using: &random)]
      for copy in 0..<copies { titles.append((work, wording(parts, isCopy: copy > 0))) }
    }
    titles.shuffle(using: &random)
    works = [[TaskReference]](repeating: [], count: count)
    for start in stride(from: 0, to: titles.count, by: tasksOfPlan) {
      let chosen = titles[start..<min(titles.count, start + tasksOfPlan)]
      for (task, one) in chosen.enumerated() {
        works[one.work].append(TaskReference(plan: plans.count, task: task))
      }
      plans.append(try Self.plan("p-\(plans.count)", chosen.map(\.title)))
    }
  }

  /// A plan of tasks with these titles.
  static func plan(_ id: String, _ titles: [String]) throws -> Plan {
    var text =
      "format: plan/1\nplan: {id: \(id), kind: other, title: Kế hoạch \(id), year: 2025, issuer: UBND}\n"
    text += "sections:\n  - number: I\n    title: Nhiệm vụ\n    tasks:\n"
    for (index, title) in titles.enumerated() { text += "      - {id: t\(index), title: \"\(title)\"}\n" }
    let document = try YAMLReader().read(Array(text.utf8), file: "\(id).yaml")
    let plan = PlanDecoder(agencies: AgencyDirectory()).decode(document).plan
    return try #require(plan)
  }

  private mutating func wording(_ parts: [[String]], isCopy: Bool) -> String {
    let verb = isCopy ? parts[0][Int.random(in: 0..<2, using: &random)] : parts[0][0]
    var rest = ["cho \(parts[2][0])", parts[3][0], "tại xã \(parts[4][0]) \(parts[5][0])"]
    if isCopy, Bool.random(using: &random) { rest.shuffle(using: &random) }
    let aside = Bool.random(using: &random) ? ", " + pick(Self.asides) : ""
    let text = "\(verb) \(parts[1][0]) \(rest.joined(separator: " "))\(aside)"
    return isCopy && Int.random(in: 0..<6, using: &random) == 0 ? text.uppercased() : text
  }

  private mutating func pick<Element>(_ list: [Element]) -> Element {
    list[Int.random(in: 0..<list.count, using: &random)]
  }
}
