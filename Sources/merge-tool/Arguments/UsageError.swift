import Merge

/// What can be wrong with a command line; the wording is in `Wording/`.
enum UsageError: Error, Hashable, Sendable {
  case noCommand
  case unknownCommand(String, suggestion: String?)
  case unknownOption(String, suggestion: String?)
  case missingValue(option: String)
  case unexpectedValue(option: String)
  /// A value outside the words that the option takes; the words are empty where it takes free text.
  case badValue(option: String, value: String, choices: [String], suggestion: String?)
  case missingOperand(CommandText)
  case unexpectedOperand(String)
  /// Writing there would overwrite one of the inputs.
  case outputIsInput(String)
  /// `-` names standard input, which can be read only once.
  case standardInputTwice
  case alreadyExists(String)
  case unknownFinding(String, suggestion: String?)
  case unknownSchema(String, suggestion: String?)
  /// Options that exclude one another.
  case onlyOneOf([String])
  case missingOption(String)
  /// `decide` without a verdict and without a field.
  case nothingDecided
  /// An id's beginning that several findings share.
  case severalFindings(String, [String])
  /// Decisions need a folder with a manifest.
  case needsWorkspace(String)
  /// A file of decisions that the manifest does not name.
  case unlistedDecisions(String)
  /// A decision that cannot be made about a finding or task.
  case decision(String, DecisionError)
  /// A workspace whose manifest names no letters.
  case noLetters(String)
  case unknownPoint(String, suggestion: String?)
  case unknownAgency(String, [String])
  /// An agency that has nothing to do in the plan.
  case agencyWithoutTasks(String, [String])
  /// Several files for one path.
  case severalFiles(String, [String])
  /// Formats in which there is nothing to show.
  case nothingToRender([String])
  /// A field that plans do not have.
  case unknownField(String, suggestion: String?)
  /// A file that is no patch, and why.
  case patchUnreadable(String, String)
  /// A patch that does not fit the plan.
  case patchRefused(PatchError)
  /// `git-setup` outside of a repository, and a pattern that git could not read.
  case noRepository
  case badPattern(String)
  case patternIsFolder(String, suggestion: String)
  /// A conflict that cannot be settled as asked.
  case resolution(ConflictResolutionError)
  /// A finding about letters, which `decide` does not settle.
  case answerInstead(String)

  /// Whether the line itself is wrong, so that the form of the command helps; not what it names.
  var isAboutForm: Bool {
    switch self {
    case .noCommand, .unknownCommand, .unknownOption, .missingValue, .unexpectedValue, .badValue,
      .missingOperand,
      .unexpectedOperand, .standardInputTwice, .onlyOneOf, .missingOption, .nothingDecided:
      true
    default: false
    }
  }
}
