// The sentences about comments on drafts.

extension MessageKey {
  /// Empty for sentences of other groups.
  var englishOfComments: String {
    switch self {
    case .correctedByLetters: "letters with comments correct this: the merge takes the draft as they leave it"
    case .commentKeyUnused: "“{key}” says nothing for the request “{request}”"
    case .deleteKey: "delete “{key}”"
    case .letterTwice: "two letters have the id “{id}”"
    case .commentPlanUnknown: "no plan of the workspace is called “{plan}”"
    case .addressUnreadable: "no position is understood in “{text}”"
    case .addressMoreWords: "“{text}” beside the position may change what it means"
    case .addressMissing: "{parent} has {known}; there is no {address}"
    case .addressParentEmpty: "nothing has a number of its own in {parent}; there is no {address}"
    case .addressAmbiguous: "{address} can mean {known}"
    case .pointAgreed: "nothing is asked"
    case .pointSatisfied: "the draft says so already"
    case .pointIntegrated: "the annual plan holds the content together with {plans}"
    case .pointPlanMissing: "“{plan}” is not among the plans of the workspace"
    case .pointNoField: "{address} has no field “{field}” to change"
    case .pointFieldOpen: "{address} is still to be decided there"
    case .pointFieldTaken: "{address} has “{now}” as {field} already; how to join both is for people to say"
    case .pointInherited: "{address} takes {field} from its heading (“{now}”)"
    case .pointSaysOther: "{field} of {address} is “{now}”, not “{from}”"
    case .pointSaysNothing: "{address} says nothing as {field}, not “{from}”"
    case .pointNamesOthers: "{field} of {address} names others in the same words (“{now}”)"
    case .pointMovesHome: "{address} goes to {to}, where the organisation of work belongs to the new lead"
    case .pointNoHome:
      "no part of the organisation of work belongs to “{lead}”; the lead is written at the task alone"
    case .wordsMissing: "{address} does not say “{words}”"
    case .wordsSeveral: "{address} says “{words}” {count} times; which one is meant is not said"
    case .wordsAreAll: "nothing would be left of {address} without “{words}”"
    case .pointTermOpen: "“{term}” stands in {count} places and is nowhere defined"
    case .pointTermDefined: "the draft says what “{term}” means"
    case .pointNoPlaceFor: "{address} is no place for another {kind}"
    case .pointNotWhole: "a whole plan is not deleted"
    case .pointOthersWait: "{others} must come after {address}"
    case .pointOnlyTasksMove: "only tasks can be moved exactly"
    case .pointFileRefuses: "the file cannot be changed there without touching other parts"
    case .pointRival: "{point} ({letter}, {issuer}) asks for “{text}”"
    case .pointGaveWay: "{point} ({letter}, {issuer}) was accepted instead"
    case .pointPartlyNothing: "what is taken over of it is for people to write"
    case .termToDefine: "“{term}” is not defined; {letter} ({issuer}, point {point}) asks what it means"
    case .defineTerm:
      "say in the draft what “{term}” is, or answer the point: `merge-tool amend ... --answer {name}=...`"
    case .askedHere: "the letter asks for it here"
    case .saidHere: "this is what it is about"
    case .pointsContradict: "comments on {address} contradict each other: {names}"
    case .answerOnePoint:
      "accept one of them: `merge-tool amend ... --answer {name}=accepted --by ... --why ...`"
    case .pointUnresolved: "point {point} of {letter} ({issuer}) cannot be carried out exactly"
    case .answerPoint:
      "change the draft or the point, or answer it: `merge-tool amend ... --answer {name}=...`"
    case .pointStale: "what point {point} of {letter} ({issuer}) is about has changed"
    case .answerUnknownPoint: "no letter has a point “{name}”"
    case .amendedBy: "{letter} of {date} ({issuer}), point {point}: {before} → {after}"
    case .quoted: "“{text}”"
    default: ""
    }
  }
}
