import Foundation
import TestSupport
import Testing

@testable import Merge

@Suite("Laws of decisions")
struct DecisionLawsTests {
  /// Decisions of all kinds about pairs of works, by the number of the pair.
  private func decide(_ sample: DecidedPlans, _ read: [Plan], _ seed: UInt64) throws -> [Decision] {
    let overlaps = sample.overlaps(in: read)
    let decider = Decider(workspace: sample.workspace(read), overlaps: overlaps)
    let maker = decider.maker
    var random = SplitMix(seed: seed)
    return try overlaps.groups.enumerated().map { index, group in
      let names = group.members.map { "\(read[$0.plan].id.string)/\(read[$0].id.string)" }
      switch index % 4 {
      case 0: return try maker.decision(on: names, decider.request(.apart))
      case 1: return try maker.decision(on: names, decider.request(.notSame))
      case 2: return try maker.decision(on: names, decider.request(.same, [("lead", "A"), ("due", "B")]))
      default:
        let side = Bool.random(using: &random) ? "A" : "Sở Ngoại vụ"
        return try maker.decision(on: names, decider.request(.same, [("lead", side)]))
      }
    }
  }

  /// The pairs of the annual plan and what their tasks say, by tags: nothing that depends on order or ids.
  private func meaning(_ sample: DecidedPlans, _ read: [Plan], _ decisions: [Decision]) throws -> Set<String>
  {
    let workspace = sample.workspace(read, decisions)
    let overlaps = sample.overlaps(in: workspace.plans)
    let merger = PlanMerger(workspace, sentence: Wording(.vietnamese).sentence)
    let work = merger.decided(overlaps)
    #expect(work.statuses.allSatisfy { $0 == .applied })
    let result = try merger.merge(work)
    #expect(result.proof.holds)
    return Set(
      result.plan.tasks.map { task in
        let tags = (task.trace?.origins ?? []).compactMap { origin -> Int? in
          let plan = sample.plans.first { $0.id == origin.plan }
          return plan?.rows.first { $0.task.id == origin.item }?.tag
        }
        let lead =
          task.texts(of: .lead) + task.texts(of: .due) + task.conflicts.compactMap { $0.field?.rawValue }
        return "\(tags.sorted()) \(lead)"
      }
    )
  }

  @Test("decisions survive other orders of plans and tasks, and other ids", arguments: 0..<12)
  func survival(seed: Int) throws {
    var sample = DecidedPlans(seed: UInt64(seed), pairs: 16)
    let read = try sample.read()
    let decisions = try decide(sample, read, UInt64(seed))
    let before = try meaning(sample, read, decisions)
    sample.shuffle()
    let after = try meaning(sample, try sample.read(), decisions)
    #expect(before == after)
  }

  @Test("decisions written to a file and read back are the same decisions", arguments: 0..<4)
  func writtenAndRead(seed: Int) throws {
    let sample = DecidedPlans(seed: UInt64(seed), pairs: 12)
    let decisions = try decide(sample, try sample.read(), UInt64(seed))
    var file = try DecisionFile(nil, name: "decisions.yaml")
    for decision in decisions { try file.write(decision) }
    let document = try YAMLReader().read(file.bytes, file: "decisions.yaml")
    let (again, findings) = DecisionDecoder.decode(document)
    #expect(findings.isEmpty)
    let plain = again.map { decision in
      var plain = decision
      plain.place = decisions[0].place
      return plain
    }
    #expect(plain == decisions)
  }

  @Test("the order of the plans does not matter: the same bytes come out", arguments: 0..<6)
  func order(seed: Int) throws {
    let sample = DecidedPlans(seed: UInt64(seed), pairs: 12)
    let read = try sample.read()
    let decisions = try decide(sample, read, UInt64(seed))
    let texts = try [false, true].map { reversed in
      let workspace = sample.workspace(try sample.read(reversed: reversed), decisions)
      let merger = PlanMerger(workspace, sentence: Wording(.vietnamese).sentence)
      return try merger.merge(sample.overlaps(in: workspace.plans)).text
    }
    #expect(texts[0] == texts[1])
  }

  @Test("deciding everything leaves nothing open, and the account still balances")
  func everything() throws {
    let plans = try SampleWorkspacePlans.plans2025()
    var workspace = plans
    let merger = PlanMerger(workspace, sentence: Wording(.vietnamese).sentence)
    let overlaps = merger.overlaps()
    #expect(try merger.merge(overlaps).openConflicts > 10)
    let decisions = try Decider(workspace: workspace, overlaps: overlaps).decideEverything()
    workspace.decisions = decisions
    let decided = PlanMerger(workspace, sentence: Wording(.vietnamese).sentence)
    let result = try decided.merge(overlaps)
    #expect(result.openConflicts == 0)
    #expect(result.proof.holds)
    let work = decided.decided(overlaps)
    #expect(work.applied == decisions.count)
    let open = decided.findings(overlaps, after: work).filter {
      $0.isOpen && $0.finding.code.family == "conflict"
    }
    #expect(open.map { Wording(.english).sentence($0.finding.message) } == [])
  }
}

enum SampleWorkspacePlans {
  static func plans2025() throws -> Workspace {
    try #require(Workspace.load([Repository.url("plans/2025").path]).workspace)
  }
}
