import Merge
import TestSupport
import Testing

/// `schema/plan.schema.json` and the decoder must accept the same files: an editor that shows no error and a
/// tool that refuses the file would send a person in circles.
@Suite("The plan schema and the decoder agree")
struct SchemaAgreementTests {
  private let schema: JSONSchema

  init() throws {
    let bytes = try Repository.bytes("schema/plan.schema.json")
    let root = try #require(try YAMLReader().read(bytes, file: "plan.schema.json").root)
    schema = try JSONSchema(Sample(root))
  }

  @Test(
    "on the plans of the repository",
    arguments: ["reform-communication", "digital-transformation", "e-service"]
  )
  func plans(name: String) throws {
    let document = try YAMLReader().read(try Repository.bytes("plans/2025/\(name).yaml"), file: name)
    let root = try #require(document.root)
    #expect(schema.accepts(Sample(root)))
    #expect(decoded(document).plan != nil)
  }

  @Test("on a document with every key, and on 5,000 bent forms of it")
  func bentDocuments() throws {
    let whole = Sample.everyKey
    let (accepted, refused) = try verdicts(on: whole)
    #expect(accepted && !refused)
    var acceptedCount = 0
    for seed in 0..<5_000 {
      var mutation = SampleMutation(seed: UInt64(seed))
      let document = mutation.bend(whole)
      let (accepted, refused) = try verdicts(on: document)
      acceptedCount += accepted ? 1 : 0
      if accepted == refused {
        Issue.record(
          "the schema \(accepted ? "accepts" : "refuses") and the decoder does not (seed \(seed)): \(document.json)"
        )
        return
      }
    }
    // Both verdicts must be common, or the test would prove little.
    #expect(acceptedCount > 500 && acceptedCount < 4_500)
  }

  private func verdicts(on sample: Sample) throws -> (accepted: Bool, refused: Bool) {
    let document = try YAMLReader().read(Array(sample.json.utf8), file: "sample.yaml")
    return (schema.accepts(sample), refuses(document))
  }

  /// Errors of shape; that ids are unique and references known is beyond what a schema can say.
  private func refuses(_ document: YAMLDocument) -> Bool {
    let beyond: [FindingCode] = [.duplicateIdentifier, .unknownReference]
    return decoded(document).findings.contains { $0.severity == .error && !beyond.contains($0.code) }
  }

  private func decoded(_ document: YAMLDocument) -> PlanDecoder.Result {
    PlanDecoder(agencies: AgencyDirectory()).decode(document)
  }
}
