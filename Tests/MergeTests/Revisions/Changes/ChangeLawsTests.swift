import Merge
import RevisionSamples
import Testing

@Suite("Laws of comparisons")
struct ChangeLawsTests {
  private static let reference = ReferenceData.embedded()

  @Test(
    "whatever came, went or moved is told exactly once, whatever kind of item it is",
    arguments: 0..<UInt64(16)
  )
  func told(seed: UInt64) throws {
    var generator = GeneratedPlans(seed: seed)
    let texts = generator.plans(count: 2).map { PlanEncoder().encode($0) }
    try expectEveryItemTold(texts[0], texts[1])
    var sample = CorpusRevision(tasks: 30, seed: seed)
    sample.edit(12)
    try expectEveryItemTold(sample.old.text, sample.new.text)
  }

  /// The items of both sides by what became of them, counted without a look at the links of the alignment.
  private func expectEveryItemTold(_ old: String, _ new: String) throws {
    let alignment = try RevisionTexts.alignment(old, new)
    let changes = RevisionComparison(alignment, reference: Self.reference).changes
    func told(_ kind: RevisionChange.Kind, _ sides: KeyPath<RevisionChange, [RevisionChange.Side]>) -> [Int] {
      changes.filter { $0.kind == kind }.flatMap { $0[keyPath: sides].compactMap(\.index) }.sorted()
    }
    let joined = Set(alignment.joins.flatMap(\.parts))
    let split = Set(alignment.splits.flatMap(\.parts))
    let gone = alignment.old.items.indices.filter {
      alignment.partner(ofOld: $0) == nil && !joined.contains($0)
    }
    let came = alignment.new.items.indices.filter {
      alignment.partner(ofNew: $0) == nil && !split.contains($0)
    }
    let moved = alignment.new.items.indices.filter { index in
      let isWhole = alignment.joins.contains { $0.whole == index }
      return !split.contains(index) && !isWhole
        && !alignment.traits(ofNew: index).isDisjoint(with: [.moved, .reordered])
    }
    #expect(told(.removal, \.old) == gone)
    #expect(told(.addition, \.new) == came)
    #expect(told(.move, \.new) == moved)
    #expect(told(.join, \.old) == joined.sorted())
    #expect(told(.split, \.new) == split.sorted())
  }
}
