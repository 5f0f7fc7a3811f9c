import Merge

/// `decide`: writes down what people decided, once.
enum DecideCommand {
  static let same = Option<Bool>.flag("same", help: .sameHelp)
  static let apart = Option<Bool>.flag("apart", help: .apartHelp)
  static let notSame = Option<Bool>.flag("not-same", help: .notSameHelp)
  static let accept = Option<Bool>.flag("accept", help: .acceptHelp)
  static let field = Option<String?>.text("field", called: .fieldName, help: .fieldHelp)
  static let by = Option<String?>.text("by", called: .personName, help: .byHelp)
  static let why = Option<String?>.text("why", called: .reasonName, help: .whyHelp)
  static let on = Option<String?>.day("on", help: .onHelp)
}

extension Command {
  static let decide = Command(
    name: "decide",
    summary: .decideSummary,
    discussion: .decideDiscussion,
    operands: [
      OperandDeclaration(name: .findingName, number: .oneOrMore, help: .decideFindingHelp),
      OperandDeclaration(name: .workspaceName, number: .one, help: .workspaceHelp),
    ],
    options: [
      DecideCommand.same.declaration, DecideCommand.apart.declaration, DecideCommand.notSame.declaration,
      DecideCommand.accept.declaration, DecideCommand.field.declaration, DecideCommand.by.declaration,
      DecideCommand.why.declaration, DecideCommand.on.declaration,
    ],
    examples: [
      Example(
        line:
          "merge-tool decide value-7300a6de plans/2025 --field value=A --by 'Văn phòng UBND tỉnh' --why 'Theo Nghị quyết của Tỉnh ủy'",
        help: .decideFieldExample
      ),
      Example(
        line:
          "merge-tool decide e-service-2025/es-02 digital-transformation-2025/dt-02 plans/2025 --apart --by 'Sở Nội vụ' --why 'Khác đối tượng'",
        help: .decideTasksExample
      ),
    ],
    run: runDecide
  )
}

@Sendable private func runDecide(_ arguments: ParsedArguments, _ console: Console) throws -> ExitStatus {
  let names = arguments.operandTexts.dropLast()
  let input = arguments.operandTexts.last ?? ""
  let request = try DecisionRequest(arguments)
  let engine = try Engine(inputs: [input], observer: console.observer)
  let written = try engine.decide(Array(names), request)
  try AtomicFile.write(written.files)
  for line in written.lines(in: console.wording) { try console.print(line + "\n") }
  if let added = written.manifest {
    console.remark(console.speech[.decideManifest, ["file": added]] + "\n")
  }
  return .clean
}

extension DecisionRequest {
  /// What the options ask for.
  fileprivate init(_ arguments: ParsedArguments) throws(UsageError) {
    let verdicts: [(Option<Bool>, Decision.Verdict)] = [
      (DecideCommand.same, .same), (DecideCommand.apart, .apart), (DecideCommand.notSame, .notSame),
      (DecideCommand.accept, .accepted),
    ]
    let given = verdicts.filter { arguments[$0.0] }
    guard given.count < 2 else {
      throw .onlyOneOf(given.map { "--" + $0.0.declaration.name })
    }
    var fields: [Field] = []
    for text in arguments.values(of: DecideCommand.field) {
      let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2 else {
        throw .badValue(option: "--field", value: text, choices: [], suggestion: nil)
      }
      fields.append(Field(parts[0], parts[1]))
    }
    guard !given.isEmpty || !fields.isEmpty else { throw .nothingDecided }
    guard let by = arguments[DecideCommand.by] else { throw .missingOption("--by") }
    guard let why = arguments[DecideCommand.why] else { throw .missingOption("--why") }
    let day = arguments[DecideCommand.on].flatMap { Day($0) } ?? Clock.today
    self.init(verdict: given.first?.1, fields: fields, by: by, when: day, why: why)
  }
}
