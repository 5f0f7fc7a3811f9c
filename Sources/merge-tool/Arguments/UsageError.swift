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
}
