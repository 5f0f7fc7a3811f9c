import Merge

extension UsageError {
  /// What is wrong, in a sentence.
  func sentence(in speech: Speech) -> String {
    switch self {
    case .noCommand: speech[.noCommand]
    case .unknownCommand(let text, _): speech[.unknownCommand, ["text": text]]
    case .unknownOption(let text, _): speech[.unknownOption, ["text": text]]
    case .missingValue(let option): speech[.missingValue, ["option": option]]
    case .unexpectedValue(let option): speech[.unexpectedValue, ["option": option]]
    case .badValue(let option, let text, let choices, _):
      speech[
        choices.isEmpty ? .badValue : .badChoice,
        ["option": option, "text": text, "choices": choices.joined(separator: ", ")]
      ]
    case .missingOperand(let name): speech[.missingOperand, ["name": speech[name]]]
    case .unexpectedOperand(let text): speech[.unexpectedOperand, ["text": text]]
    case .outputIsInput(let text): speech[.outputIsInput, ["text": text]]
    case .standardInputTwice: speech[.standardInputTwice]
    case .alreadyExists(let text): speech[.alreadyExists, ["text": text]]
    case .unknownFinding(let text, _): speech[.unknownFinding, ["text": text]]
    case .unknownSchema(let text, _): speech[.unknownSchema, ["text": text]]
    case .onlyOneOf(let names): speech[.onlyOneOf, ["names": names.joined(separator: ", ")]]
    case .missingOption(let option): speech[.missingOption, ["option": option]]
    case .nothingDecided: speech[.nothingDecided]
    case .severalFindings(let text, _): speech[.severalFindings, ["text": text]]
    case .needsWorkspace(let text): speech[.needsWorkspace, ["text": text]]
    case .unlistedDecisions(let text): speech[.unlistedDecisions, ["text": text]]
    case .decision(let name, let error): error.sentence(name, in: speech)
    case .noRepository: speech[.noRepository]
    case .badPattern(let text): speech[.badPattern, ["text": text]]
    case .patternIsFolder(let text, _): speech[.patternIsFolder, ["text": text]]
    case .resolution(let error): error.sentence(in: speech)
    case .noLetters(let text): speech[.noLetters, ["text": text]]
    case .unknownPoint(let text, _): speech[.unknownPoint, ["text": text]]
    case .answerInstead(let name): speech[.answerInstead, ["name": name]]
    case .unknownField(let text, _): speech[.unknownField, ["text": text]]
    case .patchUnreadable(let text, let reason): speech[.patchUnreadable, ["text": text, "reason": reason]]
    case .patchRefused(let error): error.sentence(in: speech)
    case .unknownAgency(let text, _): speech[.unknownAgency, ["text": text]]
    case .agencyWithoutTasks(let text, _): speech[.agencyWithoutTasks, ["text": text]]
    case .severalFiles(let text, _): speech[.severalFiles, ["text": text]]
    case .nothingToRender(let names): speech[.nothingToRender, ["names": names.joined(separator: ", ")]]
    }
  }

  /// What to do about it.
  func remedy(in speech: Speech, command: String?) -> String {
    switch self {
    case .unknownCommand(_, let suggestion?), .unknownOption(_, let suggestion?),
      .badValue(_, _, _, let suggestion?), .unknownFinding(_, let suggestion?),
      .unknownSchema(_, let suggestion?), .unknownPoint(_, let suggestion?),
      .unknownField(_, let suggestion?):
      speech[.didYouMean, ["text": suggestion]]
    case .unknownFinding: speech[.findingHint]
    case .nothingDecided: speech[.chooseVerdict]
    case .severalFindings(_, let names): speech[.chooseFinding, ["names": names.joined(separator: ", ")]]
    case .needsWorkspace: speech[.nameWorkspace]
    case .unlistedDecisions: speech[.listDecisions]
    case .decision(_, let error): error.remedy(in: speech)
    case .alreadyExists: speech[.initHint]
    case .noRepository: speech[.makeRepository]
    case .badPattern: speech[.patternHint]
    case .patternIsFolder(_, let pattern): speech[.patternOfFolder, ["text": pattern]]
    case .resolution(let error): error.remedy(in: speech)
    case .noLetters: speech[.listLetters]
    case .answerInstead: speech[.answerPoint]
    case .severalFiles(_, let names):
      speech[.nameFolderOrFile, ["names": names.joined(separator: ", ")]]
    case .nothingToRender: speech[.chooseOtherForm]
    case .unknownField:
      speech[.fieldsHint, ["names": RevisionComparison.fields.joined(separator: ", ")]]
    case .patchUnreadable: speech[.patchHint]
    case .patchRefused: speech[.patchRefusedHint]
    case .unknownPoint: speech[.pointHint]
    case .unknownAgency(_, let names), .agencyWithoutTasks(_, let names):
      speech[.chooseFinding, ["names": names.joined(separator: ", ")]]
    default:
      speech[
        .tryHelp,
        ["command": ["merge-tool", command, "--help"].compactMap { $0 }.joined(separator: " ")]
      ]
    }
  }
}

extension PatchError {
  fileprivate func sentence(in speech: Speech) -> String {
    let text: CommandText =
      switch reason {
      case .missing: .patchMissing
      case .differs: .patchDiffers
      case .refused: .patchCannot
      }
    return speech[text, ["number": String(operation + 1), "path": pointer.description]]
  }
}
