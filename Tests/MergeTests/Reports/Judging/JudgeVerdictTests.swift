import Merge
import TestSupport
import Testing

@Suite("A second reader")
struct JudgeVerdictTests {
  private let questions = [
    JudgeQuestion(
      pair: SampleMerge.pair,
      sides: [
        Explanation.Side(item: SampleMerge.training, fields: [.init(.title, "Tập huấn \"kỹ năng\"\nsố")]),
        Explanation.Side(item: SampleMerge.otherTraining, fields: [.init(.title, "Tập huấn")]),
      ]
    )
  ]

  private func read(_ text: String) -> JudgeVerdictReader.Result {
    JudgeVerdictReader(questions: questions).read(text, file: "doc-lai.sh")
  }

  private func said(_ text: String) -> [String] {
    read(text).findings.map { $0.text(in: Wording(.english)) }
  }

  @Test("a question is one line of JSON that says all that the tasks say")
  func question() throws {
    let line = questions[0].json.line
    #expect(line.filter { $0 == "\n" }.count == 1)
    let value = try JSONReader.read(line)
    #expect(value["format"]?.string == "question/1")
    #expect(value["pair"]?.string == "ovl-3f2a91c0")
    #expect(value["a"]?["fields"]?["title"]?.string == "Tập huấn \"kỹ năng\"\nsố")
    #expect(value["b"]?["task"]?.string == "dt-07")
    #expect(value["relation"]?.string == "duplicate")
  }

  @Test("only pairs in doubt are asked about, most probable first")
  func doubt() {
    let plan = Plan(file: "a.yaml", id: Text("a"), kind: .other, title: Text("Kế hoạch"), year: 2025)
    var plans = [plan]
    for index in 0..<6 {
      plans[0].tasks.append(PlanTask(id: Text("t\(index)"), section: 0, title: Text("Việc \(index)")))
    }
    plans[0].sections = [Section(parent: nil, number: nil, title: nil)]
    let probabilities = [0.95, 0.8, 0.5, 0.2, 0.19]
    let pairs = probabilities.enumerated().map { index, probability in
      OverlapPair(
        id: "ovl-\(index)",
        a: TaskReference(plan: 0, task: index),
        b: TaskReference(plan: 0, task: index + 1),
        relation: .overlap,
        probability: probability,
        comparisons: []
      )
    }
    let questions = JudgeQuestion.questions(OverlapReport(pairs: pairs, groups: []), in: plans)
    #expect(questions.map(\.pair.id) == ["ovl-1", "ovl-2", "ovl-3"])
    #expect(questions[0].sides.map(\.fields.count) == [1, 1])
  }

  @Test("a verdict is read with its reason and its author, and blank lines are nothing")
  func verdict() {
    let text = """

      {"pair": "ovl-3f2a91c0", "verdict": "overlap", "reason": "khác đối tượng", "by": "Phòng CĐS"}

      """
    let result = read(text)
    #expect(result.findings.isEmpty)
    #expect(
      result.verdicts == [
        JudgeVerdict(pair: "ovl-3f2a91c0", answer: .overlap, reason: "khác đối tượng", by: "Phòng CĐS")
      ]
    )
  }

  @Test("unsure needs no reason")
  func unsure() {
    #expect(read(#"{"pair": "ovl-3f2a91c0", "verdict": "unsure"}"#).verdicts.map(\.answer) == [.unsure])
  }

  @Test("whatever is no verdict is refused with its line and what to write")
  func refusals() {
    let help =
      "  help: write one line for each pair: {\"pair\": \"ovl-3f2a91c0\", \"verdict\": \"overlap\", \"reason\": \"...\"}\n"
    #expect(
      said("\nSure! Here are the verdicts:") == [
        "doc-lai.sh:2:1: error: this line is no JSON object: expected a value [judge/bad-verdict]\n" + help
      ]
    )
    #expect(
      said(#"{"pair": "ovl-3f2a91c1", "verdict": "overlap", "reason": "x"}"#) == [
        "doc-lai.sh:1:1: error: no pair “ovl-3f2a91c1” was asked about [judge/bad-verdict]\n  help: did you mean “ovl-3f2a91c0”?\n"
      ]
    )
    #expect(
      said(#"{"pair": "ovl-3f2a91c0", "verdict": "giống", "reason": "x"}"#) == [
        "doc-lai.sh:1:1: error: “giống” is no verdict [judge/bad-verdict]\n  help: one of: duplicate, overlap, related, unrelated, unsure\n"
      ]
    )
    #expect(
      said(#"{"pair": "ovl-3f2a91c0", "verdict": "overlap", "reason": " "}"#) == [
        "doc-lai.sh:1:1: error: the verdict has no “reason” [judge/bad-verdict]\n" + help
      ]
    )
    #expect(said(#"["ovl-3f2a91c0", "overlap"]"#).count == 1)
    let line = #"{"pair": "ovl-3f2a91c0", "verdict": "overlap", "reason": "x"}"#
    #expect(
      said(line + "\n" + line) == [
        "doc-lai.sh:2:1: error: there are two verdicts on “ovl-3f2a91c0” [judge/bad-verdict]\n"
      ]
    )
  }

  @Test("no line that a broken program may write stops the reading")
  func noise() {
    var random = SplitMix(seed: 11)
    let pieces = [
      #"{"pair":"#, #""ovl-3f2a91c0""#, ",", #""verdict":"overlap""#, "}", "[", "\"", "\\u00", "\u{0}", "\n",
    ]
    for _ in 0..<2_000 {
      let text = (0..<Int.random(in: 0...12, using: &random)).map { _ in
        pieces.randomElement(using: &random) ?? ""
      }.joined()
      let result = read(text)
      #expect(result.verdicts.allSatisfy { $0.pair == "ovl-3f2a91c0" })
    }
  }
}
