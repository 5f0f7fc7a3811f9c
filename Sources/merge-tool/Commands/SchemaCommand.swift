import Merge

/// `schema`: the JSON Schemas of the file formats, as they are embedded in the tool.
enum SchemaCommand {
  /// By name, in the order in which they are told.
  static let schemas: [(name: String, bytes: [UInt8])] = [
    ("plan", EmbeddedFile.planSchema.bytes), ("decisions", EmbeddedFile.decisionsSchema.bytes),
    ("comments", EmbeddedFile.commentsSchema.bytes), ("workspace", EmbeddedFile.workspaceSchema.bytes),
  ]
}

extension Command {
  static let schema = Command(
    name: "schema",
    summary: .schemaSummary,
    discussion: nil,
    operands: [OperandDeclaration(name: .schemaName, number: .optional, help: .schemaHelp)],
    options: [SharedOptions.output.declaration],
    examples: [Example(line: "merge-tool schema plan -o plan.schema.json", help: .schemaExample)],
    run: runSchema
  )
}

@Sendable private func runSchema(_ arguments: ParsedArguments, _ console: Console) throws -> ExitStatus {
  let name = arguments.operandTexts.first ?? "plan"
  guard let schema = SchemaCommand.schemas.first(where: { $0.name == name }) else {
    let suggestion = SpellingSuggestion.nearest(to: name, among: SchemaCommand.schemas.map(\.name))
    throw UsageError.unknownSchema(name, suggestion: suggestion)
  }
  try console.deliver(String(decoding: schema.bytes, as: UTF8.self), to: arguments[SharedOptions.output])
  return .clean
}
