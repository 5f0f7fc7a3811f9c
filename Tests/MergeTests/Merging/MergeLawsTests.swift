import Merge
import Testing
import TestSupport

@Suite("Laws of merging, over generated plans")
struct MergeLawsTests {
  /// Plans as the engine gets them: written to files and read back.
  private func workspace(_ seed: Int, reversed: Bool = false) throws -> Workspace {
    var generated = GeneratedPlans(seed: UInt64(seed))
    let reference = ReferenceData.embedded()
    let plans = try generated.plans(count: 2 + seed % 3).map { plan in
      let document = try YAMLReader().read(Array(PlanEncoder().encode(plan).utf8), file: plan.file)
      return try #require(PlanDecoder(agencies: reference.directory).decode(document).plan)
    }
    return Workspace(reversed ? plans.reversed() : plans, reference: reference)
  }

  private func merged(_ workspace: Workspace) throws -> PlanMerger.Result {
    let merger = PlanMerger(workspace, sentence: Wording(.vietnamese).sentence)
    return try merger.merge(merger.overlaps())
  }

  @Test("nothing is lost, doubled or altered, and the balance of every kind is zero")
  func nothingIsLost() throws {
    for seed in 0..<60 {
      let result = try merged(try workspace(seed))
      let sentences = result.proof.findings.map { Wording(.english).sentence($0.message) }
      guard sentences.isEmpty else {
        Issue.record("seed \(seed): \(sentences.prefix(3))")
        return
      }
      #expect(result.proof.balances.allSatisfy { $0.difference == 0 && $0.unaccounted == 0 })
    }
  }

  @Test("the order of the plans does not matter: the same bytes come out")
  func orderDoesNotMatter() throws {
    for seed in 0..<25 {
      let straight = try merged(try workspace(seed)).text
      let reversed = try merged(try workspace(seed, reversed: true)).text
      #expect(straight == reversed, "seed \(seed)")
    }
  }

  @Test("the annual plan is canonical: reading and writing it gives the same bytes")
  func canonical() throws {
    for seed in 0..<25 {
      let result = try merged(try workspace(seed))
      #expect(PlanEncoder().encode(result.plan) == result.text, "seed \(seed)")
    }
  }

  @Test("what a generated plan says survives being written and read")
  func writtenAndRead() throws {
    for seed in 0..<80 {
      var generated = GeneratedPlans(seed: UInt64(seed))
      for plan in generated.plans(count: 2) {
        let text = PlanEncoder().encode(plan)
        let document = try YAMLReader().read(Array(text.utf8), file: plan.file)
        let result = PlanDecoder(agencies: AgencyDirectory()).decode(document)
        let again = try #require(result.plan, "seed \(seed): \(result.findings)")
        #expect(PlanEncoder().encode(again) == text, "seed \(seed)")
        #expect(again.tasks.map(\.title.string) == plan.tasks.map(\.title.string))
        #expect(again.paragraphs.map(\.text.string) == plan.paragraphs.map(\.text.string))
      }
    }
  }
}
