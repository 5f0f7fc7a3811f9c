import Foundation
import TestSupport
import Testing

@testable import Merge

@Suite("Provenance")
struct ProvenanceTests {
  private let workspace: Workspace
  private let result: PlanMerger.Result
  private let work: DecidedWork
  private let provenance: Provenance

  init() throws {
    var workspace = try #require(Workspace.load([Repository.url("plans/2025").path]).workspace)
    let overlaps = PlanMerger(workspace, sentence: Wording(.vietnamese).sentence).overlaps()
    workspace.decisions = Array(
      try Decider(workspace: workspace, overlaps: overlaps).decideEverything().prefix(12)
    )
    let merger = PlanMerger(workspace, sentence: Wording(.vietnamese).sentence)
    work = merger.decided(overlaps)
    result = try merger.merge(work)
    provenance = merger.provenance(of: result, work)
    self.workspace = workspace
  }

  private var names: [Provenance.Name: String] {
    let all =
      provenance.entities.map { ($0.name, "entity") } + provenance.activities.map { ($0.name, "activity") }
      + provenance.agents.map { ($0.name, "agent") }
    return Dictionary(all) { first, _ in first }
  }

  @Test("every relation leads from a thing of the right kind to one")
  func references() {
    let kinds: [Provenance.Relation: (String, String)] = [
      .wasDerivedFrom: ("entity", "entity"), .wasGeneratedBy: ("entity", "activity"),
      .used: ("activity", "entity"), .wasAttributedTo: ("entity", "agent"),
      .wasAssociatedWith: ("activity", "agent"), .wasInformedBy: ("activity", "activity"),
    ]
    let names = names
    for link in provenance.links {
      #expect(names[link.subject] == kinds[link.relation]?.0, "\(link)")
      #expect(names[link.object] == kinds[link.relation]?.1, "\(link)")
    }
    #expect(Set(provenance.links.map(\.relation)) == Set(Provenance.Relation.allCases))
    let count = provenance.entities.count + provenance.activities.count + provenance.agents.count
    #expect(names.count == count)
  }

  @Test("every task, target and duty of every source is derived from, and every decision has its person")
  func complete() {
    let used = Set(provenance.links.filter { $0.relation == .wasDerivedFrom }.map(\.object.local))
    let excluded = Set((result.plan.merger?.excluded ?? []).map { "\($0.plan)/\($0.item)" })
    for plan in workspace.plans {
      for task in plan.tasks where !excluded.contains("\(plan.id.string)/\(task.id.string)") {
        #expect(used.contains("\(plan.id.string)/task/\(task.id.string)"))
      }
      for target in plan.targets { #expect(used.contains("\(plan.id.string)/target/\(target.id.string)")) }
      for report in plan.reports { #expect(used.contains("\(plan.id.string)/report/\(report.id.string)")) }
    }
    #expect(provenance.activities.count == work.applied + 1)
    let decided = provenance.links.filter {
      $0.relation == .wasAttributedTo && $0.attributes.contains { $0.key == "merge:decision" }
    }
    #expect(!decided.isEmpty)
  }

  @Test("the document is JSON, the same every time, and names no folder")
  func json() throws {
    let text = provenance.json.text
    #expect(
      text
        == PlanMerger(workspace, sentence: Wording(.english).sentence).provenance(of: result, work).json.text
    )
    #expect(!text.contains(Repository.folder.path))
    let root = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect((root["entity"] as? [String: Any])?.count == provenance.entities.count)
    let prefixes = try #require(root["prefix"] as? [String: String])
    for name in (root["entity"] as? [String: Any] ?? [:]).keys {
      #expect(prefixes[String(name.split(separator: ":")[0])] != nil)
    }
  }
}
