import Merge
import TestSupport
import Testing

@Suite("Explanation of a finding")
struct ExplanationTests {
  let snapshots = Snapshot(file: #filePath)

  private var explanation: Explanation {
    Explanation(
      entry: SampleFindings.report.entries(matching: "lead-3f2a91c0")[0],
      sides: [
        Explanation.Side(
          item: SampleMerge.training,
          fields: [
            Explanation.Field(.title, SampleMerge.training.title), Explanation.Field(.lead, "Sở Nội vụ"),
            Explanation.Field(.due, "Quý II/2025"),
          ]
        ),
        Explanation.Side(
          item: SampleMerge.otherTraining,
          fields: [
            Explanation.Field(.title, SampleMerge.otherTraining.title), Explanation.Field(.lead, "Sở Nội vụ"),
            Explanation.Field(.output, "20 lớp"),
          ]
        ),
      ],
      pair: SampleMerge.pair
    )
  }

  @Test("both texts stand field by field, equal ones once, with every weight", arguments: Language.allCases)
  func text(language: Language) throws {
    try snapshots.verify(
      explanation.text(in: Wording(language), width: 80),
      "explanation.\(language.rawValue).txt"
    )
  }

  @Test("explanation/1 is as agreed")
  func json() throws {
    let text = Explanation.json([explanation], in: Wording(.english)).text
    try snapshots.verify(text, "explanation.json")
  }

  @Test("a task, a target and a reporting duty show their fields in the author's words")
  func fields() {
    var task = PlanTask(id: Text("t"), section: 0, title: Text("Tập huấn"))
    task.lead = Assignment(texts: [Text("Sở Nội vụ"), Text("Sở Tài chính")], agencies: [])
    task.due = Due(text: Text("Quý II"), deadline: nil)
    task.budget = Budget(amount: Text("1 tỷ đồng"), money: nil, source: Text("ngân sách tỉnh"))
    task.basis = [Citation(text: Text("1588/QĐ-TTg"), documents: [])]
    #expect(
      task.wordedFields == [
        Explanation.Field(.title, "Tập huấn"), Explanation.Field(.lead, "Sở Nội vụ; Sở Tài chính"),
        Explanation.Field(.due, "Quý II"), Explanation.Field(.budget, "1 tỷ đồng; ngân sách tỉnh"),
        Explanation.Field(.basis, "1588/QĐ-TTg"),
      ]
    )
    let target = Target(id: Text("t"), indicator: Text("Tỷ lệ"), value: Text(">= 80%"))
    #expect(
      target.wordedFields == [Explanation.Field(.indicator, "Tỷ lệ"), Explanation.Field(.value, ">= 80%")]
    )
    let duty = ReportingDuty(id: Text("r"), to: Assignment(texts: [Text("UBND tỉnh")], agencies: []))
    #expect(duty.wordedFields == [Explanation.Field(.to, "UBND tỉnh")])
  }

  @Test("items are found by the places of the finding, tasks that take their lead from a section too")
  func sides() throws {
    let file = """
      format: plan/1
      plan: {id: ID, kind: other, title: Kế hoạch, year: 2025}
      sections:
        - number: I
          lead: Sở Nội vụ
          tasks:
            - {id: t1, title: Một việc}
            - {id: t2, title: Hai việc}
      targets:
        - {id: c1, indicator: Tỷ lệ, value: 80%}
      """
    let plans = try ["a", "b"].map { id in
      let text = file.replacing("ID", with: id)
      let document = try YAMLReader().read(Array(text.utf8), file: id + ".yaml")
      return try #require(PlanDecoder(agencies: AgencyDirectory()).decode(document).plan)
    }
    func place(_ file: String, _ line: Int, _ column: Int) -> Place {
      SampleFindings.place(file, line, column)
    }
    let pair = OverlapPair(
      id: "ovl-1",
      a: TaskReference(plan: 0, task: 0),
      b: TaskReference(plan: 1, task: 1),
      relation: .duplicate,
      probability: 0.9,
      comparisons: []
    )
    let overlaps = OverlapReport(pairs: [pair], groups: [])
    func names(_ message: Message, _ place: Place, _ other: Place) -> [String] {
      let finding = Finding(.leadConflict, message, at: place, notes: [.init(message, at: other)])
      let explanation = Explanation(
        FindingReport([finding]).entries[0],
        in: plans,
        overlaps: overlaps,
        reference: .embedded()
      )
      return explanation.sides.map(\.item.name)
    }
    let plain = Message(.firstUsedHere)
    #expect(names(plain, place("a.yaml", 7, 20), place("b.yaml", 10, 8)) == ["a/t1", "b/c1"])
    #expect(names(plain, place("a.yaml", 7, 20), place("b.yaml", 5, 11)) == ["a/t1", "b/t2"])
    #expect(names(plain, place("a.yaml", 5, 11), place("b.yaml", 5, 11)) == ["a/t1", "b/t2"])
    let quoting = Message(.unknownKey, ["key": "Hai việc"])
    #expect(names(quoting, place("a.yaml", 5, 11), place("b.yaml", 5, 11)) == ["a/t2", "b/t2"])
    #expect(names(plain, place("a.yaml", 1, 1), place("c.yaml", 1, 1)) == [])
  }
}
