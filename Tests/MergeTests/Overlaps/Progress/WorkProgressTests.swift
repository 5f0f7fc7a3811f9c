import Foundation
import TestSupport
import Testing

@testable import Merge

@Suite("Progress of long work")
struct WorkProgressTests {
  /// What an observer was told.
  private final class Log: @unchecked Sendable {
    var entries: [WorkProgress] = []
  }

  @Test("every step of a search comes to its end, never goes back, and changes nothing of the result")
  func search() throws {
    let plans = try WorkCorpus(works: 1_600, seed: 21).plans
    let finder = OverlapFinder(reference: WorkPlans.reference)
    let log = Log()
    let watched = finder.find(in: plans) { log.entries.append($0) }
    for step in [WorkProgress.Step.normalizing, .searching, .comparing] {
      let told = log.entries.filter { $0.step == step }
      let last = try #require(told.last)
      #expect(told.count > 2 && last.total > 0)
      #expect(last.done == last.total)
      #expect(zip(told, told.dropFirst()).allSatisfy { $0.done < $1.done && $0.total == $1.total })
    }
    #expect(zip(log.entries, log.entries.dropFirst()).allSatisfy { $0.step.rawValue <= $1.step.rawValue })
    #expect(watched == finder.find(in: plans))
  }

  @Test("reading tells of every file")
  func reading() {
    let log = Log()
    let names = ["reform-communication", "digital-transformation", "e-service"].map {
      Repository.url("plans/2025/\($0).yaml").path
    }
    _ = Workspace.load(names) { log.entries.append($0) }
    #expect(log.entries == (1...3).map { WorkProgress(.reading, done: $0, total: 3) })
  }
}
