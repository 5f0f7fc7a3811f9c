import TestSupport
import Testing

@testable import Merge

@Suite("Reports of many tasks")
struct ReportScaleTests {
  // A limit cuts every list into that many pieces, whatever its length: few tasks have as many edges as many.
  @Test("the report is the same for 1, 2 and 7 threads and any order of the plans")
  func determinism() throws {
    let plans = try WorkCorpus(works: 60, seed: 21).plans
    func report(_ plans: [Plan], threads: Int) -> OverlapReport {
      Threads.$limit.withValue(threads) { OverlapFinder(reference: .embedded()).find(in: plans) }
    }
    let expected = report(plans, threads: 1)
    #expect(expected.groups.count > 15)
    #expect(report(plans, threads: 2) == expected)
    #expect(report(plans, threads: 7) == expected)
    let turned = report(plans.reversed(), threads: 2)
    #expect(Set(turned.groups.map(\.id)) == Set(expected.groups.map(\.id)))
    #expect(Set(turned.pairs.map(\.id)) == Set(expected.pairs.map(\.id)))
  }

  @Test("a further task leaves the ids of the groups that it does not join")
  func addition() throws {
    let plans = try WorkCorpus(works: 60, seed: 22).plans
    let before = OverlapFinder(reference: .embedded()).find(in: plans)
    let further = try WorkCorpus.plan("further", ["Phục dựng lễ khao lề thế lính Hoàng Sa trên đảo Lý Sơn"])
    let after = OverlapFinder(reference: .embedded()).find(in: plans + [further])
    #expect(before.groups.count > 15)
    #expect(before.groups == after.groups)
  }

  @Test("the listing as text is the tree as text")
  func json() throws {
    let plans = try WorkCorpus(works: 60, seed: 23).plans
    let report = OverlapFinder(reference: .embedded()).find(in: plans)
    let listing = OverlapListing(report, in: plans)
    #expect(!listing.pairs.isEmpty)
    #expect(listing.jsonText == listing.json.text)
    var judged = listing
    let pair = listing.pairs[0].id
    judged.verdicts = [JudgeVerdict(pair: pair, answer: .unrelated, reason: "hai đối tượng", by: "Phòng CĐS")]
    #expect(judged.jsonText == judged.json.text)
    #expect(judged.jsonText.contains("hai đối tượng"))
    let none = OverlapListing(pairs: [], groups: [])
    #expect(none.jsonText == none.json.text)
  }
}
