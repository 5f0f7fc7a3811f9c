import Merge

/// `evaluate`: how well the probabilities agree with judgements of people.
enum EvaluateCommand {
  static let curve = Option<String?>.text("curve", called: .pathName, help: .curveHelp)
}

extension Command {
  static let evaluate = Command(
    name: "evaluate",
    summary: .evaluateSummary,
    discussion: .evaluateDiscussion,
    operands: [
      OperandDeclaration(name: .labelsName, number: .one, help: .labelsHelp), SharedOptions.inputs,
    ],
    options: [
      SharedOptions.textOrJSON.declaration, EvaluateCommand.curve.declaration,
      SharedOptions.output.declaration,
    ],
    examples: [
      Example(line: "merge-tool evaluate labels.tsv plans/2025", help: .evaluateExample),
      Example(
        line: "merge-tool evaluate labels.tsv plans/2025 --format json --curve curve.svg",
        help: .evaluateCurveExample
      ),
    ],
    run: runEvaluate
  )
}

@Sendable private func runEvaluate(_ arguments: ParsedArguments, _ console: Console) throws -> ExitStatus {
  let labels = arguments.operandTexts[0]
  let inputs = arguments.operandTexts.dropFirst()
  if labels == "-", inputs.contains("-") { throw UsageError.standardInputTwice }
  let engine = try Engine(operands: inputs, observer: console.observer)
  let paths = (result: arguments[SharedOptions.output], curve: arguments[EvaluateCommand.curve])
  for path in [paths.result, paths.curve].compactMap({ $0 }) {
    try engine.refuseToOverwrite(path)
    if Folders.areSame(labels, path) { throw UsageError.outputIsInput(path) }
  }
  let evaluation = try engine.evaluation(labels: labels)
  if let path = paths.curve {
    try console.deliver(PrecisionRecallCurve(evaluation).svg(in: console.wording), to: path)
  }
  let text =
    arguments[SharedOptions.textOrJSON] == .json
    ? evaluation.json.text
    : evaluation.text(in: console.wording, style: paths.result == nil ? console.style : .plain)
  try console.deliver(text, to: paths.result)
  return .clean
}
