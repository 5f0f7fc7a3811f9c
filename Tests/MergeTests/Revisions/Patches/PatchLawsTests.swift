import Merge
import RevisionSamples
import TestSupport
import Testing

@Suite("Laws of patches")
struct PatchLawsTests {
  @Test("a patch makes the new revision of the old one byte for byte, and back", arguments: 0..<12)
  func edits(seed: Int) throws {
    var sample = CorpusRevision(tasks: 24, seed: UInt64(seed))
    sample.edit(seed % 12)
    if seed % 5 == 0 { sample.renumber() }
    if seed % 7 == 0 { sample.shuffle() }
    try expectLaw(sample.old.text, sample.new.text)
  }

  @Test("so it does for plans that have nothing to do with one another", arguments: 0..<12)
  func strangers(seed: Int) throws {
    var generator = GeneratedPlans(seed: UInt64(seed))
    let texts = generator.plans(count: 2).map { PlanEncoder().encode($0) }
    try expectLaw(texts[0], texts[1])
  }

  @Test("so it does for real plans edited in places", arguments: 0..<3)
  func real(seed: Int) throws {
    let names = ["reform-communication", "digital-transformation", "e-service"]
    let bytes = try Repository.bytes("plans/2025/\(names[seed % 3]).yaml")
    let document = try YAMLReader().read(bytes, file: "plan.yaml")
    let plan = try #require(PlanDecoder(agencies: AgencyDirectory()).decode(document).plan)
    var edited = plan
    var random = SplitMix(seed: UInt64(seed))
    for _ in 0..<6 {
      let index = Int.random(in: 0..<edited.tasks.count, using: &random)
      edited.tasks[index].due = Due(text: Text("Tháng 8/2025"), deadline: nil)
      edited.tasks[index].section = Int.random(in: 0..<edited.sections.count, using: &random)
    }
    edited.tasks.remove(at: Int.random(in: 0..<edited.tasks.count, using: &random))
    // A removed task may be the one that another waits for.
    let ids = Set(edited.tasks.map(\.id.string))
    for index in edited.tasks.indices { edited.tasks[index].after.removeAll { !ids.contains($0.string) } }
    try expectLaw(PlanEncoder().encode(plan), PlanEncoder().encode(edited))
  }

  @Test("a patch of equal revisions is empty", arguments: 0..<10)
  func empty(seed: Int) throws {
    var generator = GeneratedPlans(seed: UInt64(seed))
    let text = PlanEncoder().encode(generator.plans(count: 1)[0])
    #expect(RevisionPatch(try RevisionTexts.alignment(text, text)).operations.isEmpty)
  }

  private func expectLaw(_ old: String, _ new: String) throws {
    let alignment = try RevisionTexts.alignment(old, new)
    let patch = RevisionPatch(alignment)
    // Through JSON, as files have it.
    let read = try #require(RevisionPatch(try JSONReader.read(patch.json.text)))
    let made = try read.apply(to: alignment.old.document)
    #expect(Self.firstDifference(made, new) == nil)
    let back = try read.reversed().apply(to: alignment.new.document)
    #expect(Self.firstDifference(back, old) == nil)
  }

  /// The first lines that differ, each with the line before it; nil where all are equal.
  private static func firstDifference(_ bytes: [UInt8], _ text: String) -> [String]? {
    if bytes.elementsEqual(text.utf8) { return nil }
    let left = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    let right = text.split(separator: "\n", omittingEmptySubsequences: false)
    let line =
      zip(left, right).enumerated().first { !$1.0.utf8.elementsEqual($1.1.utf8) }?.offset
      ?? min(left.count, right.count)
    func around(_ lines: [Substring]) -> String {
      lines[max(0, line - 1)..<min(lines.count, line + 3)].joined(separator: "⏎")
    }
    return ["line \(line + 1)", around(left), around(right)]
  }
}
