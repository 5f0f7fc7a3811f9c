import MergeOracle
import Testing

@Suite("Three-way merges of known truth")
struct MergeOracleTests {
  /// What many merges come to, on several threads.
  private func tally(_ soak: MergeSoak, parts: UInt64, of count: UInt64) async throws -> MergeSoak.Tally {
    try await withThrowingTaskGroup(of: MergeSoak.Tally.self) { group in
      for part in 0..<parts { group.addTask { try soak.run(part * count..<(part + 1) * count) } }
      var all = MergeSoak.Tally()
      for try await tally in group { all.add(tally) }
      return all
    }
  }

  @Test("of 5,000 nothing is lost, doubled, resurrected or altered, and every conflict is told")
  func oracle() async throws {
    let tally = try await tally(MergeSoak(tasks: 3, edits: 2), parts: 10, of: 500)
    #expect(tally.merges == 5_000)
    #expect(tally.wrong + tally.disordered == 0, "\(tally.examples.joined(separator: "\n"))")
    #expect(tally.conflicts > 500)
    // One in a hundred over all of them: a part alone has too few conflicts to say so.
    #expect(tally.falseConflicts * 100 <= tally.conflicts, "\(tally.examples.joined(separator: "\n"))")
  }

  @Test(
    "nor is it of targets, duties, paragraphs and headings, and of tasks that one side split or joined",
    arguments: [MergeSoak.Corpus.everything, .divisions]
  )
  func corpora(corpus: MergeSoak.Corpus) async throws {
    let tally = try await tally(MergeSoak(tasks: 3, edits: 4, corpus: corpus), parts: 4, of: 40)
    #expect(tally.wrong + tally.disordered == 0, "\(tally.examples.joined(separator: "\n"))")
    #expect(tally.conflicts > 20)
    #expect(tally.falseConflicts <= 1, "\(tally.examples.joined(separator: "\n"))")
  }

  @Test("a part of a task is not lost where the id of the whole went to other work in another section")
  func divided() throws {
    let tally = try MergeSoak(tasks: 4, edits: 3, corpus: .divisions).run(5_008_926..<5_008_927)
    #expect(tally.wrong + tally.disordered == 0, "\(tally.examples.joined(separator: "\n"))")
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
    #expect(tally.wrong + tally.disordered == 0, "\(tally.examples.joined(separator: "\n"))")
  }
}
