import Merge

/// `init`: a new workspace that merges at once.
enum InitializeCommand {
  /// The files of a new workspace, by name.
  static let templates: [(name: String, bytes: [UInt8])] = [
    ("merge.yaml", EmbeddedFile.templateManifest.bytes),
    ("reform-communication.yaml", EmbeddedFile.templateReformCommunication.bytes),
    ("digital-transformation.yaml", EmbeddedFile.templateDigitalTransformation.bytes),
    ("e-service.yaml", EmbeddedFile.templateEService.bytes),
  ]
}

extension Command {
  static let initialize = Command(
    name: "init",
    summary: .initSummary,
    discussion: .initDiscussion,
    operands: [OperandDeclaration(name: .folderName, number: .one, help: .folderHelp)],
    options: [],
    examples: [Example(line: "merge-tool init plans/2026", help: .initExample)],
    run: runInitialize
  )
}

@Sendable private func runInitialize(_ arguments: ParsedArguments, _ console: Console) throws -> ExitStatus {
  var folder = arguments.operandTexts[0]
  while folder.count > 1, folder.hasSuffix("/") { folder.removeLast() }
  var files: [(file: String, bytes: [UInt8])] = []
  for template in InitializeCommand.templates {
    let path = folder + "/" + template.name
    guard !Folders.exists(path) else { throw UsageError.alreadyExists(path) }
    files.append((path, template.bytes))
  }
  try Folders.make(folder)
  try AtomicFile.write(files)
  let count = String(InitializeCommand.templates.count)
  console.remark(console.speech[.initDone, ["count": count, "folder": folder]] + "\n")
  console.remark("  merge-tool merge \(folder.asShellWord) -o \((folder + "/build").asShellWord)\n")
  return .clean
}
