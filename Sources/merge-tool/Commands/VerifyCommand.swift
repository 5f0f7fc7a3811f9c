import Merge

extension Command {
  /// `verify`: proves from the files alone that nothing was lost.
  static let verify = Command(
    name: "verify",
    summary: .verifySummary,
    discussion: .verifyDiscussion,
    operands: [
      OperandDeclaration(name: .annualName, number: .one, help: .annualHelp), SharedOptions.inputs,
    ],
    options: [SharedOptions.format.declaration, SharedOptions.output.declaration],
    examples: [
      Example(line: "merge-tool verify build/2025/annual.yaml plans/2025", help: .verifyExample)
    ],
    run: runVerify
  )
}

@Sendable private func runVerify(_ arguments: ParsedArguments, _ console: Console) throws -> ExitStatus {
  let annual = arguments.operandTexts[0]
  let inputs = arguments.operandTexts.dropFirst()
  if annual == "-", inputs.contains("-") { throw UsageError.standardInputTwice }
  let engine = try Engine(operands: inputs, observer: console.observer)
  let path = arguments[SharedOptions.output]
  if let path {
    try engine.refuseToOverwrite(path)
    if Folders.areSame(annual, path) { throw UsageError.outputIsInput(path) }
  }
  let proof = try engine.verify(annual: annual)
  let report = FindingReport(proof.findings)
  let format = arguments[SharedOptions.format]
  var text = console.render(report, as: format, toTerminal: path == nil)
  if format == .text, !proof.balances.isEmpty {
    text += proof.balances.text(in: console.wording, style: path == nil ? console.style : .plain)
  }
  try console.deliver(text, to: path)
  guard report.entries.isEmpty else { return .findings }
  console.remark(console.speech[.verifyDone] + "\n")
  return .clean
}
