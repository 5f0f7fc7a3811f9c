import Merge
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

  // MARK: - Measuring

  private static func expect(_ sample: CorpusRevision, atLeast least: Double) throws {
    let score = try score(sample)
    #expect(score.f1 >= least, "\(score.wrong)")
  }

  static func alignment(_ sample: CorpusRevision) throws -> RevisionAlignment {
    try RevisionTexts.alignment(sample.old.text, sample.new.text)
  }

  /// How many of the tasks that were changed are paired as they should be.
  static func score(_ sample: CorpusRevision) throws -> (f1: Double, wrong: [String]) {
    let alignment = try alignment(sample)
    let (olds, news) = (sample.old.tasks, sample.new.tasks)
    var places: [Int: Int] = [:]
    for (position, task) in olds.enumerated() { places[task.key] = position }
    var touched: Set<Int> = []
    for edit in sample.edits {
      switch edit {
      case .field(let key, _), .move(let key), .addition(let key), .removal(let key): touched.insert(key)
      case .split(let key, let part), .join(let key, let part): touched.formUnion([key, part])
      }
    }
    let oldTasks = alignment.old.items.indices.filter { alignment.old.items[$0].kind == .task }
    let newTasks = alignment.new.items.indices.filter { alignment.new.items[$0].kind == .task }
    var (right, found, meant) = (0, 0, 0)
    var wrong: [String] = []
    for (position, task) in news.enumerated() {
      let partner = alignment.partner(ofNew: newTasks[position]).flatMap { oldTasks.firstIndex(of: $0) }
      let truth = places[task.key]
      guard touched.contains(task.key) || partner != truth else { continue }
      if truth != nil { meant += 1 }
      if partner != nil { found += 1 }
      if partner == truth {
        right += truth == nil ? 0 : 1
      } else {
        wrong.append(
          "\(task.id): \(partner.map { olds[$0].id } ?? "-") instead of \(truth.map { olds[$0].id } ?? "-")"
        )
      }
    }
    return (found + meant == 0 ? 1 : Double(2 * right) / Double(found + meant), wrong)
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
