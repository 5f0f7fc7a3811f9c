import MergeOracle
import Testing

@Suite("Three-way merges of known truth")
struct MergeOracleTests {
  @Test("of 5,000 nothing is lost, doubled, resurrected or altered, and every conflict is told")
  func oracle() async throws {
    let tally = try await withThrowingTaskGroup(of: MergeSoak.Tally.self) { group in
      for part in UInt64(0)..<10 {
        group.addTask { try MergeSoak(tasks: 3, edits: 2).run(part * 500..<(part + 1) * 500) }
      }
      var all = MergeSoak.Tally()
      for try await tally in group { all.add(tally) }
      return all
    }
    #expect(tally.merges == 5_000)
    #expect(tally.wrong == 0, "\(tally.examples.joined(separator: "\n"))")
    #expect(tally.conflicts > 500)
    // One in a hundred over all of them: a part alone has too few conflicts to say so.
    #expect(tally.falseConflicts * 100 <= tally.conflicts, "\(tally.examples.joined(separator: "\n"))")
  }

  @Test(
    "an id that goes to other work, and headings reworded while what stood in them went elsewhere, are not mistaken",
    arguments: [
      (UInt64(1_004_370), 4), (1_006_166, 4), (1_017_455, 12), (1_023_818, 4), (1_042_019, 4),
      (1_054_370, 12), (1_178_244, 6),
    ]
  )
  func mistakes(seed: UInt64, tasks: Int) throws {
    let tally = try MergeSoak(tasks: tasks, edits: 1 + tasks / 2).run(seed..<seed + 1)
    #expect(tally.wrong == 0, "\(tally.examples.joined(separator: "\n"))")
  }
}
