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

  @Test(
    "it refuses exactly the files that the decoder refuses, for the same reasons",
    arguments: [false, true]
  )
  func refusals(hasProvenance: Bool) throws {
    let whole = hasProvenance ? Sample.everyKey.without(["merged"]) : .everyKey.withoutProvenance
    var certain = 0
    var refused = 0
    for seed in 0..<1_000 {
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
    #expect(certain > 100 && refused > 100)
  }
}

extension Sample {
  /// Without members of some names, however deep.
  fileprivate func without(_ names: Set<String>) -> Sample {
    keeping {
      !names.contains($0.key)
    } of: {
      $0
    }
  }

  /// A plan of which no item is out of the ordinary.
  fileprivate var withoutProvenance: Sample {
    keeping {
      !["conflict", "origin", "settled", "related", "merged", "strength"].contains($0.key)
        && !$0.holdsMappings && !($0.key == "budget" && $0.value["conflict"] != nil)
    } of: {
      $0["conflict"] == nil ? $0 : .string("Văn bản")
    }
  }

  private func keeping(_ isKept: (Member) -> Bool, of value: (Sample) -> Sample) -> Sample {
    switch self {
    case .array(let items): .array(items.map { $0.keeping(isKept, of: value) })
    case .object(let members):
      .object(
        members.filter(isKept).map { member in
          Member(key: member.key, value: value(member.value).keeping(isKept, of: value))
        }
      )
    default: self
    }
  }
}

extension Sample.Member {
  /// Paragraphs with their origin.
  fileprivate var holdsMappings: Bool {
    guard key == "text", case .array(let items) = value else { return false }
    return items.contains { $0["text"] != nil }
  }
}
