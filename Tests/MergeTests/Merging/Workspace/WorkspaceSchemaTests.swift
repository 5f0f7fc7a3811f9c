import TestSupport
import Testing

@testable import Merge

/// `schema/workspace.schema.json` and the decoder must accept the same files.
@Suite("The workspace schema and the decoder agree")
struct WorkspaceSchemaTests {
  private let schema: JSONSchema

  init() throws {
    let bytes = try Repository.bytes("schema/workspace.schema.json")
    let root = try #require(try YAMLReader().read(bytes, file: "workspace.schema.json").root)
    schema = try JSONSchema(Sample(root))
  }

  private func everyKey() throws -> Sample {
    let text = """
      format: workspace/1
      annual: {id: annual-2026, title: Kế hoạch, issuer: UBND tỉnh, drafter: Sở Nội vụ, date: 2026-01-08}
      plans: [a.yaml, 2.yaml]
      reference: ../agencies.yaml
      comments: [b.yaml]
      decisions: decisions.yaml
      policies:
        {title: complete, detail: union, lead: ask, support: precedence, due: earliest, output: union,
         audience: union, channel: complete, budget: largest, basis: union, indicator: precedence,
         value: smallest, by: ask, strength: precedence, to: union, from: union, content: union}
      precedence: [a, b]
      publish: [annual.docx, overlaps.docx, comparison.docx, comments.docx, agencies, tracking.xlsx, review.html,
        deadlines.ics, annual.md, tasks.csv]
      """
    return Sample(try #require(try YAMLReader().read(Array(text.utf8), file: "merge.yaml").root))
  }

  @Test("on a file with every key, and on 4,000 bent forms of it")
  func bent() throws {
    let whole = try everyKey()
    #expect(try verdicts(on: whole) == [true, true])
    var count = 0
    for seed in 0..<4_000 {
      var mutation = SampleMutation(seed: UInt64(seed))
      let document = mutation.bend(whole)
      let verdicts = try verdicts(on: document)
      count += verdicts[0] ? 1 : 0
      if verdicts[0] != verdicts[1] {
        Issue.record("schema says \(verdicts[0]), decoder \(verdicts[1]) (seed \(seed)): \(document.json)")
        return
      }
    }
    #expect(count > 300 && count < 3_700)
  }

  @Test("the schema lists every form and every policy")
  func names() throws {
    let text = try Repository.text("schema/workspace.schema.json")
    for form in PublishedForm.allCases { #expect(text.contains("\"\(form.rawValue)\"")) }
    for field in Term.allCases {
      for policy in Policies.allowed(for: field) { #expect(text.contains("\"\(policy.rawValue)\"")) }
    }
  }

  /// Whether the schema and whether the decoder accept a document.
  private func verdicts(on sample: Sample) throws -> [Bool] {
    let document = try YAMLReader().read(Array(sample.json.utf8), file: "merge.yaml")
    let findings = ManifestDecoder.decode(document).findings
    return [schema.accepts(sample), !findings.contains { $0.severity == .error }]
  }
}
