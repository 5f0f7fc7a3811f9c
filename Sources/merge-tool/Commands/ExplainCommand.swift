import Merge

extension Command {
  /// `explain`: one finding whole.
  static let explain = Command(
    name: "explain",
    summary: .explainSummary,
    discussion: .explainDiscussion,
    operands: [
      OperandDeclaration(name: .findingName, number: .one, help: .findingHelp), SharedOptions.inputs,
    ],
    options: [SharedOptions.textOrJSON.declaration, SharedOptions.output.declaration],
    examples: [Example(line: "merge-tool explain lead plans/2025", help: .explainExample)],
    run: runExplain
  )
}

@Sendable private func runExplain(_ arguments: ParsedArguments, _ console: Console) throws -> ExitStatus {
  let identifier = arguments.operandTexts[0]
  let engine = try Engine(operands: arguments.operandTexts.dropFirst())
  let path = arguments[SharedOptions.output]
  if let path { try engine.refuseToOverwrite(path) }
  let report = engine.check()
  guard let entry = report.entry(identifier) else {
    let suggestion = SpellingSuggestion.nearest(to: identifier, among: report.entries.map(\.id))
    throw UsageError.unknownFinding(identifier, suggestion: suggestion)
  }
  let explanation = engine.explanation(of: entry)
  let text =
    arguments[SharedOptions.textOrJSON] == .json
    ? explanation.json(in: console.wording).text
    : explanation.text(
      in: console.wording,
      style: path == nil ? console.style : .plain,
      width: console.width
    )
  try console.deliver(text, to: path)
  return .findings
}
