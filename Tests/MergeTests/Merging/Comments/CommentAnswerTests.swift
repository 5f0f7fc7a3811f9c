import TestSupport
import Testing

@testable import Merge

@Suite("Points that contradict, and what people answer")
struct CommentAnswerTests {
  private let gold: GoldDraft

  init() throws { gold = try #require(GoldDraft.shared) }

  /// A letter with points in flow style, each without its id.
  private func letter(_ id: String, _ points: String...) throws -> CommentLetter {
    let items = points.enumerated().map { "  - {id: \($0 + 1), \($1)}\n" }.joined()
    let text = """
      format: comments/1
      letter: {id: \(id), number: "\(id)/SX-VP", date: 2025-03-20, issuer: Sở \(id), plan: mau-2025}
      points:
      \(items)
      """
    let document = try YAMLReader().read(Array(text.utf8), file: "\(id).yaml")
    return try #require(CommentDecoder.decode(document).letter)
  }

  private func answer(_ point: String, _ disposition: CommentAnswer.Disposition) -> CommentAnswer {
    CommentAnswer(
      point: point,
      disposition: disposition,
      by: "Sở A",
      when: .on("2025-03-26"),
      why: "Họp thống nhất"
    )
  }

  private func outcomes(_ amendment: Amendment) -> [String] {
    amendment.points.map { "\($0.name) \($0.outcome.rawValue)" }
  }

  @Test(
    "two points about one thing contradict unless they ask for the same",
    arguments: [
      (
        "at: chỉ tiêu thứ nhất, request: target, to: 1", "at: chỉ tiêu thứ nhất, request: target, to: 2", true
      ),
      (
        "at: chỉ tiêu thứ nhất, request: target, to: 1", "at: chỉ tiêu thứ nhất, request: target, to: 1",
        false
      ),
      (
        "at: chỉ tiêu thứ nhất, request: target, to: 1", "at: chỉ tiêu thứ hai, request: target, to: 2", false
      ),
      (
        "at: chỉ tiêu thứ nhất, request: target, to: 1", "at: chỉ tiêu thứ nhất, request: due, to: 2026",
        false
      ),
      ("at: khoản 2 Mục III, request: delete", "at: khoản 2.1 Mục III, request: due, to: Quý I", true),
      ("at: khoản 2.2 Mục III, request: delete", "at: khoản 2.1 Mục III, request: due, to: Quý I", false),
      (
        "at: khoản 4 Mục VI, request: delete", "at: điểm b khoản 2 Mục VI, request: lead, to: Sở Nội vụ", true
      ),
      ("at: Mục V, request: delete", "at: Mục V, request: add, to: Thêm một câu.", true),
      (
        "at: điểm e khoản 1 Mục III, request: move, to: khoản 2.2 Mục III",
        "at: điểm e khoản 1 Mục III, request: move, to: khoản 2.1 Mục III", true
      ),
      (
        "at: đoạn thứ 2 Mục I, request: wording, from: tiết kiệm, to: hiệu quả",
        "at: đoạn thứ 2 Mục I, request: wording, from: hình thức, to: lãng phí", false
      ),
      (
        "at: đoạn thứ 2 Mục I, request: wording, from: 'thiết thực, tiết kiệm', to: hiệu quả",
        "at: đoạn thứ 2 Mục I, request: wording, from: tiết kiệm, to: lãng phí", true
      ),
      (
        "at: STT 1 Phụ lục II, request: budget, to: {amount: 1 tỷ đồng}",
        "at: STT 1 Phụ lục II, request: budget, to: {source: xã hội hóa}", false
      ),
    ]
  )
  func contradictions(first: String, second: String, contradict: Bool) throws {
    let letters = [try letter("a", first), try letter("b", second)]
    let amendment = gold.amend(letters)
    let expected = contradict ? "contradicted" : "applied"
    #expect(outcomes(amendment) == ["a/1 \(expected)", "b/1 \(expected)"])
    #expect(amendment.drafts.isEmpty == contradict)
    let findings = amendment.findings([gold.plan])
    #expect(findings.map(\.code) == (contradict ? [.contradictoryComments] : []))
    for finding in findings {
      let sentence = Wording(.english).sentence(finding.message)
      #expect(sentence.hasSuffix("contradict each other: a/SX-VP (Sở a), b/SX-VP (Sở b)"))
      #expect(finding.notes.map(\.place.file) == ["b.yaml"])
    }
  }

  @Test("an accepted point is carried out, and the others give way to it")
  func accepted() throws {
    let letters = [
      try letter("a", "at: chỉ tiêu thứ nhất, request: target, to: '>= 80%'"),
      try letter("b", "at: chỉ tiêu thứ nhất, request: target, to: '>= 90%'"),
      try letter("c", "at: chỉ tiêu thứ nhất, request: target, to: '>= 95%'"),
    ]
    let amendment = gold.amend(letters, answers: [answer("b/1", .accepted)])
    #expect(outcomes(amendment) == ["a/1 superseded", "b/1 applied", "c/1 superseded"])
    #expect(amendment.drafts.first?.after.targets[0].value.string == ">= 90%")
    let both = gold.amend(letters, answers: [answer("b/1", .accepted), answer("c/1", .accepted)])
    #expect(outcomes(both) == ["a/1 superseded", "b/1 contradicted", "c/1 contradicted"])
    let rejected = gold.amend(letters, answers: [answer("b/1", .rejected), answer("c/1", .noted)])
    #expect(outcomes(rejected) == ["a/1 applied", "b/1 rejected", "c/1 noted"])
    #expect(rejected.points.map { $0.disposition } == [.accepted, .rejected, .noted])
  }

  @Test("what is accepted in part is carried out where, and as, people say")
  func partly() throws {
    let letters = [try letter("a", "at: 'điểm a, b khoản 1 Mục III', request: due, to: Quý I/2025")]
    var part = answer("a/1", .partly)
    part.at = [Text("điểm b khoản 1 Mục III")]
    part.to = [Text("Tháng 5/2025")]
    let amendment = gold.amend(letters, answers: [part])
    let draft = try #require(amendment.drafts.first)
    #expect(GoldDraft.differences(draft.before, draft.after) == ["t-02.due": "Tháng 5/2025"])
    #expect(amendment.points[0].disposition == .partly)
    #expect(gold.amend(letters, answers: [answer("a/1", .partly)]).drafts.isEmpty)
  }

  @Test("an answer on words that have changed since is stale, and nothing is carried out")
  func stale() throws {
    let letters = [try letter("a", "at: điểm a khoản 1 Mục III, request: due, to: Quý I/2025")]
    var remembering = answer("a/1", .accepted)
    remembering.items = try #require(gold.amend(letters).points.first).remembered(in: [gold.plan])
    #expect(remembering.items.map(\.item) == ["t-01"])
    #expect(outcomes(gold.amend(letters, answers: [remembering])) == ["a/1 applied"])
    remembering.items[0].says = [Trace.Origin.Wording(field: .due, texts: ["Quý IV/2025"])]
    let amendment = gold.amend(letters, answers: [remembering])
    #expect(outcomes(amendment) == ["a/1 stale"])
    #expect(amendment.drafts.isEmpty)
    #expect(
      amendment.points[0].notes.map(Wording(.english).sentence) == [
        "due of mau-2025/t-01 said “Quý IV/2025” and now says “Quý II/2025”"
      ]
    )
    #expect(amendment.findings([gold.plan]).map(\.code) == [.staleComment])
  }

  @Test("what is only remembered answers nothing, and is stale all the same")
  func remembered() throws {
    let letters = [try letter("a", "at: điểm a khoản 1 Mục III, request: due, to: Quý I/2025")]
    let items = try #require(gold.amend(letters).points.first).remembered(in: [gold.plan])
    var memory = CommentAnswer(point: "a/1", disposition: nil, items: items)
    #expect(outcomes(gold.amend(letters, answers: [memory])) == ["a/1 applied"])
    #expect(gold.amend(letters, answers: [memory]).points[0].disposition == .accepted)
    memory.items[0].title = "Sản xuất phóng sự ngắn về dịch vụ công trực tuyến"
    memory.items[0].content = "0"
    #expect(outcomes(gold.amend(letters, answers: [memory])) == ["a/1 stale"])
  }

  @Test("a deadline that says nothing is noticed in the revision")
  func news() throws {
    let letters = [try letter("a", "at: điểm a khoản 1 Mục III, request: due, to: Tháng 13/2025")]
    #expect(gold.amend(letters).drafts.first?.findings.map(\.code) == [.unparsedDue])
  }

  @Test("a task that letters add gets an id of its own, whatever the ids in the draft")
  func identifiers() throws {
    let first = gold.amend([try letter("a", "at: khoản 1 Mục III, request: add, task: {title: Một}")])
    let draft = try #require(first.drafts.first)
    let document = try YAMLReader().read(draft.bytes, file: "plan.yaml")
    let amender = Amender(
      plans: [draft.after],
      documents: [document],
      directory: .reference,
      day: .on("2025-03-25")
    )
    let other = try letter("a", "at: khoản 1 Mục III, request: add, task: {title: Hai}")
    let second = amender.amend(by: [other], answers: [])
    let ids = try #require(second.drafts.first).after.tasks.map(\.id.string)
    #expect(ids.contains("a-1") && ids.contains("a-1-2"))
    #expect(Set(ids).count == ids.count)
  }

  @Test("a list can lose all its items, and the title its first words")
  func emptied() throws {
    let amendment = gold.amend([
      try letter(
        "a",
        "at: toàn bộ dự thảo, request: wording, field: title, from: Kế hoạch tuyên truyền dịch vụ công trực tuyến năm, to: X",
        "at: điểm a khoản 1 Mục III, request: due, to: Quý I/2025",
        "at: 'chỉ tiêu thứ nhất, chỉ tiêu thứ hai, chỉ tiêu thứ ba', request: delete"
      )
    ])
    #expect(outcomes(amendment) == ["a/1 applied", "a/2 applied", "a/3 applied"])
    #expect(amendment.drafts.first?.after.targets.isEmpty == true)
  }

  @Test("an answer about no point is told")
  func stray() throws {
    let amendment = gold.amend(
      [try letter("a", "at: Mục I, request: agree")],
      answers: [answer("a/7", .noted)]
    )
    #expect(amendment.findings([gold.plan]).map(\.code) == [.unmatchedDecision])
  }

  @Test("an answer is written, read back, and written in the place of the earlier one")
  func file() throws {
    var file = try DecisionFile(nil, name: "decisions.yaml")
    var part = answer("a/1", .partly)
    part.at = [Text("điểm a"), Text("điểm b")]
    part.to = [Text("x: y")]
    try file.write(answer("a/2", .rejected))
    try file.write(part)
    try file.write(answer("a/2", .noted))
    let document = try YAMLReader().read(file.bytes, file: "decisions.yaml")
    let (_, answers, findings) = DecisionDecoder.decodeAll(document)
    #expect(findings.isEmpty)
    #expect(answers.map(\.point) == ["a/2", "a/1"])
    #expect(answers.map(\.disposition) == [.noted, .partly])
    #expect(answers[1].at.map(\.string) == ["điểm a", "điểm b"] && answers[1].to.map(\.string) == ["x: y"])
    #expect(answers[1].when == .on("2025-03-26"))
  }
}
