import Merge

/// `overlaps`: pairs of tasks that are the same work or share part of it.
enum OverlapsCommand {
  static let minimumProbability = Option<Double>.probability(
    "min-probability",
    absent: 0.5,
    help: .minimumProbabilityHelp
  )
}

extension Command {
  static let overlaps = Command(
    name: "overlaps",
    summary: .overlapsSummary,
    discussion: .overlapsDiscussion,
    operands: [SharedOptions.inputs],
    options: [
      SharedOptions.textOrJSON.declaration, OverlapsCommand.minimumProbability.declaration,
      SharedOptions.output.declaration, SharedOptions.judge.declaration,
    ],
    examples: [
      Example(line: "merge-tool overlaps plans/2025", help: .overlapsExample),
      Example(
        line: "merge-tool overlaps plans/2025 --format json --min-probability 0.9",
        help: .overlapsProbableExample
      ),
    ],
    run: runOverlaps
  )
}

@Sendable private func runOverlaps(_ arguments: ParsedArguments, _ console: Console) throws -> ExitStatus {
  let engine = try Engine(
    operands: arguments.operandTexts,
    judge: arguments[SharedOptions.judge],
    observer: console.observer
  )
  let path = arguments[SharedOptions.output]
  if let path { try engine.refuseToOverwrite(path) }
  let listing = engine.overlaps(minimumProbability: arguments[OverlapsCommand.minimumProbability])
  let text =
    arguments[SharedOptions.textOrJSON] == .json
    ? listing.jsonText : listing.text(in: console.wording, style: path == nil ? console.style : .plain)
  try console.deliver(text, to: path)
  return listing.pairs.isEmpty ? .clean : .findings
}
