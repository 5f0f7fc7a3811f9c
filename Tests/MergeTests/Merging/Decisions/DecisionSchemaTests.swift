import Merge
import TestSupport
import Testing

/// `schema/decisions.schema.json` and the decoder must accept the same files.
@Suite("The decisions schema and the decoder agree")
struct DecisionSchemaTests {
  private let schema: JSONSchema

  init() throws {
    let bytes = try Repository.bytes("schema/decisions.schema.json")
    let root = try #require(try YAMLReader().read(bytes, file: "decisions.schema.json").root)
    schema = try JSONSchema(Sample(root))
  }

  private func everyKey() throws -> Sample {
    let text = """
      format: decisions/1
      decisions:
        - finding: lead-1
          verdict: same
          fields: {lead: [A, B], due: Quý I, budget: {amount: 5 triệu đồng, source: S}, output: {side: p-1}}
          items:
            - {kind: task, plan: p-1, item: t-1, content: 0a, title: T, says: {lead: A, budget: ["amount: 5", x]}}
            - {plan: p-2, item: t-2, content: 12, title: T}
          by: A
          when: 2025-03-25
          why: B
        - {finding: strength-1, fields: {strength: binding, by: 2025, value: {side: p-2}}, by: A, why: B,
           items: [{kind: target, plan: p-2, item: 5, content: x, title: T, says: }]}
        - {finding: , verdict: not-same, items: [{kind: report, plan: p-2, item: r, content: x, title: T}],
           by: 1, when: , why: 2, fields: }
        - {finding: ovl-1, verdict: accepted, by: A, why: B}
        - {finding: x-1, fields: {budget: {side: p-9}, title: T, detail: D, support: S, audience: A, channel: C,
           basis: [B], indicator: I, to: T, from: F, content: C}, by: A, why: B}
      comments:
        - point: a-1/2
          disposition: partly
          at: [điểm a]
          to: B
          items: [{plan: p-1, item: t-1, content: 0a, title: T}]
          by: A
          when: 2025-03-25
          why: B
        - {point: a-1/3, disposition: rejected, by: A, why: B}
        - {point: a-1/4, items: [{plan: p-1, item: t-1, content: 0a, title: T}]}
      """
    return Sample(try #require(try YAMLReader().read(Array(text.utf8), file: "decisions.yaml").root))
  }

  @Test("on a file with every key, and on 4,000 bent forms of it")
  func bent() throws {
    let whole = try everyKey()
    let (accepted, refused) = try verdicts(on: whole)
    #expect(accepted && !refused)
    var count = 0
    for seed in 0..<4_000 {
      var mutation = SampleMutation(seed: UInt64(seed))
      let document = mutation.bend(whole)
      let (accepted, refused) = try verdicts(on: document)
      count += accepted ? 1 : 0
      if accepted == refused {
        Issue.record(
          "schema \(accepted ? "accepts" : "refuses"), decoder not (seed \(seed)): \(document.json)"
        )
        return
      }
    }
    #expect(count > 400 && count < 3_600)
  }

  private func verdicts(on sample: Sample) throws -> (accepted: Bool, refused: Bool) {
    let document = try YAMLReader().read(Array(sample.json.utf8), file: "decisions.yaml")
    let findings = DecisionDecoder.decode(document).findings
    // That a side is one of the items is beyond what a schema can say.
    let refused = findings.contains { $0.severity == .error && $0.code != .unknownReference }
    return (schema.accepts(sample), refused)
  }
}
