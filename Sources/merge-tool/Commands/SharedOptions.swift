import Merge

/// Options and operands that several commands declare alike.
enum SharedOptions {
  static let format = Option<OutputFormat>.choice("format", absent: .text, help: .formatHelp)
  static let textOrJSON = Option<OutputFormat>.choice(
    "format",
    among: [.text, .json],
    absent: .text,
    help: .formatHelp
  )
  static let output = Option<String?>.text("output", "o", called: .pathName, help: .outputHelp)

  static let judge = Option<String?>.text("judge", called: .shellCommandName, help: .judgeHelp)

  static let inputs = OperandDeclaration(name: .inputName, number: .oneOrMore, help: .inputHelp)
}

extension Engine {
  /// Loads the plans that operands name; standard input can be named once.
  init(
    operands: some Sequence<String>,
    judge: String? = nil,
    observer: WorkProgress.Observer? = nil
  ) throws {
    let inputs = Array(operands)
    guard inputs.count(where: { $0 == "-" }) < 2 else { throw UsageError.standardInputTwice }
    try self.init(inputs: inputs, judge: judge.map(JudgeProgram.init), observer: observer)
  }

  /// Refuses a result path under which an input lies.
  func refuseToOverwrite(_ path: String) throws(UsageError) {
    if files.contains(where: { Folders.areSame($0, path) }) { throw .outputIsInput(path) }
  }
}

extension Console {
  /// Writes a result to a file, or prints it where none is named.
  func deliver(_ text: String, to path: String?) throws { try deliver(Array(text.utf8), to: path) }

  /// The same for a result that need not be text.
  func deliver(_ bytes: [UInt8], to path: String?) throws {
    guard let path, path != "-" else { return try print(bytes) }
    try AtomicFile.write(bytes, to: path)
  }

  /// The findings in the form that was asked for.
  func render(_ report: FindingReport, as format: OutputFormat, toTerminal: Bool) -> String {
    format.render(report, in: wording, style: toTerminal ? style : .plain)
  }
}

extension OutputFormat {
  /// The findings in this form.
  func render(_ report: FindingReport, in wording: Wording, style: TextStyle = .plain) -> String {
    switch self {
    case .text: report.text(in: wording, style: style)
    case .json: report.json(in: wording).text
    case .sarif: report.sarif(in: wording, version: MergeTool.version).text
    case .markdown: report.markdown(in: wording)
    }
  }
}
