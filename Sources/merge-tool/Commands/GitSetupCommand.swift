import Merge

/// `git-setup`: lets git merge and compare plans with this tool.
enum GitSetupCommand {
  static let remove = Option<Bool>.flag("remove", help: .gitRemoveHelp)
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
  guard let repository = GitRepository(around: "") else { throw UsageError.noRepository }
  let pattern = arguments.operandTexts.first
  if let pattern { try check(pattern, in: repository) }
  let isRemoval = arguments[GitSetupCommand.remove]
  var files: [(file: String, bytes: [UInt8])] = []
  var removed: [String] = []
  for file in [repository.configuration, repository.attributes] {
    let isAttributes = file == repository.attributes
    let text = Folders.exists(file) ? try FileContents.read(file) : []
    let block = isAttributes ? GitAttributes.block(pattern, over: text) : GitSettings.block
    let changed = isRemoval ? block.removed(from: text) : block.added(to: text)
    guard changed != text else { continue }
    if changed.isEmpty, isAttributes { removed.append(file) } else { files.append((file, changed)) }
  }
  if !isRemoval { try Folders.make(FileName.folder(of: repository.attributes)) }
  try AtomicFile.write(files)
  for file in removed { try Folders.remove(file) }
  for file in files.map(\.file) + removed { console.remark(file + "\n") }
  if !isRemoval, !Folders.isOnPath("merge-tool", in: .current) {
    console.remark(console.speech[.notOnPath] + "\n")
  }
  return .clean
}

/// Refuses a pattern that git could not read or that could match nothing.
private func check(_ pattern: String, in repository: GitRepository) throws(UsageError) {
  guard !pattern.isEmpty, !pattern.hasPrefix("!"), pattern.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7f })
  else { throw .badPattern(pattern) }
  let name = pattern.split(separator: "/").joined(separator: "/")
  if let top = repository.top, Folders.isFolder(FileName.join(top, name)) {
    throw .patternIsFolder(pattern, suggestion: name + "/**/*.yaml")
  }
}

@Sendable private func runTextConversion(_ arguments: ParsedArguments, _ console: Console) throws
  -> ExitStatus
{
  let file = arguments.operandTexts[0]
  try console.print(PlanLines.conversion(of: try FileContents.read(file), file: file))
  return .clean
}
