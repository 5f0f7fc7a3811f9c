import Testing

@testable import Merge

/// Two plans with tasks that are the same work pair by pair, and a person who decides about them.
///
/// Tasks are followed through edits by a mark of their own (`tag`) that the engine does not see.
struct DecidedPlans {
  struct Row {
    var tag: Int
    var task: SamplePlan.Task
  }

  var plans: [(id: String, rows: [Row])]
  var random: SplitMix

  private static let works = [
    "Tổ chức hội nghị", "Xây dựng chuyên mục", "Biên soạn tờ rơi", "Tập huấn kỹ năng",
    "Khảo sát mức độ hài lòng",
    "Nâng cấp hệ thống", "Rà soát thủ tục", "Phát động cuộc thi", "Lắp đặt pa nô", "Kiểm tra thực hiện",
  ]
  private static let objects = [
    "dịch vụ công trực tuyến", "cải cách hành chính", "chữ ký số cá nhân", "thanh toán không dùng tiền mặt",
    "hồ sơ đất đai", "đăng ký kinh doanh", "hộ tịch điện tử", "bảo hiểm xã hội", "an toàn thông tin",
    "kinh tế số",
  ]
  private static let leads = [
    "Sở Nội vụ", "Sở Khoa học và Công nghệ", "Sở Tài chính", "Sở Y tế", "Sở Tư pháp", "Công an tỉnh",
  ]
  private static let dues = ["Quý I/2025", "Quý II/2025", "Quý III/2025", "Quý IV/2025"]

  /// Plans of `count` pairs: pair n is work n in both plans, with other leads and other deadlines.
  init(seed: UInt64, pairs count: Int) {
    random = SplitMix(seed: seed)
    plans = [("plan-a", []), ("plan-b", [])]
    for index in 0..<count {
      let work = "\(Self.works[index % 10]) về \(Self.objects[index / 10 % 10]) đợt \(index + 1)"
      for side in 0..<2 {
        var task = SamplePlan.Task(
          "\(side == 0 ? "a" : "b")-\(index + 1)",
          side == 0 ? work : "\(work) trong tỉnh"
        )
        task.lead = [Self.leads[(index + side * 3) % 6]]
        task.due = Self.dues[(index + side) % 4]
        plans[side].rows.append(Row(tag: index * 2 + side, task: task))
      }
    }
  }

  /// The plans as the engine reads them.
  func read(reversed: Bool = false) throws -> [Plan] {
    let read = try plans.map { try SamplePlan($0.id, tasks: $0.rows.map(\.task)).plan() }
    return reversed ? read.reversed() : read
  }

  /// The tag of a task of the plans as read.
  func tag(_ position: ItemPosition, in read: [Plan]) -> Int? {
    plans.first { $0.id == read[position.plan].id.string }?.rows[position.item].tag
  }

  func position(tag: Int, in read: [Plan]) -> ItemPosition? {
    for (index, plan) in read.enumerated() {
      let rows = plans.first { $0.id == plan.id.string }?.rows ?? []
      if let item = rows.firstIndex(where: { $0.tag == tag }) {
        return ItemPosition(.task, plan: index, item: item)
      }
    }
    return nil
  }

  /// The engine's part in these tests: work n of one plan is work n of the other, by the numbers in the titles.
  func overlaps(in read: [Plan], joined: (Int) -> Bool = { _ in true }) -> OverlapReport {
    var groups: [[TaskReference]] = []
    for number in Set(plans.flatMap { $0.rows.map { $0.tag / 2 } }).sorted() where joined(number) {
      let members = [number * 2, number * 2 + 1].compactMap { position(tag: $0, in: read)?.task }
      if members.count > 1 { groups.append(members.sorted()) }
    }
    let pairs = groups.map { members in
      OverlapPair(
        id: OverlapIdentity.pair(members[0], members[1], in: read),
        a: members[0],
        b: members[1],
        relation: .duplicate,
        probability: 0.9,
        duplicateProbability: 0.9,
        comparisons: []
      )
    }
    return OverlapReport(
      pairs: pairs,
      groups: groups.map {
        OverlapReport.Group(id: OverlapIdentity.group($0, in: read), relation: .duplicate, members: $0)
      }
    )
  }

  func workspace(_ read: [Plan], _ decisions: [Decision] = []) -> Workspace {
    var workspace = Workspace(read, reference: .embedded())
    workspace.decisions = decisions
    return workspace
  }

  // MARK: - Edits that change nothing

  /// Other orders, other ids: nothing that a decision may hold on to.
  mutating func shuffle() {
    plans.shuffle(using: &random)
    for plan in plans.indices {
      plans[plan].rows.shuffle(using: &random)
      for row in plans[plan].rows.indices { plans[plan].rows[row].task.id = "n-\(row + 1)" }
    }
  }
}

/// Decides about findings as a person would.
struct Decider {
  let workspace: Workspace
  let overlaps: OverlapReport

  func request(_ verdict: Decision.Verdict?, _ fields: [(String, String)] = []) -> DecisionRequest {
    DecisionRequest(
      verdict: verdict,
      fields: fields.map { DecisionRequest.Field($0.0, $0.1) },
      by: "Văn phòng UBND tỉnh",
      when: .on("2025-03-25"),
      why: "Thống nhất tại cuộc họp"
    )
  }

  var merger: PlanMerger { PlanMerger(workspace, sentence: Wording(.vietnamese).sentence) }
  var work: DecidedWork { merger.decided(overlaps) }
  var maker: DecisionMaker { DecisionMaker(workspace, overlaps: overlaps, work: work) }
  var findings: [DecidedFinding] { merger.findings(overlaps, after: work) }

  /// One decision about every conflict: the first side where a field is open, else that it is known.
  func decideEverything() throws -> [Decision] {
    var decisions: [Decision] = []
    let maker = maker
    for finding in findings.map(\.finding) {
      guard finding.code.family == "conflict" || finding.code == .competence || finding.code == .splitAgency
      else { continue }
      for answer in [request(.accepted), request(nil, [("lead", "A")])]
        + Self.fields.map({ request(nil, [($0, "A")]) }) + [request(.apart)]
      {
        if let decision = try? maker.decision(on: finding, answer), isMeant(decision, finding) {
          decisions.append(decision)
          break
        }
      }
    }
    return decisions
  }

  private static let fields = ["due", "output", "budget", "value", "strength", "by", "lead"]

  private func isMeant(_ decision: Decision, _ finding: Finding) -> Bool {
    guard let field = decision.fields.first else { return true }
    return finding.fingerprint.hasPrefix(field.name.rawValue) || finding.code == .competence
  }
}
