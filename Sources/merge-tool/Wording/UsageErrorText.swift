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
    }
  }

  /// What to do about it.
  func remedy(in speech: Speech, command: String?) -> String {
    switch self {
    case .unknownCommand(_, let suggestion?), .unknownOption(_, let suggestion?),
      .badValue(_, _, _, let suggestion?), .unknownFinding(_, let suggestion?),
      .unknownSchema(_, let suggestion?):
      speech[.didYouMean, ["text": suggestion]]
    case .unknownFinding: speech[.findingHint]
    case .alreadyExists: speech[.initHint]
    default:
      speech[
        .tryHelp,
        ["command": ["merge-tool", command, "--help"].compactMap { $0 }.joined(separator: " ")]
      ]
    }
  }
}
