import Merge

/// `check` has an option of its own.
enum CheckCommand {
  static let release = Option<Bool>.flag("release", help: .releaseHelp)
}

extension Command {
  /// `check`: every finding at its place, with the plans kept apart.
  static let check = Command(
    name: "check",
    summary: .checkSummary,
    discussion: .checkDiscussion,
    operands: [SharedOptions.inputs],
    options: [
      CheckCommand.release.declaration, SharedOptions.format.declaration, SharedOptions.output.declaration,
      SharedOptions.judge.declaration,
    ],
    examples: [
      Example(line: "merge-tool check plans/2025", help: .checkExample),
      Example(
        line: "merge-tool check plans/2025 --format sarif -o check.sarif",
        help: .checkSARIFExample
      ),
      Example(line: "merge-tool check plans/2025 --release", help: .checkReleaseExample),
    ],
    run: runCheck
  )
}

@Sendable private func runCheck(_ arguments: ParsedArguments, _ console: Console) throws -> ExitStatus {
  let engine = try Engine(
    operands: arguments.operandTexts,
    judge: arguments[SharedOptions.judge],
    observer: console.observer
  )
  let path = arguments[SharedOptions.output]
  if let path { try engine.refuseToOverwrite(path) }
  let isRelease = arguments[CheckCommand.release]
  let report = isRelease ? engine.release() : engine.check()
  let format = arguments[SharedOptions.format]
  try console.deliver(console.render(report, as: format, toTerminal: path == nil), to: path)
  if report.entries.isEmpty {
    let plans = arguments.operandTexts.joined(separator: ", ")
    let done: CommandText = isRelease ? .releaseDone : .checkDone
    console.remark(console.speech[done, ["plans": plans]] + console.decided(report) + "\n")
    return .clean
  }
  console.remark(console.tally(of: report) + console.decided(report) + "\n")
  return .findings
}

extension Console {
  /// ` (4 more are decided)`; nothing where nobody has decided anything.
  fileprivate func decided(_ report: FindingReport) -> String {
    let count = report.settled.count
    return count == 0 ? "" : speech[.checkDecided, ["count": String(count)]]
  }

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
