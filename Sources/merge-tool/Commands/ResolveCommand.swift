import Merge

/// `resolve`: settles the open conflicts of a merged file.
enum ResolveCommand {
  static let ours = Option<Bool>.flag("ours", help: .resolveOursHelp)
  static let theirs = Option<Bool>.flag("theirs", help: .resolveTheirsHelp)
  static let base = Option<Bool>.flag("base", help: .resolveBaseHelp)
  static let value = Option<String?>.text("value", called: .valueName, help: .resolveValueHelp)
  static let decisions = Option<String?>.text("decisions", called: .pathName, help: .resolveDecisionsHelp)
}

extension Command {
  static let resolve = Command(
    name: "resolve",
    summary: .resolveSummary,
    discussion: .resolveDiscussion,
    operands: [
      OperandDeclaration(name: .fileName, number: .one, help: .resolveFileHelp),
      OperandDeclaration(name: .conflictName, number: .zeroOrMore, help: .resolveConflictHelp),
    ],
    options: [
      ResolveCommand.ours.declaration, ResolveCommand.theirs.declaration, ResolveCommand.base.declaration,
      ResolveCommand.value.declaration, ResolveCommand.decisions.declaration,
      SharedOptions.output.declaration,
    ],
    examples: [
      Example(line: "merge-tool resolve merged.yaml due-77b0c2d1 --theirs", help: .resolveExample),
      Example(
        line: "merge-tool resolve merged.yaml due-77b0c2d1 --value 'Quý III/2025'",
        help: .resolveValueExample
      ),
    ],
    run: runResolve
  )
}

@Sendable private func runResolve(_ arguments: ParsedArguments, _ console: Console) throws -> ExitStatus {
  let file = arguments.operandTexts[0]
  let names = Array(arguments.operandTexts.dropFirst())
  let document = try YAMLReader().read(try FileContents.read(file), file: file)
  var resolver = ConflictResolver(document)
  if let choice = try choice(arguments, names) { try resolver.settle(names, as: choice) }
  for (name, choice) in try decided(arguments) where resolver.open.contains(name) {
    try resolver.settle([name], as: choice)
  }
  let output = arguments[SharedOptions.output] ?? file
  if output == "-" {
    try console.print(String(decoding: resolver.bytes, as: UTF8.self))
  } else if output != file || resolver.bytes != document.source {
    try AtomicFile.write(resolver.bytes, to: output)
  }
  let findings = resolver.findings
  if !findings.isEmpty {
    console.complain(FindingReport(findings).text(in: console.wording, style: console.errorStyle))
  }
  return findings.isEmpty ? .clean : .findings
}

/// The one choice that the options make; nil where decisions make them.
private func choice(_ arguments: ParsedArguments, _ names: [String]) throws -> ConflictChoice? {
  let flags: [(Option<Bool>, ConflictChoice)] = [
    (ResolveCommand.ours, .ours), (ResolveCommand.theirs, .theirs), (ResolveCommand.base, .base),
  ]
  var given = flags.filter { arguments[$0.0] }.map { ("--" + $0.0.declaration.name, $0.1) }
  let values = arguments.values(of: ResolveCommand.value)
  if !values.isEmpty { given.append(("--value", .value(values))) }
  guard given.count < 2 else { throw UsageError.onlyOneOf(given.map(\.0)) }
  guard let chosen = given.first else {
    guard arguments[ResolveCommand.decisions] != nil else { throw UsageError.missingOption("--ours") }
    return nil
  }
  if !values.isEmpty, names.count != 1 { throw UsageError.missingOperand(.conflictName) }
  return chosen.1
}

/// What a file of decisions says about conflicts, by their names.
private func decided(_ arguments: ParsedArguments) throws -> [(String, ConflictChoice)] {
  guard let file = arguments[ResolveCommand.decisions] else { return [] }
  let document = try YAMLReader().read(try FileContents.read(file), file: file)
  let (decisions, findings) = DecisionDecoder.decode(document)
  guard findings.allSatisfy({ $0.severity != .error }) else { throw UnusableInput(findings: findings) }
  return decisions.compactMap { decision in
    guard let field = decision.fields.first else { return nil }
    switch field.choice {
    case .side("ours"): return (decision.finding, .ours)
    case .side("theirs"): return (decision.finding, .theirs)
    case .side("base"): return (decision.finding, .base)
    case .side: return nil
    case .value(.texts(let texts)): return (decision.finding, .value(texts))
    case .value(.budget(let amount, let source)):
      return (decision.finding, .budget(amount: amount, source: source))
    case .value(.deleted): return nil
    }
  }
}
