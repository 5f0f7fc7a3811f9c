/// The catalogue of what the engine can find; `docs/findings.md` explains each with an example.
///
/// The raw values are part of the contract: they appear in messages, JSON and SARIF.
public enum FindingCode: String, Hashable, CaseIterable, Sendable {
  // Reading files.
  case unreadable = "plan/unreadable"
  case tooLarge = "plan/too-large"
  case encoding = "plan/encoding"
  case controlCharacter = "plan/control-character"
  case syntax = "plan/syntax"
  case nesting = "plan/nesting"
  case alias = "plan/alias"
  case duplicateKey = "plan/duplicate-key"
  // Writing files.
  case unwritable = "output/unwritable"
  // The shape of files.
  case format = "plan/format"
  case unknownKey = "plan/unknown-key"
  case missingKey = "plan/missing-key"
  case wrongType = "plan/wrong-type"
  case badValue = "plan/bad-value"
  case badDate = "plan/bad-date"
  case badNumber = "plan/bad-number"
  case badIdentifier = "plan/bad-id"
  case duplicateIdentifier = "plan/duplicate-id"
  case duplicatePlan = "plan/duplicate-plan"
  case unknownReference = "plan/unknown-reference"
  case numbering = "plan/numbering"
  // Wording that could not be understood; the text stays.
  case unparsedDue = "plan/unparsed-due"
  case unparsedTarget = "plan/unparsed-target"
  case unparsedMoney = "plan/unparsed-money"
  case unparsedCitation = "plan/unparsed-citation"
  // Overlaps.
  case duplicate = "overlap/duplicate"
  case overlap = "overlap/overlap"
  // Conflicts.
  case leadConflict = "conflict/lead"
  case supportConflict = "conflict/support"
  case dueConflict = "conflict/due"
  case targetConflict = "conflict/target"
  case budgetConflict = "conflict/budget"
  case outputConflict = "conflict/output"
  case reportCycleConflict = "conflict/report-cycle"
  case basisConflict = "conflict/basis"
  case dependencyConflict = "conflict/dependency"
  case openConflict = "conflict/open"
  // Agencies.
  case unknownAgency = "agency/unknown"
  case dissolvedAgency = "agency/dissolved"
  case renamedAgency = "agency/renamed"
  case splitAgency = "agency/split"
  case competence = "agency/competence"
  // Lint.
  case noLead = "lint/no-lead"
  case noDue = "lint/no-due"
  case noOutput = "lint/no-output"
  case vagueTerm = "lint/vague-term"
  case outOfYear = "lint/out-of-year"
  case pastTense = "lint/past-tense"
  case severalLeads = "lint/several-leads"
  // Decisions.
  case staleDecision = "decision/stale"
  case unmatchedDecision = "decision/unmatched"
  case contradictoryDecision = "decision/contradiction"
  // Comments on drafts.
  case unresolvedComment = "comment/unresolved"
  case contradictoryComments = "comment/contradiction"
  case undefinedTerm = "comment/undefined-term"
  case staleComment = "comment/stale"
  // A second reader.
  case badVerdict = "judge/bad-verdict"
  // Three-way merges.
  case mergeRenumbered = "merge/renumbered"
  case mergeComment = "merge/comment"
  // Proof.
  case lostItem = "verify/lost"
  case doubledItem = "verify/doubled"
  case alteredItem = "verify/altered"
  case foreignItem = "verify/foreign"

  /// How much a finding of this code matters unless the rule says otherwise.
  public var severity: Severity {
    switch self {
    case .unreadable, .unwritable, .tooLarge, .encoding, .controlCharacter, .syntax, .nesting, .alias,
      .duplicateKey,
      .format, .unknownKey, .missingKey, .wrongType, .badValue, .badDate, .badNumber, .badIdentifier,
      .duplicateIdentifier, .duplicatePlan, .unknownReference, .contradictoryDecision, .badVerdict, .lostItem,
      .doubledItem, .alteredItem, .foreignItem, .leadConflict, .dueConflict, .targetConflict,
      .budgetConflict, .openConflict, .competence, .contradictoryComments:
      .error
    case .numbering, .unparsedDue, .unparsedTarget, .unparsedMoney, .unparsedCitation, .duplicate,
      .overlap, .outputConflict, .reportCycleConflict, .basisConflict, .dependencyConflict,
      .supportConflict, .unknownAgency, .dissolvedAgency, .splitAgency, .vagueTerm, .outOfYear, .pastTense,
      .noLead, .severalLeads, .staleDecision, .unmatchedDecision,
      .unresolvedComment, .undefinedTerm, .staleComment:
      .warning
    case .renamedAgency, .noDue, .noOutput, .mergeRenumbered, .mergeComment:
      .note
    }
  }
}
