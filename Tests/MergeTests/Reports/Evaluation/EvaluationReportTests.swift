import TestSupport
import Testing

@testable import Merge

@Suite("An evaluation as text, JSON and a picture")
struct EvaluationReportTests {
  private let evaluation: OverlapEvaluation = {
    let name = OverlapLabels.Name(plan: "p", task: "t")
    let judged = [(0.96, 3), (0.85, 3), (0.7, 2), (0.55, 1), (0.4, 2), (0.2, 0), (0.1, 1), (0.05, 0)]
    return OverlapEvaluation(
      judged.map { probability, label in
        OverlapEvaluator.Scored(
          pair: .init(a: name, b: name, label: label),
          probability: probability,
          duplicateProbability: label == 3 ? probability : probability / 2,
          isCandidate: true,
          evidence: [],
          crowd: 0
        )
      }
    )
  }()

  private let snapshots = Snapshot(file: #filePath)

  @Test("the text is as agreed", arguments: [Language.english, .vietnamese])
  func text(language: Language) throws {
    try snapshots.verify(evaluation.text(in: Wording(language)), "evaluation.\(language).txt")
  }

  @Test("evaluation/1 is as agreed")
  func json() throws { try snapshots.verify(evaluation.json.text, "evaluation.json") }

  @Test("the picture is as agreed, and the same each time")
  func picture() throws {
    let svg = PrecisionRecallCurve(evaluation).svg(in: Wording(.vietnamese))
    try snapshots.verify(svg, "curve.svg")
    #expect(PrecisionRecallCurve(evaluation).svg(in: Wording(.vietnamese)) == svg)
    #expect(svg.hasPrefix("<svg ") && svg.hasSuffix("</svg>\n"))
  }

  @Test("an evaluation of nothing has a picture and a text too")
  func nothing() {
    let nothing = OverlapEvaluation([])
    #expect(PrecisionRecallCurve(nothing).svg(in: Wording(.english)).contains("points=\"\""))
    #expect(nothing.text(in: Wording(.english)).contains("0 of 0 pairs"))
  }
}
