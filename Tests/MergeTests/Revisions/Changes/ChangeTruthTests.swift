import Merge
import MergeOracle
import RevisionSamples
import Testing

@Suite("Changes against known edits")
struct ChangeTruthTests {
  @Test("what is reported is exactly what was edited", arguments: 0..<6)
  func exact(seed: Int) throws {
    var sample = CorpusRevision(tasks: 1000, seed: UInt64(seed))
    sample.edit(120)
    let comparison = try Self.comparison(sample)
    let reported = ReportedEdits(comparison, of: sample)
    #expect(reported.unexpected == [])
    #expect(reported.missing == [])
    #expect(comparison.changes.count == sample.edits.count)
  }

  @Test("with all ids new, at most 1.02 times the true edits are reported", arguments: 0..<3)
  func renumbered(seed: Int) throws {
    var sample = CorpusRevision(tasks: 1000, seed: UInt64(seed))
    sample.edit(20, kinds: [.due, .lead, .title, .output, .move, .removal])
    sample.renumber()
    let comparison = try Self.comparison(sample)
    #expect(Double(comparison.changes.count) <= 1.02 * Double(sample.edits.count))
    #expect(comparison.renumberings.count == sample.new.tasks.count)
  }

  @Test("another order is no other content")
  func shuffled() throws {
    var sample = CorpusRevision(tasks: 300, seed: 3)
    sample.shuffle()
    let comparison = try Self.comparison(sample)
    #expect(comparison.changes.allSatisfy { $0.kind == .move && $0.isReordering })
    #expect(comparison.filtered(fields: nil, ignoringMoves: true).isEmpty)
  }

  static func comparison(_ sample: CorpusRevision) throws -> RevisionComparison {
    RevisionComparison(
      try RevisionTexts.alignment(sample.old.text, sample.new.text),
      reference: .embedded()
    )
  }
}
