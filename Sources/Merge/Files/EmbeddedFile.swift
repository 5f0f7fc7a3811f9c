internal import CEmbeddedData

/// A file of the repository that the program carries with it.
public enum EmbeddedFile: Hashable, CaseIterable, Sendable {
  case agencies, glossary, competence, overlapModel, planSchema, decisionsSchema, commentsSchema
  case templateManifest, templateReformCommunication, templateDigitalTransformation, templateEService

  public var bytes: [UInt8] {
    let file =
      switch self {
      case .agencies: embedded_agencies()
      case .glossary: embedded_glossary()
      case .competence: embedded_competence()
      case .overlapModel: embedded_overlap_model()
      case .planSchema: embedded_plan_schema()
      case .decisionsSchema: embedded_decisions_schema()
      case .commentsSchema: embedded_comments_schema()
      case .templateManifest: embedded_template_manifest()
      case .templateReformCommunication: embedded_template_reform_communication()
      case .templateDigitalTransformation: embedded_template_digital_transformation()
      case .templateEService: embedded_template_e_service()
      }
    return [UInt8](UnsafeBufferPointer(start: file.start, count: file.count))
  }
}
