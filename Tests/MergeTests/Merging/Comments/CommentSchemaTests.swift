import Merge
import TestSupport
import Testing

/// `schema/comments.schema.json` and the decoder must accept the same files.
@Suite("The comments schema and the decoder agree")
struct CommentSchemaTests {
  private let schema: JSONSchema

  init() throws {
    let bytes = try Repository.bytes("schema/comments.schema.json")
    let root = try #require(try YAMLReader().read(bytes, file: "comments.schema.json").root)
    schema = try JSONSchema(Sample(root))
  }

  private func everyKey() throws -> Sample {
    let text = """
      format: comments/1
      letter:
        {id: l-1, number: 1/A-B, date: 2025-03-20, issuer: A, to: B, subject: C, answers: D, basis: [E], plan: p-1}
      points:
        - {id: 1, plan: p-2, at: [điểm a, điểm b], request: lead, from: A, to: [B, C], says: X, reason: Y}
        - {id: 2, at: Mục I, request: integrate, into: [p-1, p-2]}
        - {id: 3, at: Mục I, request: budget, to: {amount: 5 triệu đồng, source: S}}
        - {id: 4, at: Mục I, request: wording, from: A, to: B, field: title}
        - {id: 5, at: Mục I, request: define, term: T, to: D}
        - {id: 6, at: Mục I, request: add, field: support, to: [A]}
        - id: 7
          at: Mục I
          request: add
          task: {title: T, detail: D, lead: A, support: [B], due: Q, output: O, audience: U, channel: C,
            budget: {source: S}, basis: [K]}
        - {id: 8, at: Mục I, request: delete, from: A}
        - {id: 9, at: Mục I, request: move, to: Mục II}
        - {id: 10, at: Mục I, request: agree}
        - {id: 11, at: Mục I, request: due, to: 2025}
      """
    return Sample(try #require(try YAMLReader().read(Array(text.utf8), file: "letter.yaml").root))
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

  @Test("on the letters of the repository", arguments: ["744-VP-TTHC", "noi-vu", "tai-chinh", "ubnd-son-ha"])
  func letters(name: String) throws {
    let bytes = try Repository.bytes("plans/2025/comments/\(name).yaml")
    let document = try YAMLReader().read(bytes, file: name)
    #expect(schema.accepts(Sample(try #require(document.root))))
    #expect(CommentDecoder.decode(document).letter != nil)
  }

  private func verdicts(on sample: Sample) throws -> (accepted: Bool, refused: Bool) {
    let document = try YAMLReader().read(Array(sample.json.utf8), file: "letter.yaml")
    let findings = CommentDecoder.decode(document).findings
    // That ids are unique is beyond what a schema can say.
    let refused = findings.contains { $0.severity == .error && $0.code != .duplicateIdentifier }
    return (schema.accepts(sample), refused)
  }
}
