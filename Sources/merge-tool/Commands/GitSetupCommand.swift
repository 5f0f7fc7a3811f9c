import Merge

/// `git-setup`: lets git merge and compare plans with this tool.
enum GitSetupCommand {
  static let remove = Option<Bool>.flag("remove", help: .gitRemoveHelp)

  /// What git's settings say of the tool; `%O %A %B %L %P` are filled in by git.
  static let settings = MarkedBlock(
    name: "merge-tool",
    lines: [
      "[merge \"merge-tool\"]",
      "\tname = plans, item by item",
      "\tdriver = merge-tool merge3 --driver --marker-size=%L --path=%P %O %A %B",
      "[diff \"merge-tool\"]",
      "\ttextconv = merge-tool textconv",
      "\tcachetextconv = false",
      "\txfuncname = \"^\\\\[.*\"",
      "[difftool \"merge-tool\"]",
      "\tcmd = merge-tool diff \\\"$LOCAL\\\" \\\"$REMOTE\\\"",
      "[mergetool \"merge-tool\"]",
      "\tcmd = merge-tool merge3 \\\"$BASE\\\" \\\"$LOCAL\\\" \\\"$REMOTE\\\" -o \\\"$MERGED\\\"",
      "\ttrustExitCode = true",
    ]
  )

  static func attributes(_ pattern: String) -> MarkedBlock {
    MarkedBlock(name: "merge-tool", lines: ["\(pattern) merge=merge-tool diff=merge-tool"])
  }
}

extension Command {
  static let gitSetup = Command(
    name: "git-setup",
    summary: .gitSetupSummary,
    discussion: .gitSetupDiscussion,
    operands: [OperandDeclaration(name: .patternName, number: .optional, help: .patternHelp)],
    options: [GitSetupCommand.remove.declaration],
    examples: [
      Example(line: "merge-tool git-setup 'plans/**/*.yaml'", help: .gitSetupExample),
      Example(line: "merge-tool git-setup --remove", help: .gitRemoveExample),
    ],
    run: runGitSetup
  )

  static let textConversion = Command(
    name: "textconv",
    summary: .textconvSummary,
    discussion: .textconvDiscussion,
    operands: [OperandDeclaration(name: .fileName, number: .one, help: .textconvFileHelp)],
    options: [],
    examples: [Example(line: "merge-tool textconv plans/2025/e-service.yaml", help: .textconvExample)],
    run: runTextConversion
  )
}

@Sendable private func runGitSetup(_ arguments: ParsedArguments, _ console: Console) throws -> ExitStatus {
  guard let repository = GitRepository(around: ".") else { throw UsageError.noRepository }
  let pattern = arguments.operandTexts.first ?? "*.yaml"
  guard !pattern.contains(where: { $0.isWhitespace || $0 == "\"" }), !pattern.hasPrefix("#"),
    !pattern.hasPrefix("!")
  else { throw UsageError.badPattern(pattern) }
  var files: [(file: String, bytes: [UInt8])] = []
  let blocks = [
    (repository.configuration, GitSetupCommand.settings),
    (repository.attributes, GitSetupCommand.attributes(pattern)),
  ]
  var removed: [String] = []
  for (file, block) in blocks {
    let isThere = Folders.exists(file)
    let text = isThere ? String(decoding: try FileContents.read(file), as: UTF8.self) : ""
    let changed = arguments[GitSetupCommand.remove] ? block.removed(from: text) : block.added(to: text)
    guard changed != text else { continue }
    if changed.isEmpty, file == repository.attributes {
      removed.append(file)
    } else {
      files.append((file, Array(changed.utf8)))
    }
  }
  try AtomicFile.write(files)
  for file in removed { try Folders.remove(file) }
  for file in files.map(\.file) + removed { console.remark(file + "\n") }
  return .clean
}

@Sendable private func runTextConversion(_ arguments: ParsedArguments, _ console: Console) throws
  -> ExitStatus
{
  let file = arguments.operandTexts[0]
  let bytes = try FileContents.read(file)
  // Git asks about whatever the attributes name, files that cannot be read included.
  let document = try? YAMLReader().read(bytes, file: file)
  try console.print(document.flatMap { PlanLines.text(of: $0) } ?? String(decoding: bytes, as: UTF8.self))
  return .clean
}
