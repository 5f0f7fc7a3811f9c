import Merge

extension Command {
  /// `version`.
  static let version = Command(
    name: "version",
    summary: .versionSummary,
    discussion: nil,
    operands: [],
    options: [],
    examples: [Example(line: "merge-tool version", help: .versionExample)],
    run: { _, console in
      try console.print("merge-tool \(MergeTool.version)\n")
      return .clean
    }
  )

  /// `help`, which the parser answers before it could run.
  static let help = Command(
    name: "help",
    summary: .helpSummary,
    discussion: nil,
    operands: [OperandDeclaration(name: .topicName, number: .optional, help: .topicHelp)],
    options: [],
    examples: [Example(line: "merge-tool help merge", help: .helpExample)],
    run: { _, _ in .clean }
  )
}
