import Merge

/// `diff`: what changed between two versions of a plan.
enum DiffCommand {
  /// The forms of a comparison.
  enum Format: String, CaseIterable, Sendable {
    case text, json, html
    case markdown = "md"
    case docx
  }

  static let format = Option<Format>.choice("format", absent: .text, help: .diffFormatHelp)
  static let fields = Option<String?>.text("fields", called: .fieldsName, help: .fieldsHelp)
  static let ignoreMoves = Option<Bool>.flag("ignore-moves", help: .ignoreMovesHelp)
  static let stat = Option<Bool>.flag("stat", help: .statHelp)
  static let table = Option<Bool>.flag("table", help: .tableHelp)
  static let sideBySide = Option<Bool>.flag("side-by-side", "y", help: .sideBySideHelp)
  static let patch = Option<Bool>.flag("patch", help: .patchHelp)
  static let exitCode = Option<Bool>.flag("exit-code", help: .exitCodeHelp)
  static let path = Option<String?>.text("path", called: .pathName, help: .diffPathHelp)
  static let noExitCode = Option<Bool>.flag("no-exit-code", help: .noExitCodeHelp)

  /// From so many columns on, long texts stand beside one another at a terminal.
  static let wideTerminal = 140

  /// The fields that the options name; nil for all.
  static func chosenFields(_ arguments: ParsedArguments) throws(UsageError) -> Set<String>? {
    guard let text = arguments[fields] else { return nil }
    let names = text.split(separator: ",").map { String($0) }
    for name in names where !RevisionComparison.fields.contains(name) {
      throw .unknownField(
        name,
        suggestion: SpellingSuggestion.nearest(to: name, among: RevisionComparison.fields)
      )
    }
    return Set(names)
  }

  /// Refuses options of which one would be left unheeded beside the other: a patch with `--fields due` would still
  /// change every field.
  static func checkForms(_ arguments: ParsedArguments) throws(UsageError) {
    let form = arguments[format]
    let given: [(name: String, isGiven: Bool)] = [
      ("--patch", arguments[patch]), ("--stat", arguments[stat]), ("--table", arguments[table]),
      ("--format \(form.rawValue)", form != .text), ("--side-by-side", arguments[sideBySide]),
      ("--fields", arguments[fields] != nil), ("--ignore-moves", arguments[ignoreMoves]),
      ("--exit-code", arguments[exitCode]), ("--no-exit-code", arguments[noExitCode]),
    ]
    let names = given.filter(\.isGiven).map(\.name)
    func refuse(_ name: String, beside others: [String]) throws(UsageError) {
      guard names.contains(name), let other = names.first(where: others.contains) else { return }
      throw .onlyOneOf([name, other])
    }
    let forms = Format.allCases.map { "--format \($0.rawValue)" }
    try refuse(
      "--patch",
      beside: ["--stat", "--table", "--side-by-side", "--fields", "--ignore-moves"] + forms
    )
    try refuse("--stat", beside: ["--table", "--side-by-side"] + forms)
    try refuse("--table", beside: ["--side-by-side", "--format json"])
    try refuse("--side-by-side", beside: forms)
    try refuse("--exit-code", beside: ["--no-exit-code"])
  }

  /// The comparison in the form that was asked for, as bytes.
  static func bytes(_ report: RevisionReport, _ arguments: ParsedArguments, _ console: Console) throws
    -> [UInt8]
  {
    guard arguments[format] == .docx else { return Array(render(report, arguments, console).utf8) }
    // A document is kept and passed on: the locale has no say in its language.
    return try report.docx(in: Wording(console.fileLanguage))
  }

  /// The comparison in a form that is text.
  private static func render(_ report: RevisionReport, _ arguments: ParsedArguments, _ console: Console)
    -> String
  {
    let isForTerminal = arguments[SharedOptions.output] == nil
    if arguments[stat] { return report.stat(in: console.wording) }
    if arguments[table] {
      let table = RevisionTable(report, in: console.wording)
      return arguments[format] == .html ? table.html : table.markdown
    }
    switch arguments[format] {
    case .text:
      let isWide = isForTerminal && StandardStream.output.isTerminal && console.width >= wideTerminal
      return report.text(
        in: console.wording,
        style: isForTerminal ? console.style : .plain,
        width: console.width,
        isSideBySide: arguments[sideBySide] || isWide
      )
    case .json: return report.json.text
    case .html: return report.html(in: console.wording)
    case .markdown, .docx: return report.markdown(in: console.wording)
    }
  }
}

extension Command {
  static let diff = Command(
    name: "diff",
    summary: .diffSummary,
    discussion: .diffDiscussion,
    operands: [
      OperandDeclaration(name: .oldName, number: .one, help: .oldHelp),
      OperandDeclaration(name: .newName, number: .one, help: .newHelp),
    ],
    options: [
      DiffCommand.format.declaration, DiffCommand.fields.declaration, DiffCommand.ignoreMoves.declaration,
      DiffCommand.stat.declaration, DiffCommand.table.declaration, DiffCommand.sideBySide.declaration,
      DiffCommand.patch.declaration, DiffCommand.exitCode.declaration, DiffCommand.noExitCode.declaration,
      DiffCommand.path.declaration, SharedOptions.output.declaration,
    ],
    examples: [
      Example(line: "merge-tool diff draft-1.yaml draft-2.yaml", help: .diffExample),
      Example(
        line: "merge-tool diff draft-1.yaml draft-2.yaml --patch -o draft.patch",
        help: .diffPatchExample
      ),
      Example(
        line: "merge-tool diff draft-1.yaml draft-2.yaml --format docx -o comparison.docx",
        help: .diffWordExample
      ),
      Example(
        line: "merge-tool diff draft-1.yaml draft-2.yaml --table --format html -o comparison.html",
        help: .diffTableExample
      ),
    ],
    run: runDiff
  )
}

@Sendable private func runDiff(_ arguments: ParsedArguments, _ console: Console) throws -> ExitStatus {
  let files = arguments.operandTexts
  guard files != ["-", "-"] else { throw UsageError.standardInputTwice }
  try DiffCommand.checkForms(arguments)
  let fields = try DiffCommand.chosenFields(arguments)
  let path = arguments[SharedOptions.output]
  if let path, files.contains(where: { Folders.areSame($0, path) }) { throw UsageError.outputIsInput(path) }
  let name = arguments[DiffCommand.path].flatMap { $0.isEmpty ? nil : $0 }
  let old = (bytes: try FileContents.read(files[0]), file: name.map { "a/" + $0 } ?? files[0])
  let new = (bytes: try FileContents.read(files[1]), file: name.map { "b/" + $0 } ?? files[1])
  let isDifferent: Bool
  if arguments[DiffCommand.patch] {
    let revisions = try usable { () throws(UnusableRevision) in try Revision.read(old: old, new: new) }
    let patch = RevisionPatch(RevisionAlignment(revisions.old, revisions.new))
    isDifferent = !patch.operations.isEmpty
    try console.deliver(patch.json.text, to: path)
  } else {
    let comparison = try usable { () throws(UnusableRevision) in
      try RevisionComparison.read(old: old, new: new)
    }
    .filtered(fields: fields, ignoringMoves: arguments[DiffCommand.ignoreMoves])
    isDifferent = !comparison.isEmpty
    let bytes = try DiffCommand.bytes(RevisionReport(comparison), arguments, console)
    try console.deliver(bytes, to: path)
  }
  return isDifferent && !arguments[DiffCommand.noExitCode] ? .findings : .clean
}

/// What a reading gives; the problems of unusable files as those of the command's input.
private func usable<Value>(_ reading: () throws(UnusableRevision) -> Value) throws -> Value {
  do throws(UnusableRevision) { return try reading() } catch {
    throw UnusableInput(findings: error.findings)
  }
}
