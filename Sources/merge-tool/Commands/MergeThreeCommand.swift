import Merge

/// `merge3`: merges two revised versions of a plan; also as the merge driver of git.
enum MergeThreeCommand {
  static let markers = Option<LineMerge.Style?>.choice("markers", help: .markersHelp)
  static let markerSize = Option<String?>.text("marker-size", called: .countName, help: .markerSizeHelp)
  static let check = Option<Bool>.flag("check", help: .mergeCheckHelp)
  static let driver = Option<Bool>.flag("driver", help: .driverHelp)
  static let plansOnly = Option<Bool>.flag("plans-only", help: .plansOnlyHelp)
  /// So many conflicts are told one by one where git calls; a terminal holds no more.
  static let toldConflicts = 20
  static let path = Option<String?>.text("path", called: .pathName, help: .mergePathHelp)

  static func path(_ arguments: ParsedArguments) -> String? {
    arguments[path].flatMap { $0.isEmpty ? nil : $0 }
  }
}

extension Command {
  static let mergeThree = Command(
    name: "merge3",
    summary: .mergeThreeSummary,
    discussion: .mergeThreeDiscussion,
    operands: [
      OperandDeclaration(name: .baseName, number: .one, help: .baseHelp),
      OperandDeclaration(name: .oursName, number: .one, help: .oursHelp),
      OperandDeclaration(name: .theirsName, number: .one, help: .theirsHelp),
    ],
    options: [
      SharedOptions.output.declaration, MergeThreeCommand.markers.declaration,
      MergeThreeCommand.markerSize.declaration, MergeThreeCommand.check.declaration,
      SharedOptions.textOrJSON.declaration, MergeThreeCommand.driver.declaration,
      MergeThreeCommand.plansOnly.declaration, MergeThreeCommand.path.declaration,
    ],
    examples: [
      Example(
        line: "merge-tool merge3 base.yaml ours.yaml theirs.yaml -o merged.yaml",
        help: .mergeThreeExample
      ),
      Example(
        line: "merge-tool merge3 base.yaml ours.yaml theirs.yaml --check",
        help: .mergeThreeCheckExample
      ),
    ],
    run: runMergeThree
  )
}

@Sendable private func runMergeThree(_ arguments: ParsedArguments, _ console: Console) throws -> ExitStatus {
  let names = arguments.operandTexts
  guard names.count(where: { $0 == "-" }) < 2 else { throw UsageError.standardInputTwice }
  try checkForms(arguments)
  let size = try markerSize(arguments)
  let isDriver = arguments[MergeThreeCommand.driver]
  let output = arguments[SharedOptions.output]
  if let output, names.contains(where: { Folders.areSame($0, output) }) {
    throw UsageError.outputIsInput(output)
  }
  let versions: [CommandText] = [.baseVersion, .oursVersion, .theirsVersion]
  let path = MergeThreeCommand.path(arguments)
  let files = try zip(names, versions).map { name, version in
    // Git's own names say nothing to anybody.
    let shown = path.map { console.speech[version, ["file": $0]] } ?? name
    return ThreeWayMerge.File(try FileContents.read(name), shown)
  }
  let run = MergeThreeRun(files: files, arguments: arguments, markerSize: size, console: console)
  if isDriver { return try run.drive(into: names[1]) }
  return arguments[MergeThreeCommand.check] ? try run.check(output) : try run.merge(into: output)
}

/// Refuses options of which one would be left unheeded beside the other.
private func checkForms(_ arguments: ParsedArguments) throws(UsageError) {
  let isJSON = arguments[SharedOptions.textOrJSON] == .json
  let output = arguments[SharedOptions.output]
  func refuse(_ names: (String, Bool)...) throws(UsageError) {
    guard names.allSatisfy(\.1) else { return }
    throw .onlyOneOf(names.map(\.0))
  }
  let (isDriver, isCheck) = (arguments[MergeThreeCommand.driver], arguments[MergeThreeCommand.check])
  try refuse(("--driver", isDriver), ("--check", isCheck))
  try refuse(("--driver", isDriver), ("-o", output != nil))
  try refuse(("--driver", isDriver), ("--format json", isJSON))
  try refuse(("--check", isCheck), ("--markers", arguments[MergeThreeCommand.markers] != nil))
  // The merged plan and the list of conflicts cannot both go to standard output.
  if isJSON, !isCheck, output == nil || output == "-" { throw .missingOption("-o") }
}

private func markerSize(_ arguments: ParsedArguments) throws(UsageError) -> Int {
  guard let text = arguments[MergeThreeCommand.markerSize] else { return 7 }
  guard let size = Int(text), (1...200).contains(size) else {
    throw .badValue(option: "--marker-size", value: text, choices: [], suggestion: nil)
  }
  return size
}

/// One three-way merge and the ways to deliver it.
private struct MergeThreeRun {
  let files: [ThreeWayMerge.File]
  let arguments: ParsedArguments
  let markerSize: Int
  let console: Console

  private var style: LineMerge.Style? { arguments[MergeThreeCommand.markers] }

  /// The name of ours in messages: as git knows it, where git calls.
  private var name: String {
    MergeThreeCommand.path(arguments) ?? arguments[SharedOptions.output] ?? files[1].file
  }

  private func result() throws(UnusableInput) -> ThreeWayMerge.Result {
    do throws(UnusableRevision) {
      return try ThreeWayMerge().merge(base: files[0], ours: files[1], theirs: files[2], into: name)
    } catch {
      throw UnusableInput(findings: error.findings)
    }
  }

  private func lines(_ style: LineMerge.Style) -> LineMerge {
    LineMerge(style: style, size: markerSize, labels: (base: "base", ours: "ours", theirs: "theirs"))
  }

  /// The result in the form that was asked for, and its conflicts at their places in it.
  private func written(_ result: ThreeWayMerge.Result) throws -> (bytes: [UInt8], conflicts: [Finding]) {
    guard let style, !result.conflicts.isEmpty else { return (result.bytes, result.conflicts) }
    return try MarkedConflicts(result, file: name).merged(lines(style))
  }

  private func tell(_ findings: [Finding]) {
    guard !findings.isEmpty else { return }
    console.complain(FindingReport(findings).text(in: console.wording, style: console.errorStyle))
  }

  // MARK: - Ways to deliver

  func merge(into output: String?) throws -> ExitStatus {
    let result = try result()
    let (bytes, conflicts) = try written(result)
    if let output, output != "-" {
      try AtomicFile.write(bytes, to: output)
    } else {
      try console.print(String(decoding: bytes, as: UTF8.self))
    }
    if arguments[SharedOptions.textOrJSON] == .json {
      try console.deliver(console.render(FindingReport(conflicts), as: .json, toTerminal: true), to: nil)
    } else {
      tell(conflicts)
    }
    if !console.isQuiet { tell(result.notes) }
    return result.conflicts.isEmpty ? .clean : .findings
  }

  /// Tells what would be in conflict and writes nothing else.
  func check(_ output: String?) throws -> ExitStatus {
    let result = try result()
    let report = FindingReport(result.conflictsInVersions)
    let format = arguments[SharedOptions.textOrJSON]
    try console.deliver(console.render(report, as: format, toTerminal: output == nil), to: output)
    return result.conflicts.isEmpty ? .clean : .findings
  }

  /// Merges as git asks its drivers to: into ours. What is no plan is merged by lines, as git itself does, or left
  /// to git.
  func drive(into ours: String) throws -> ExitStatus {
    do {
      let result = try result()
      let (bytes, conflicts) = try written(result)
      try AtomicFile.write(bytes, to: ours)
      tell(Array(conflicts.prefix(MergeThreeCommand.toldConflicts)))
      let untold = result.conflicts.count - MergeThreeCommand.toldConflicts
      if untold > 0 { say(.moreConflicts, count: untold) }
      if !console.isQuiet { tell(result.notes) }
      return result.conflicts.isEmpty ? .clean : .findings
    } catch let error as UnusableInput {
      return try mergeLines(into: ours, because: error)
    }
  }

  private func mergeLines(into ours: String, because error: UnusableInput) throws -> ExitStatus {
    if files.contains(where: { PlanLines.isBinary($0.bytes) }) {
      say(.binaryKept)
      return .findings
    }
    if files.contains(where: { PlanMark.isPlan($0.bytes) }) {
      tell(distinct(error.findings))
      say(.mergedByLines)
    }
    if arguments[MergeThreeCommand.plansOnly] { return .failure }
    let merged = lines(style ?? .diff3).merge(
      base: files[0].bytes,
      ours: files[1].bytes,
      theirs: files[2].bytes
    )
    try AtomicFile.write(merged.bytes, to: ours)
    return merged.conflicts == 0 ? .clean : .findings
  }

  /// What is wrong in several versions at the same place is told once, of ours where it can be.
  private func distinct(_ findings: [Finding]) -> [Finding] {
    var told: Set<Finding> = []
    let ours = findings.filter { $0.place.file == files[1].file }
    return (ours + findings.filter { $0.place.file != files[1].file }).filter { finding in
      var content = finding
      content.place.file = ""
      content.notes = []
      return told.insert(content).inserted
    }
  }

  private func say(_ text: CommandText, count: Int = 0) {
    console.complain(console.speech[text, ["file": name, "count": String(count)]] + "\n")
  }
}

/// Tells a plan file by the line that every plan has.
private enum PlanMark {
  static func isPlan(_ bytes: [UInt8]) -> Bool {
    bytes.split(separator: UInt8(ascii: "\n")).contains { $0.starts(with: Array("format: plan/1".utf8)) }
  }
}
