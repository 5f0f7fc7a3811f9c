internal import CEmbeddedData

/// A file of the repository that the program carries with it.
public enum EmbeddedFile: Hashable, CaseIterable, Sendable {
  case agencies, glossary, competence, overlapModel, planSchema, decisionsSchema, commentsSchema
  case workspaceSchema
  case templateManifest, templateReformCommunication, templateDigitalTransformation, templateEService
  // The review page.
  case reviewPage, reviewStyle, reviewElements, reviewPlanText, reviewWords, reviewDifference
  case reviewYAMLReader, reviewYAMLFlow, reviewYAMLWriter, reviewDecisionFile, reviewGroups, reviewData
  case reviewAnswers, reviewDecisionMatching, reviewDraft, reviewQuestions, reviewPictures
  case reviewOverview, reviewList, reviewTasks, reviewDetail, reviewDecide, reviewFields, reviewDialogs
  case reviewStart

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
      case .workspaceSchema: embedded_workspace_schema()
      case .templateManifest: embedded_template_manifest()
      case .templateReformCommunication: embedded_template_reform_communication()
      case .templateDigitalTransformation: embedded_template_digital_transformation()
      case .templateEService: embedded_template_e_service()
      case .reviewPage: embedded_review_page()
      case .reviewStyle: embedded_review_style()
      case .reviewElements: embedded_review_elements()
      case .reviewPlanText: embedded_review_plan_text()
      case .reviewWords: embedded_review_words()
      case .reviewDifference: embedded_review_difference()
      case .reviewYAMLReader: embedded_review_yaml_reader()
      case .reviewYAMLFlow: embedded_review_yaml_flow()
      case .reviewYAMLWriter: embedded_review_yaml_writer()
      case .reviewDecisionFile: embedded_review_decision_file()
      case .reviewGroups: embedded_review_groups()
      case .reviewData: embedded_review_data()
      case .reviewAnswers: embedded_review_answers()
      case .reviewDecisionMatching: embedded_review_decision_matching()
      case .reviewDraft: embedded_review_draft()
      case .reviewQuestions: embedded_review_questions()
      case .reviewPictures: embedded_review_pictures()
      case .reviewOverview: embedded_review_overview()
      case .reviewList: embedded_review_list()
      case .reviewTasks: embedded_review_tasks()
      case .reviewDetail: embedded_review_detail()
      case .reviewDecide: embedded_review_decide()
      case .reviewFields: embedded_review_fields()
      case .reviewDialogs: embedded_review_dialogs()
      case .reviewStart: embedded_review_start()
      }
    return [UInt8](UnsafeBufferPointer(start: file.start, count: file.count))
  }
}
