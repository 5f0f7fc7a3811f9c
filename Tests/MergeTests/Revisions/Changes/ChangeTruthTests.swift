import Merge
import RevisionSamples
import Testing

@Suite("Changes against known edits")
struct ChangeTruthTests {
  @Test("what is reported is exactly what was edited", arguments: 0..<6)
  func exact(seed: Int) throws {
    var sample = CorpusRevision(tasks: 1000, seed: UInt64(seed))
    sample.edit(120)
    let reported = try Self.reported(sample)
    #expect(reported.subtracting(sample.edits) == [])
    #expect(Set(sample.edits).subtracting(reported) == [])
    #expect(try Self.comparison(sample).changes.count == sample.edits.count)
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

  /// The changes in the terms of the edits.
  private static func reported(_ sample: CorpusRevision) throws -> Set<CorpusRevision.Edit> {
    var olds: [String: Int] = [:]
    var news: [String: Int] = [:]
    for task in sample.old.tasks { olds[task.id] = task.key }
    for task in sample.new.tasks { news[task.id] = task.key }
    func old(_ side: RevisionChange.Side) -> Int { olds[side.id ?? ""] ?? -1 }
    func new(_ side: RevisionChange.Side) -> Int { news[side.id ?? ""] ?? -1 }
    var edits: Set<CorpusRevision.Edit> = []
    for change in try comparison(sample).changes {
      switch change.kind {
      case .addition: edits.insert(.addition(new(change.new[0])))
      case .removal: edits.insert(.removal(old(change.old[0])))
      case .move: edits.insert(.move(new(change.new[0])))
      case .modification: edits.insert(.field(new(change.new[0]), change.field ?? ""))
      case .split: edits.insert(.split(old(change.old[0]), into: new(change.new[1])))
      case .join: edits.insert(.join(new(change.new[0]), with: old(change.old[1])))
      }
    }
    return edits
  }
}
