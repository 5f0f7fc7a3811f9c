import MergeOracle
import Testing

@Suite("Three-way merges of known truth")
struct MergeOracleTests {
  @Test(
    "nothing is lost, doubled, resurrected or altered, and every conflict is told",
    arguments: 0..<UInt64(10)
  )
  func oracle(part: UInt64) throws {
    let count: UInt64 = 500
    let tally = try MergeSoak(tasks: 4, edits: 2).run(part * count..<(part + 1) * count)
    #expect(tally.wrong == 0, "\(tally.examples.joined(separator: "\n"))")
    #expect(tally.conflicts > 50)
    #expect(tally.falseConflicts * 100 <= tally.conflicts, "\(tally.examples.joined(separator: "\n"))")
  }
}
