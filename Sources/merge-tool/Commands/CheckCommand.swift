import Merge

extension Command {
  /// `check`: every finding at its place, with the plans kept apart.
  static let check = Command(
    name: "check",
    summary: .checkSummary,
    discussion: nil,
    operands: [SharedOptions.inputs],
    options: [SharedOptions.format.declaration, SharedOptions.output.declaration],
    examples: [
      Example(line: "merge-tool check plans/2025", help: .checkExample),
      Example(
        line: "merge-tool check plans/2025 --format sarif -o check.sarif",
        help: .checkSARIFExample
      ),
    ],
    run: runCheck
  )
}

@Sendable private func runCheck(_ arguments: ParsedArguments, _ console: Console) throws -> ExitStatus {
  let engine = try Engine(operands: arguments.operandTexts)
  let path = arguments[SharedOptions.output]
  if let path { try engine.refuseToOverwrite(path) }
  let report = engine.check()
  let format = arguments[SharedOptions.format]
  try console.deliver(console.render(report, as: format, toTerminal: path == nil), to: path)
  if report.entries.isEmpty {
    let plans = arguments.operandTexts.joined(separator: ", ")
    console.remark(console.speech[.checkDone, ["plans": plans]] + "\n")
    return .clean
  }
  console.remark(console.tally(of: report) + "\n")
  return .findings
}

extension Console {
  /// `63 findings: 12 errors, 40 warnings, 11 notes`.
  fileprivate func tally(of report: FindingReport) -> String {
    let severities: [(Severity, CountNoun)] = [(.error, .error), (.warning, .warning), (.note, .note)]
    let parts = severities.compactMap { severity, noun -> String? in
      let count = report.count(severity)
      return count == 0 ? nil : wording.count(count, noun)
    }
    let findings = wording.count(report.entries.count, .finding)
    return speech[.checkCounts, ["findings": findings, "parts": parts.joined(separator: ", ")]]
  }
}
