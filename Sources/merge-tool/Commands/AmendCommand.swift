import Merge

/// `amend`: applies the letters with comments to the drafts and answers every point.
enum AmendCommand {
  static let output = Option<String?>.text("output", "o", called: .folderName, help: .amendOutputHelp)
  static let format = Option<AnswerFormat>.choice("format", absent: .text, help: .formatHelp)
  static let agency = Option<String?>.text("agency", called: .agencyName, help: .agencyHelp)
  static let remember = Option<Bool>.flag("remember", help: .rememberHelp)
  static let answer = Option<String?>.text("answer", called: .answerName, help: .answerHelp)
}

extension Command {
  static let amend = Command(
    name: "amend",
    summary: .amendSummary,
    discussion: .amendDiscussion,
    operands: [OperandDeclaration(name: .workspaceName, number: .one, help: .workspaceHelp)],
    options: [
      AmendCommand.output.declaration, AmendCommand.format.declaration, AmendCommand.agency.declaration,
      AmendCommand.remember.declaration, AmendCommand.answer.declaration, DecideCommand.by.declaration,
      DecideCommand.why.declaration,
      DecideCommand.on.declaration,
    ],
    examples: [
      Example(line: "merge-tool amend plans/2025 -o build/amended", help: .amendExample),
      Example(
        line:
          "merge-tool amend plans/2025 --answer snv/2=accepted --by 'Sở Khoa học và Công nghệ' --why 'Họp thống nhất ngày 26/3'",
        help: .amendAnswerExample
      ),
    ],
    run: runAmend
  )
}

@Sendable private func runAmend(_ arguments: ParsedArguments, _ console: Console) throws -> ExitStatus {
  let engine = try Engine(operands: arguments.operandTexts, observer: console.observer)
  guard !engine.workspace.letters.isEmpty else {
    throw UsageError.noLetters(arguments.operandTexts.joined(separator: " "))
  }
  let answers = arguments.values(of: AmendCommand.answer)
  guard answers.isEmpty else { return try answer(answers, arguments, engine, console) }
  if arguments[AmendCommand.remember] {
    return try keep(engine.memories, engine, console) { "\($0): + \($1.point)" }
  }
  var table = try engine.answers()
  if let agency = arguments[AmendCommand.agency] {
    let own = table.filtered(agency: agency)
    guard !own.rows.isEmpty else { throw UsageError.unknownAgency(agency, table.agencies) }
    table = own
  }
  let format = arguments[AmendCommand.format]
  if let folder = arguments[AmendCommand.output] {
    let files = AmendedFiles(engine, table, in: folder, Wording(console.fileLanguage))
    for file in files.all { try engine.refuseToOverwrite(file.file) }
    try Folders.make(folder)
    try AtomicFile.write(files.all)
    if format == .text, !console.isQuiet {
      for file in files.all { try console.print(file.file + "\n") }
      console.remark(table.summary(in: console.wording) + "\n")
    }
  }
  if arguments[AmendCommand.output] == nil || format != .text {
    try console.print(table.render(format, in: console.wording, style: console.style))
  }
  return table.open.isEmpty ? .clean : .findings
}

/// Writes down how points are answered.
private func answer(
  _ texts: [String],
  _ arguments: ParsedArguments,
  _ engine: Engine,
  _ console: Console
) throws -> ExitStatus {
  guard let by = arguments[DecideCommand.by] else { throw UsageError.missingOption("--by") }
  guard let why = arguments[DecideCommand.why] else { throw UsageError.missingOption("--why") }
  let day = arguments[DecideCommand.on].flatMap { Day($0) } ?? Clock.today
  let answers = try texts.map { try engine.answer($0, by: by, when: day, why: why) }
  return try keep(answers, engine, console) { "\($0): \($1.point): \($1.disposition?.rawValue ?? "")" }
}

/// Writes entries into `decisions.yaml` and tells each in a line.
private func keep(
  _ answers: [CommentAnswer],
  _ engine: Engine,
  _ console: Console,
  line: (String, CommentAnswer) -> String
) throws -> ExitStatus {
  guard !answers.isEmpty else { return .clean }
  let files = try engine.write(answers)
  try AtomicFile.write(files.map { ($0.file, $0.bytes) })
  for answer in answers { try console.print(line(files[0].file, answer) + "\n") }
  return .clean
}

/// What `amend` writes: the revised drafts, the table in every form, and the table of each agency.
private struct AmendedFiles {
  var all: [(file: String, bytes: [UInt8])] = []

  init(_ engine: Engine, _ table: AnswerTable, in folder: String, _ wording: Wording) {
    func add(_ name: String, _ bytes: [UInt8]) { all.append((FileName.join(folder, name), bytes)) }
    for draft in engine.workspace.amendment.drafts {
      add(engine.workspace.sources[draft.plan].file, draft.bytes)
    }
    for format in AnswerFormat.allCases where format != .text {
      add("answers.\(format.rawValue)", Array(table.render(format, in: wording).utf8))
    }
    var names: Set<String> = []
    for row in table.rows {
      let letter = row.point.letter
      guard names.insert(letter.issuer.string).inserted else { continue }
      let own = table.filtered(agency: letter.issuer.string)
      add("answers-\(letter.id.string).md", Array(own.markdown(in: wording).utf8))
    }
  }
}
