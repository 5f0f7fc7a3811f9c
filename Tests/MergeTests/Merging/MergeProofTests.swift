import Foundation
import Merge
import Testing
import TestSupport

/// The proof must fail for every way in which a merged plan can betray its sources.
@Suite("The proof that nothing was lost")
struct MergeProofTests {
  private let sources: [Plan]
  private let annual: Plan

  init() throws {
    let loading = Workspace.load([Repository.url("plans/2025").path])
    let workspace = try #require(loading.workspace)
    let merger = PlanMerger(workspace, sentence: Wording(.vietnamese).sentence)
    annual = try merger.merge(merger.overlaps()).plan
    sources = workspace.plans
  }

  private func codes(_ annual: Plan) -> Set<FindingCode> {
    Set(MergeProof(annual: annual, sources: sources).prove().findings.map(\.code))
  }

  @Test("holds for the plan as merged")
  func holds() { #expect(codes(annual) == []) }

  @Test("finds a task that is removed")
  func removedTasks() {
    for index in stride(from: 0, to: annual.tasks.count, by: 11) {
      var broken = annual
      broken.tasks.remove(at: index)
      #expect(codes(broken).contains(.lostItem))
    }
  }

  @Test("finds removed targets, duties, paragraphs and exclusions")
  func removedItems() {
    var broken = annual
    broken.targets.removeFirst()
    #expect(codes(broken) == [.lostItem])
    broken = annual
    broken.reports.removeLast()
    #expect(codes(broken) == [.lostItem])
    broken = annual
    broken.paragraphs.removeFirst()
    #expect(codes(broken) == [.lostItem])
    broken = annual
    broken.merger?.excluded.removeFirst()
    #expect(codes(broken) == [.lostItem])
  }

  @Test("finds a task that stands twice")
  func doubledTask() {
    var broken = annual
    broken.tasks.append(annual.tasks[3])
    #expect(codes(broken) == [.doubledItem])
  }

  @Test("finds a changed word")
  func alteredWords() {
    for index in stride(from: 0, to: annual.tasks.count, by: 9) {
      var broken = annual
      broken.tasks[index].title.string += "!"
      let isConflicted = annual.tasks[index].conflicts.contains { $0.field == .title }
      #expect(codes(broken) == (isConflicted ? [] : [.alteredItem]), "\(annual.tasks[index].id.string)")
    }
    var broken = annual
    for index in broken.tasks.indices where broken.tasks[index].output != nil {
      broken.tasks[index].output?.string = "khác"
    }
    #expect(codes(broken) == [.alteredItem])
  }

  @Test("finds a recorded wording that was thrown away")
  func lostWording() throws {
    let index = try #require(
      annual.tasks.firstIndex { $0.conflicts.isEmpty && $0.trace?.origins.last?.wording.isEmpty == false }
    )
    var broken = annual
    broken.tasks[index].trace?.origins[annual.tasks[index].trace!.origins.count - 1].wording = []
    #expect(codes(broken).contains(.alteredItem))
  }

  @Test("finds items that no source has")
  func foreignItems() {
    var broken = annual
    broken.tasks[0].trace = nil
    #expect(codes(broken) == [.lostItem, .foreignItem])
    broken = annual
    broken.tasks[0].trace?.origins[0].item = "no-such-task"
    #expect(codes(broken) == [.lostItem, .foreignItem])
  }
}
