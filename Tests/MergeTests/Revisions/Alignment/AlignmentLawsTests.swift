import Merge
import RevisionSamples
import TestSupport
import Testing

@Suite("Laws of alignment")
struct AlignmentLawsTests {
  @Test("every item of either side is linked exactly once", arguments: 0..<40)
  func once(seed: Int) throws {
    var generator = GeneratedPlans(seed: UInt64(seed))
    let texts = generator.plans(count: 2).map { PlanEncoder().encode($0) }
    try expectEveryItemOnce(RevisionTexts.alignment(texts[0], texts[1]))
    var sample = CorpusRevision(tasks: 60, seed: UInt64(seed))
    sample.edit(30)
    if seed % 2 == 0 { sample.renumber() }
    try expectEveryItemOnce(RevisionTexts.alignment(sample.old.text, sample.new.text))
  }

  private func expectEveryItemOnce(_ alignment: RevisionAlignment) throws {
    var olds: [Int] = []
    var news: [Int] = []
    for link in alignment.links {
      switch link {
      case .pair(let old, let new, _):
        olds.append(old)
        news.append(new)
        #expect(alignment.old.items[old].kind == alignment.new.items[new].kind)
      case .addition(let new): news.append(new)
      case .removal(let old): olds.append(old)
      case .split(let old, let parts):
        olds.append(old)
        news += parts
        #expect(parts.count > 1)
      case .join(let parts, let new):
        olds += parts
        news.append(new)
        #expect(parts.count > 1)
      }
    }
    #expect(olds.sorted() == Array(alignment.old.items.indices))
    #expect(news.sorted() == Array(alignment.new.items.indices))
  }

  @Test("a plan is the same as itself, item by item", arguments: 0..<20)
  func itself(seed: Int) throws {
    var generator = GeneratedPlans(seed: UInt64(seed))
    let text = PlanEncoder().encode(generator.plans(count: 1)[0])
    let alignment = try RevisionTexts.alignment(text, text)
    #expect(
      alignment.links == alignment.old.items.indices.map { RevisionAlignment.Link.pair(old: $0, new: $0, []) }
    )
  }

  @Test(
    "the plans of the repository are the same as themselves",
    arguments: ["reform-communication", "digital-transformation", "e-service"]
  )
  func real(name: String) throws {
    let text = try Repository.text("plans/2025/\(name).yaml")
    let alignment = try RevisionTexts.alignment(text, text)
    #expect(alignment.links.count > 100)
    #expect(
      alignment.links == alignment.old.items.indices.map { RevisionAlignment.Link.pair(old: $0, new: $0, []) }
    )
  }
}
