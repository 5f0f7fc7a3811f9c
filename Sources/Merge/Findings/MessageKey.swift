/// Every sentence that a finding can say. Its wording in each language is in `Reports/Wording`.
public enum MessageKey: String, Hashable, CaseIterable, Sendable {
  // Reading files.
  case fileUnreadable
  // The shape of files.
  case unknownFormat
  case writeFormat
  case wrongType
  case emptyText
  case fillOrDelete
  case quoteText
  case quoteColon
  case writeList
  case writeMapping
  case unknownKey
  case didYouMean
  case knownKeys
  case missingKey
  case addKey
  case badIdentifier
  case planIdentifierLetters
  case identifierLetters
  case badValue
  case oneOf
  case badNumber
  case wholeNumber
  case badDate
  case isoDate
  case duplicateIdentifier
  case chooseOtherIdentifier
  case firstUsedHere
  case unknownReference
  case referToTask
  case unknownNumber
  case numberShapes
  case numberTwice
  case renumber
  case noCandidates
  case unparsedDue
  case unparsedTarget
  case unparsedMoney
  case unparsedCitation
}
