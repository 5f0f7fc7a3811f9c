import Testing

@testable import Merge

@Suite("The outline of a revision")
struct RevisionTests {
  @Test("it has the items of the decoded plan, in its order", arguments: 0..<40)
  func items(seed: Int) throws {
    var generator = GeneratedPlans(seed: UInt64(seed))
    let text = PlanEncoder().encode(generator.plans(count: 1)[0])
    let document = try YAMLReader().read(Array(text.utf8), file: "plan.yaml")
    let plan = try #require(PlanDecoder(agencies: AgencyDirectory()).decode(document).plan)
    let revision = try Revision(document)
    func names(_ kind: RevisionItem.Kind) -> [String?] {
      revision.items.indices.filter { revision.items[$0].kind == kind }.map { revision.identifier(of: $0) }
    }
    #expect(names(.task) == plan.tasks.map(\.id.string))
    #expect(names(.target) == plan.targets.map(\.id.string))
    #expect(names(.report) == plan.reports.map(\.id.string))
    #expect(names(.section) == plan.sections.map { $0.number?.written })
    let paragraphs = revision.items.indices.filter { revision.items[$0].kind == .paragraph }
    #expect(paragraphs.map { revision.paragraph($0) } == plan.paragraphs.map(\.text.string))
  }

  @Test("it refuses exactly the files that the decoder refuses, for the same reasons")
  func refusals() throws {
    let whole = Self.withoutProvenance(.everyKey)
    var certain = 0
    var refused = 0
    for seed in 0..<3_000 {
      var mutation = SampleMutation(seed: UInt64(seed))
      let text = (seed == 0 ? whole : mutation.bend(whole)).json
      let document = try YAMLReader().read(Array(text.utf8), file: "plan.yaml")
      let decoded = PlanDecoder(agencies: AgencyDirectory()).decode(document)
      var reader = OutlineReader(document)
      reader.read()
      if seed == 0 { #expect(!reader.isDoubtful, "\(text)") }
      // Only what the outline is certain of is not decoded.
      if reader.head != nil, !reader.isDoubtful { certain += 1 }
      do {
        _ = try Revision(document)
        #expect(decoded.plan != nil, "\(text)")
      } catch {
        refused += 1
        #expect(decoded.plan == nil, "\(text)")
        #expect(error.findings == decoded.findings)
      }
    }
    #expect(certain > 300 && refused > 300)
  }

  /// Provenance and open conflicts make every file doubtful.
  private static func withoutProvenance(_ sample: Sample) -> Sample {
    switch sample {
    case .array(let items): return .array(items.map(withoutProvenance))
    case .object(let members):
      let ordinary = members.filter { member in
        !["conflict", "origin", "settled", "related", "merged", "strength"].contains(member.key)
          && !holdsMappings(member) && !(member.key == "budget" && member.value["conflict"] != nil)
      }
      return .object(
        ordinary.map { member in
          let isOpen = member.value["conflict"] != nil
          return Sample.Member(
            key: member.key,
            value: isOpen ? .string("Văn bản") : withoutProvenance(member.value)
          )
        }
      )
    default: return sample
    }
  }

  /// Paragraphs with their origin.
  private static func holdsMappings(_ member: Sample.Member) -> Bool {
    guard member.key == "text", case .array(let items) = member.value else { return false }
    return items.contains { $0["text"] != nil }
  }
}
