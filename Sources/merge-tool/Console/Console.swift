import Merge

/// Where a command prints: results to standard output, everything else to standard error.
struct Console: Sendable {
  var speech: Speech
  /// The language of files that are kept and passed on: the one that was asked for, else Vietnamese. The
  /// locale of a machine has no say in them, so that the same input gives the same bytes everywhere.
  var fileLanguage: Language
  var isQuiet: Bool
  /// How results look.
  var style: TextStyle
  /// How diagnostics look.
  var errorStyle: TextStyle
  /// The columns that listings may use.
  var width: Int
  /// Whether the terminal can do no more than print lines.
  var isDumb = false

  var wording: Wording { speech.wording }

  /// Prints a result.
  func print(_ text: String) throws(StandardStream.WriteFailure) {
    try StandardStream.output.write(text)
  }

  /// Prints a result that is no text.
  func print(_ bytes: [UInt8]) throws(StandardStream.WriteFailure) {
    try StandardStream.output.write(bytes)
  }

  /// Tells what is wrong. There is nowhere left to tell that this failed.
  func complain(_ text: String) { try? StandardStream.error.write(text) }

  /// Tells something useful that `--quiet` silences.
  func remark(_ text: String) {
    guard !isQuiet else { return }
    complain(text)
  }
}

extension Console {
  /// The console that parsed arguments ask for.
  init(arguments: ParsedArguments, environment: Environment) {
    let language = arguments[CommonOptions.language] ?? environment.language
    let color = arguments[CommonOptions.color]
    self.init(
      speech: Speech(language: language),
      fileLanguage: arguments[CommonOptions.language] ?? .vietnamese,
      isQuiet: arguments[CommonOptions.quiet],
      style: environment.style(color, isTerminal: StandardStream.output.isTerminal),
      errorStyle: environment.style(color, isTerminal: StandardStream.error.isTerminal),
      width: environment.columns,
      isDumb: environment["TERM"] == "dumb"
    )
  }

  /// The console for arguments that may be wrong: it looks for `--lang` and `--color` alone, so that even a
  /// usage error speaks the language that was asked for.
  init(arguments: [String], environment: Environment) {
    var parsed = ParsedArguments()
    for option in [CommonOptions.language.declaration, CommonOptions.color.declaration] {
      for (index, argument) in arguments.enumerated() {
        let name = "--" + option.name
        let next = index + 1 < arguments.count ? arguments[index + 1] : ""
        guard argument == name || argument.hasPrefix(name + "=") else { continue }
        let text = argument == name ? next : String(argument.dropFirst(name.count + 1))
        if option.accepts(text) { parsed.set(option, to: ParsedArguments.Value(text: text, origin: index)) }
      }
    }
    self.init(arguments: parsed, environment: environment)
  }

  /// Tells what is wrong with the command line and how it is meant to be.
  func complain(about error: UsageError, command: Command?) {
    complain(error: error.sentence(in: speech))
    complain("  " + error.remedy(in: speech, command: command?.name) + "\n")
    guard let command, error.isAboutForm else { return }
    complain("  " + HelpPage(speech: speech, style: .plain).usage(of: command) + "\n")
  }

  /// Tells that a result could not be written.
  func complain(writing path: String, failed reason: String) {
    complain(error: speech[.cannotWrite, ["text": path, "reason": reason]])
  }

  private func complain(error sentence: String) {
    let head = errorStyle.apply(.heading, "merge-tool: ") + errorStyle.apply(.error, "error: ")
    complain(head + errorStyle.apply(.heading, sentence) + "\n")
  }
}

/// The tool's own words in one language.
struct Speech: Hashable, Sendable {
  var language: Language

  var wording: Wording { Wording(language) }

  subscript(_ text: CommandText) -> String {
    language == .vietnamese ? text.vietnamese : text.english
  }

  /// The text with its gaps filled.
  subscript(_ text: CommandText, _ arguments: [String: String]) -> String {
    Wording.fill(self[text]) { arguments[$0] }
  }
}
