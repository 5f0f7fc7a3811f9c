import Foundation
import TestSupport
import Testing

@testable import Merge

/// What findings ask is what `DecisionMaker` takes, and what the next run then obeys.
@Suite("What findings ask")
struct DecisionQuestionsTests {
  private let workspace: Workspace
  private let overlaps: OverlapReport
  private let work: DecidedWork
  private let findings: [Finding]
  private let merger: PlanMerger

  init() throws {
    workspace = try #require(Workspace.load([Repository.url("plans/2025").path]).workspace)
    merger = PlanMerger(workspace, sentence: Wording(.english).sentence)
    overlaps = merger.overlaps()
    work = merger.decided(overlaps)
    findings = merger.findings(overlaps, after: work).map(\.finding).filter {
      $0.code != .duplicate && $0.code != .overlap
    }
  }

  private func request(_ verdict: Decision.Verdict?, _ fields: [DecisionRequest.Field] = []) throws
    -> DecisionRequest
  {
    DecisionRequest(
      verdict: verdict,
      fields: fields,
      by: "Sở Nội vụ",
      when: try #require(Day(year: 2025, month: 4, day: 1)),
      why: "Theo phân công"
    )
  }

  @Test("every question of the sample plans is answered as it asks, and every answer holds in the next run")
  func answers() throws {
    let questions = DecisionQuestions(workspace, work: work)
    let maker = DecisionMaker(workspace, overlaps: overlaps, work: work)
    var kinds: [String: Int] = [:]
    var decisions: [Decision] = []
    for finding in findings {
      switch questions.question(of: finding) {
      case .pair:
        kinds["pair", default: 0] += 1
        decisions.append(try maker.decision(on: finding, request(.apart)))
      case .value(let field, let items, _):
        kinds["value", default: 0] += 1
        let speaking = try #require(items.first { !workspace.plans.texts(of: field, $0).isEmpty })
        let side = "\(workspace.plans[speaking.plan].id.string)/\(workspace.plans.identifier(speaking))"
        let fields = [DecisionRequest.Field(field.rawValue, side)]
        decisions.append(try maker.decision(on: finding, request(nil, fields)))
      case .acceptance:
        kinds["acceptance", default: 0] += 1
        decisions.append(try maker.decision(on: finding, request(.accepted)))
      case .none:
        kinds["none", default: 0] += 1
      }
    }
    for kind in ["pair", "value", "acceptance", "none"] { #expect(kinds[kind, default: 0] > 0, "\(kind)") }
    var decided = workspace
    decided.decisions = decisions
    let after = PlanMerger(decided, sentence: Wording(.english).sentence).decided(overlaps)
    let failed = decisions.indices.filter { after.statuses[$0] != .applied }.map { decisions[$0].finding }
    #expect(failed == [])
  }

  @Test("the items of a value are those that the maker remembers")
  func items() throws {
    let questions = DecisionQuestions(workspace, work: work)
    let maker = DecisionMaker(workspace, overlaps: overlaps, work: work)
    for finding in findings {
      guard case .value(let field, let items, false) = questions.question(of: finding) else { continue }
      let text = field == .strength ? "binding" : "x"
      let decision = try maker.decision(on: finding, request(nil, [.init(field.rawValue, text)]))
      #expect(decision.items.map(\.content) == items.map { ItemContent($0, in: workspace.plans).key })
    }
  }
}
