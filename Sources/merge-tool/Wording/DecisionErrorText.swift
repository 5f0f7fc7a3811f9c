import Merge

extension DecisionError {
  /// What is wrong, in a sentence.
  func sentence(_ name: String, in speech: Speech) -> String {
    switch self {
    case .nothingDecided: speech[.nothingDecided]
    case .noPair: speech[.decisionNoPair, ["name": name]]
    case .severalPairs: speech[.decisionSeveralPairs, ["name": name]]
    case .wrongVerdict(let verdict, _):
      speech[.decisionWrongVerdict, ["name": name, "verdict": verdict.option]]
    case .needsValue(let field): speech[.decisionNeedsValue, ["name": name, "field": field]]
    case .unknownField(let field, _): speech[.decisionUnknownField, ["field": field]]
    case .badValue(let field, let value, _): speech[.decisionBadValue, ["field": field, "value": value]]
    case .fieldsOfTwo: speech[.decisionFieldsOfTwo]
    case .noItem: speech[.decisionNoItem, ["name": name]]
    case .correctedByLetters: speech[.decisionCorrected, ["name": name]]
    case .unknownTask(let text, _): speech[.decisionUnknownTask, ["text": text]]
    case .oneTask(let text): speech[.decisionOneTask, ["text": text]]
    }
  }

  /// What to do about it.
  func remedy(in speech: Speech) -> String {
    switch self {
    case .nothingDecided, .noPair: speech[.chooseVerdict]
    case .severalPairs(let items): speech[.nameTwoTasks, ["names": items.joined(separator: ", ")]]
    case .wrongVerdict(_, let possible):
      possible.isEmpty
        ? speech[.chooseVerdict]
        : speech[.answerWith, ["names": possible.map(\.option).joined(separator: ", ")]]
    case .needsValue(let field): speech[.giveValue, ["field": field]]
    case .unknownField(_, let known): speech[.knownFields, ["names": known.joined(separator: ", ")]]
    case .badValue(_, _, let known): speech[.possibleValues, ["names": known.joined(separator: ", ")]]
    case .fieldsOfTwo: speech[.decideSame]
    case .noItem: speech[.correctSource]
    case .correctedByLetters: speech[.nothingToDecide]
    case .unknownTask(_, let suggestion?): speech[.didYouMean, ["text": suggestion]]
    case .unknownTask, .oneTask: speech[.nameTwoTasks, ["names": "plan/task plan/task"]]
    }
  }
}

extension Decision.Verdict {
  /// The option that asks for it.
  var option: String { self == .accepted ? "--accept" : "--" + rawValue }
}
