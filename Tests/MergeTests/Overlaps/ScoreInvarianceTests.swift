import Foundation
import Testing

@testable import Merge

@Suite("What scores do not see")
struct ScoreInvarianceTests {
  /// Judges every pair of some tasks of the repository's plans, whatever the judgements.
  private static let labels: OverlapLabels = {
    var random = SplitMix(seed: 31)
    var labels = OverlapLabels()
    let names = WorkPlans.repository.flatMap { plan in
      plan.tasks.map { OverlapLabels.Name(plan: plan.id.string, task: $0.id.string) }
    }
    let known = OverlapFinder(reference: WorkPlans.reference).find(in: WorkPlans.repository).pairs
    func name(_ task: TaskReference) -> OverlapLabels.Name {
      let plan = WorkPlans.repository[task.plan]
      return OverlapLabels.Name(plan: plan.id.string, task: plan.tasks[task.task].id.string)
    }
    labels.pairs = known.map { OverlapLabels.Pair(a: name($0.a), b: name($0.b), label: 1) }
    while labels.pairs.count < 1_000 {
      guard let a = names.randomElement(using: &random), let b = names.randomElement(using: &random), a != b
      else { continue }
      labels.pairs.append(OverlapLabels.Pair(a: a, b: b, label: 0))
    }
    return labels
  }()

  private static func scores(_ plans: [Plan]) -> [[UInt64]] {
    OverlapEvaluator(reference: WorkPlans.reference).score(labels, in: plans).map {
      [$0.probability.bitPattern, $0.duplicateProbability.bitPattern]
    }
  }

  /// The plans with every task's title written otherwise.
  private static func rewritten(_ write: (String) -> String) -> [Plan] {
    WorkPlans.repository.map { plan in
      var plan = plan
      for index in plan.tasks.indices {
        plan.tasks[index].title = Text(write(plan.tasks[index].title.string))
      }
      return plan
    }
  }

  private static let tones = [
    ("hòa", "hoà"), ("hóa", "hoá"), ("ủy", "uỷ"), ("Ủy", "Uỷ"), ("thủy", "thuỷ"), ("khỏe", "khoẻ"),
    ("tòa", "toà"),
    ("xóa", "xoá"),
  ]

  private static func written(_ text: String, _ random: inout SplitMix) -> String {
    switch Int.random(in: 0..<6, using: &random) {
    case 0: text.decomposedStringWithCanonicalMapping
    case 1: text.uppercased()
    case 2: text.lowercased()
    case 3: tones.reduce(text.precomposedStringWithCanonicalMapping) { $0.replacing($1.0, with: $1.1) }
    case 4: text.replacing(" ", with: "\u{a0} ") + " ."
    default: text
    }
  }

  @Test("composition, tone placement, letter case, spaces: 10,000 scores stay to the last bit")
  func writing() {
    let expected = Self.scores(WorkPlans.repository)
    #expect(expected.count >= 1_000)
    for seed in 0..<10 {
      var random = SplitMix(seed: UInt64(seed))
      let plans = Self.rewritten { Self.written($0, &random) }
      #expect(Self.scores(plans) == expected, "seed \(seed)")
    }
  }

  @Test("listed abbreviations: scores stay to the last bit")
  func abbreviations() {
    let expected = Self.scores(Self.rewritten { $0 })
    let pairs = [
      ("thủ tục hành chính", "TTHC"), ("Ủy ban nhân dân", "UBND"), ("UBND", "Ủy ban nhân dân"),
      ("TTHC", "thủ tục hành chính"), ("DVCTT", "dịch vụ công trực tuyến"),
      ("cán bộ, công chức, viên chức", "CBCCVC"), ("chữ ký số", "CKS"), ("CCHC", "cải cách hành chính"),
      ("dịch vụ công trực tuyến", "DVCTT"), ("doanh nghiệp", "DN"),
    ]
    for (from, to) in pairs {
      #expect(Self.scores(Self.rewritten { $0.replacing(from, with: to) }) == expected, "\(from) → \(to)")
    }
  }

  @Test("aliases of agencies: scores stay to the last bit")
  func aliases() {
    let agencies = WorkPlans.reference.directory.agencies
    func plans(_ write: (Int) -> String) -> [Plan] {
      let lines = agencies.indices.map {
        "Gửi kết quả rà soát tàu cá lần \($0) cho \(write($0)): báo cáo, giải trình"
      }
      let others = agencies.indices.map { "Báo cáo kết quả rà soát tàu cá lần \($0) cho cấp có thẩm quyền" }
      return [WorkPlans.plan("a", lines), WorkPlans.plan("b", others)]
    }
    var labels = OverlapLabels()
    labels.pairs = agencies.indices.map { index in
      let (a, b) = (OverlapLabels.Name(plan: "a", task: "t\(index + 1)"), "t\(index + 1)")
      return OverlapLabels.Pair(a: a, b: OverlapLabels.Name(plan: "b", task: b), label: 1)
    }
    func scores(_ write: (Int) -> String) -> [[UInt64]] {
      OverlapEvaluator(reference: WorkPlans.reference).score(labels, in: plans(write)).map {
        [$0.probability.bitPattern, $0.duplicateProbability.bitPattern]
      }
    }
    let expected = scores { agencies[$0].name }
    #expect(expected.count == agencies.count && agencies.count > 20)
    for number in 0..<3 {
      let other = scores { index in
        let names = [agencies[index].name] + agencies[index].aliases
        return names[(number + 1) % names.count]
      }
      #expect(other == expected, "alias \(number)")
    }
  }

  @Test("the order of the plans changes no score")
  func order() {
    let expected = Self.scores(WorkPlans.repository)
    #expect(Self.scores(WorkPlans.repository.reversed()) == expected)
  }

  @Test("one task more leaves the ids of groups as they were, but for the group it joins")
  func oneMore() {
    let finder = OverlapFinder(reference: WorkPlans.reference)
    let before = finder.find(in: WorkPlans.repository).groups
    #expect(!before.isEmpty)
    for title in ["Trồng rừng phòng hộ ven biển", WorkPlans.others[10]] {
      var plans = WorkPlans.repository
      plans.append(WorkPlans.plan("one-more", [title]))
      let after = finder.find(in: plans).groups
      for group in before {
        let stays = after.contains { $0.id == group.id && $0.members == group.members }
        let grew = after.contains { Set($0.members).isStrictSuperset(of: group.members) }
        #expect(stays || grew, "\(group.id)")
      }
    }
  }
}
