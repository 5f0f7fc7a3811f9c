import Merge

extension Command {
  /// `explain`: findings whole.
  static let explain = Command(
    name: "explain",
    summary: .explainSummary,
    discussion: .explainDiscussion,
    operands: [
      OperandDeclaration(name: .findingName, number: .one, help: .findingHelp), SharedOptions.inputs,
    ],
    options: [SharedOptions.textOrJSON.declaration, SharedOptions.output.declaration],
    examples: [Example(line: "merge-tool explain conflict/lead plans/2025", help: .explainExample)],
    run: runExplain
  )
}

@Sendable private func runExplain(_ arguments: ParsedArguments, _ console: Console) throws -> ExitStatus {
  let identifier = arguments.operandTexts[0]
  let engine = try Engine(operands: arguments.operandTexts.dropFirst(), observer: console.observer)
  let path = arguments[SharedOptions.output]
  if let path { try engine.refuseToOverwrite(path) }
  let report = engine.check()
  let entries = report.entries(matching: identifier)
  let letters = engine.workspace.letterTraces(at: identifier)
  guard !entries.isEmpty || !letters.isEmpty else {
    let suggestion = SpellingSuggestion.nearest(to: identifier, among: report.entries.map(\.id))
    throw UsageError.unknownFinding(identifier, suggestion: suggestion)
  }
  let explanations = entries.map(engine.explanation)
  let style = path == nil ? console.style : .plain
  let text =
    arguments[SharedOptions.textOrJSON] == .json
    ? Explanation.json(explanations, letters: letters, in: console.wording).text
    : (explanations.map { $0.text(in: console.wording, style: style, width: console.width) }
      + [letters.map { $0.text(in: console.wording, style: style) }.joined()].filter { !$0.isEmpty })
      .joined(separator: "\n\n")
  try console.deliver(text, to: path)
  return entries.isEmpty ? .clean : .findings
}
