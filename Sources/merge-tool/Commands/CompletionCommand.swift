import Merge

extension Command {
  /// `completion`: a script for a shell, made from the declarations.
  static let completion = Command(
    name: "completion",
    summary: .completionSummary,
    discussion: .completionDiscussion,
    operands: [OperandDeclaration(name: .shellName, number: .one, help: .shellHelp)],
    options: [],
    examples: [Example(line: "source <(merge-tool completion bash)", help: .completionExample)],
    run: runCompletion
  )
}

@Sendable private func runCompletion(_ arguments: ParsedArguments, _ console: Console) throws -> ExitStatus {
  let name = arguments.operandTexts[0]
  guard let shell = CompletionScript.Shell(rawValue: name) else {
    let shells = CompletionScript.Shell.allCases.map(\.rawValue)
    throw UsageError.badValue(
      option: console.speech[.shellName],
      value: name,
      choices: shells,
      suggestion: SpellingSuggestion.nearest(to: name, among: shells)
    )
  }
  try console.print(CompletionScript(commands: MergeTool.commands, speech: console.speech).text(for: shell))
  return .clean
}
