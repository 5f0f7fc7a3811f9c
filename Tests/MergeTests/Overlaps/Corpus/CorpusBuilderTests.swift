import TestSupport
import Testing

@testable import Merge

@Suite("Texts of a corpus")
struct CorpusBuilderTests {
  private static func build(_ plans: [Plan]) -> CorpusBuilder.Result {
    CorpusBuilder(.embedded(), roles: OverlapModel.Roles()).build(plans)
  }

  @Test("every task is a member of one text, equal tasks of the same", arguments: [11, 12] as [UInt64])
  func members(seed: UInt64) throws {
    let corpus = try WorkCorpus(works: 300, seed: seed)
    let result = Self.build(corpus.plans)
    var tasks: [TaskReference] = []
    for (index, plan) in corpus.plans.enumerated() {
      tasks += plan.tasks.indices.map { TaskReference(plan: index, task: $0) }
    }
    #expect(result.members.flatMap { $0 }.sorted() == tasks)
    #expect(result.members.allSatisfy { $0 == $0.sorted() && !$0.isEmpty })
    var homes: [String: Set<Int>] = [:]
    for (text, members) in result.members.enumerated() {
      for member in members {
        let title = VietnameseLetters.folded(corpus.plans[member.plan].tasks[member.task].title.string)
        homes[title, default: []].insert(text)
      }
    }
    let apart = homes.filter { $0.value.count > 1 }.map(\.key).sorted()
    #expect(apart == [])
  }

  @Test("a sentence that thousands of communes copy is one text")
  func copies() throws {
    let plans = try (0..<40).map {
      try WorkCorpus.plan("xa-\($0)", ["Tuyên truyền, phổ biến Luật Căn cước cho nhân dân"])
    }
    let result = Self.build(plans)
    #expect(result.members.count == 1)
    #expect(result.members.first?.count == 40)
  }

  @Test("texts stand in the same order whatever the order of the plans and the number of threads")
  func order() throws {
    let plans = try WorkCorpus(works: 500, seed: 13).plans
    func names(_ plans: [Plan], threads: Int) -> [[String]] {
      Threads.$limit.withValue(threads) {
        Self.build(plans).members.map { members in
          members.map { plans[$0.plan].id.string + "/" + plans[$0].id.string }.sorted()
        }
      }
    }
    let expected = names(plans, threads: 1)
    #expect(names(plans, threads: 2) == expected)
    #expect(names(plans.reversed(), threads: 7) == expected)
  }

  @Test("pieces of work for threads follow each other and miss nothing", arguments: [0, 1, 511, 512, 5_000])
  func ranges(count: Int) {
    for limit in [1, 2, 7] {
      let ranges = Threads.$limit.withValue(limit) { Threads.ranges(of: count) }
      #expect(ranges.count <= limit)
      #expect(ranges.flatMap { Array($0) } == Array(0..<count))
    }
  }

  @Test("results of threads stand in the order of the inputs")
  func map() {
    #expect(Threads.map(Array(0..<1_000)) { $0 * $0 } == (0..<1_000).map { $0 * $0 })
  }
}
