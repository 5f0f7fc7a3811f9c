import Merge

/// A command of the tool as data: what it takes, what its help says, and what it does.
struct Command: Sendable {
  /// A line that a person can type in a fresh copy of the repository.
  struct Example: Sendable {
    var line: String
    var help: CommandText
  }

  var name: String
  var summary: CommandText
  /// What the help says below the summary.
  var discussion: CommandText?
  var operands: [OperandDeclaration]
  /// The command's own options; those of every command are `CommonOptions.all`.
  var options: [OptionDeclaration]
  var examples: [Example]
  var run: @Sendable (ParsedArguments, Console) throws -> ExitStatus

  /// Every option that may follow the command's name.
  var allOptions: [OptionDeclaration] { options + CommonOptions.all }
}

/// What the tool tells its caller when it ends.
enum ExitStatus: Int32, Sendable {
  /// Nothing to report.
  case clean = 0
  /// Findings, differences or open conflicts; the output is written.
  case findings = 1
  /// Wrong usage or unusable input; no output is written.
  case failure = 2
}
