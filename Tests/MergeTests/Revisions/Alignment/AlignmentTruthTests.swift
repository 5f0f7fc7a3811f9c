import Merge
import MergeOracle
import RevisionSamples
import Testing

/// Made-up revisions whose edits are known: which task is which is compared with the truth.
@Suite("Alignment against known edits")
struct AlignmentTruthTests {
  @Test("every task of a revision with edits of all kinds is found again", arguments: 0..<6)
  func edits(seed: Int) throws {
    var sample = CorpusRevision(tasks: 1000, seed: UInt64(seed))
    sample.edit(30)
    try Self.expect(sample, atLeast: 1)
  }

  @Test(
    "tasks moved and edited in up to 30 % of their words are found, with old ids and with new ones",
    arguments: 0..<6
  )
  func movedAndEdited(seed: Int) throws {
    var sample = CorpusRevision(tasks: 2000, seed: UInt64(seed))
    sample.edit(200, kinds: [.moveAndEdit, .addition, .removal])
    try Self.expect(sample, atLeast: 0.99)
    sample.renumber()
    try Self.expect(sample, atLeast: 0.97)
  }

  @Test("content counts more than ids that changed places", arguments: 0..<3)
  func swapped(seed: Int) throws {
    var sample = CorpusRevision(tasks: 500, seed: UInt64(seed))
    sample.swapIdentifiers(40)
    sample.edit(15, kinds: [.due, .lead, .title, .move])
    try Self.expect(sample, atLeast: 1)
  }

  @Test("shuffled tasks are the same tasks, and the fewest are said to have moved")
  func shuffled() throws {
    var sample = CorpusRevision(tasks: 400, seed: 1)
    sample.shuffle()
    let alignment = try Self.alignment(sample)
    try Self.expect(sample, atLeast: 1)
    for link in alignment.links {
      guard case .pair(_, _, let traits) = link else {
        Issue.record("\(link)")
        continue
      }
      #expect(traits.isSubset(of: .reordered))
    }
  }

  @Test("splits and joins are told as such")
  func divisions() throws {
    var sample = CorpusRevision(tasks: 400, seed: 5)
    sample.edit(20, kinds: [.split, .join])
    let alignment = try Self.alignment(sample)
    let truth = Set(sample.edits)
    #expect(Set(Self.divisions(alignment, sample)) == truth)
  }

  @Test("where the parts of a split have new ids, the first is the one that stands first")
  func renumberedDivisions() throws {
    var sample = CorpusRevision(tasks: 400, seed: 5)
    sample.edit(20, kinds: [.split, .join])
    sample.renumber()
    #expect(ReportedEdits(try comparison(sample), of: sample).isExact)
  }

  private func comparison(_ sample: CorpusRevision) throws -> RevisionComparison {
    RevisionComparison(try Self.alignment(sample), reference: ReferenceData())
  }

  // MARK: - Measuring

  private static func expect(_ sample: CorpusRevision, atLeast least: Double) throws {
    let score = PairingScore(try alignment(sample), of: sample)
    #expect(score.f1 >= least, "\(score.wrong)")
  }

  private static func alignment(_ sample: CorpusRevision) throws -> RevisionAlignment {
    try RevisionTexts.alignment(sample.old.text, sample.new.text)
  }

  private static func divisions(_ alignment: RevisionAlignment, _ sample: CorpusRevision) -> [CorpusRevision
    .Edit]
  {
    let (olds, news) = (sample.old.tasks, sample.new.tasks)
    func old(_ index: Int) -> Int { olds.first { $0.id == alignment.old.identifier(of: index) }?.key ?? -1 }
    func new(_ index: Int) -> Int { news.first { $0.id == alignment.new.identifier(of: index) }?.key ?? -1 }
    return alignment.splits.map { .split(old($0.whole), into: new($0.parts[1])) }
      + alignment.joins.map { .join(new($0.whole), with: old($0.parts[1])) }
  }
}
