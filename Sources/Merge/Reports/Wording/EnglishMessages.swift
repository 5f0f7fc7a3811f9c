extension MessageKey {
  /// The sentence in plain English; `{name}` marks a gap.
  var english: String {
    switch self {
    // Reading files.
    case .fileUnreadable: "cannot read this file: {reason}"
    // The shape of files.
    case .unknownFormat: "this file says format “{format}”; known is {known}"
    case .writeFormat: "write `format: {known}` as the first line"
    case .wrongType: "expected {expected} here, found {found}"
    case .emptyText: "this text is empty"
    case .fillOrDelete: "write a value, or delete the key"
    case .quoteText: "if text is meant, put it in quotes: \"{text}\""
    case .quoteColon: "a text with “: ” in it must stand in quotes"
    case .writeList: "write a list: one line `- ...` for each item"
    case .writeMapping: "write `key: value` lines below, indented by two spaces"
    case .unknownKey: "there is no key “{key}” here"
    case .didYouMean: "did you mean “{name}”?"
    case .knownKeys: "known keys: {names}"
    case .missingKey: "the key “{key}” is missing"
    case .addKey: "add a line `{key}: ...`"
    case .badIdentifier: "“{id}” cannot be an id"
    case .planIdentifierLetters: "a plan's id is made of a-z, 0-9 and hyphens, such as e-service-2025"
    case .identifierLetters: "an id is made of letters without marks, digits, “.”, “-” and “_”, such as es-01"
    case .badValue: "“{value}” is not possible here"
    case .oneOf: "one of: {names}"
    case .badNumber: "“{value}” is not a number that can stand here"
    case .wholeNumber: "write a whole number from {low} to {high}, without quotes"
    case .badDate: "“{value}” is not a day of the calendar"
    case .isoDate: "write year-month-day, such as 2025-04-03"
    case .duplicateIdentifier: "the id “{id}” stands twice in this plan"
    case .chooseOtherIdentifier: "give one of the two another id"
    case .firstUsedHere: "first used here"
    case .unknownReference: "no task of this plan has the id “{id}”"
    case .referToTask: "name the id of a task of the same plan, or delete the line"
    case .unknownNumber: "“{number}” is not a number of the legal structure"
    case .numberShapes: "write I, II (Mục), 1, 2 (khoản), 1.1, a, b, c, d, đ (điểm), Phụ lục I or Phần I"
    case .numberTwice: "the number “{number}” stands twice under the same heading"
    case .renumber: "number one of them anew, so that each address means one place"
    case .noCandidates: "an open conflict needs candidates to choose from"
    case .unparsedDue: "the deadline “{text}” could not be understood; the text is kept"
    case .unparsedTarget: "no number could be read in the target “{text}”; the text is kept"
    case .unparsedMoney: "no amount could be read in “{text}”; the text is kept"
    case .unparsedCitation: "no document number could be read in “{text}”; the text is kept"
    }
  }
}
