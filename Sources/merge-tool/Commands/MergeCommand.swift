import Merge

/// `merge`: the main job, one annual plan out of several.
enum MergeCommand {
  static let output = Option<String?>.text("output", "o", called: .pathName, help: .mergeOutputHelp)
  static let provenance = Option<Bool>.flag("provenance", help: .provenanceHelp)

  /// Where the annual plan goes.
  enum Destination: Hashable {
    case standardOutput
    case file(String)
    case folder(String)

    /// A name that ends in `.yaml` or `.yml` is a file unless a folder of that name exists.
    init(_ path: String?) {
      guard let path, path != "-" else {
        self = .standardOutput
        return
      }
      let isFile = path.hasSuffix(".yaml") || path.hasSuffix(".yml")
      self = isFile && !Folders.isFolder(path) ? .file(path) : .folder(path)
    }
  }
}

extension Command {
  static let merge = Command(
    name: "merge",
    summary: .mergeSummary,
    discussion: .mergeDiscussion,
    operands: [SharedOptions.inputs],
    options: [
      MergeCommand.output.declaration, MergeCommand.provenance.declaration, SharedOptions.format.declaration,
      SharedOptions.judge.declaration,
    ],
    examples: [
      Example(line: "merge-tool merge plans/2025 -o build/2025", help: .mergeExample),
      Example(
        line:
          "merge-tool merge plans/2025/e-service.yaml plans/2025/reform-communication.yaml -o annual.yaml",
        help: .mergeFilesExample
      ),
    ],
    run: runMerge
  )
}

@Sendable private func runMerge(_ arguments: ParsedArguments, _ console: Console) throws -> ExitStatus {
  let engine = try Engine(
    operands: arguments.operandTexts,
    judge: arguments[SharedOptions.judge],
    observer: console.observer
  )
  let destination = MergeCommand.Destination(arguments[MergeCommand.output])
  var paths = try MergePaths(destination, withProvenance: arguments[MergeCommand.provenance])
  for path in paths.all { try engine.refuseToOverwrite(path) }
  let result = try engine.merge()
  try paths.publish(result, engine, in: Wording(console.fileLanguage))
  var report = result.report
  report.inputs = arguments.operandTexts
  report.files = paths.described
  try paths.write(result, report, in: Wording(console.fileLanguage))
  try console.tell(report, result.annual, as: arguments[SharedOptions.format], destination)
  return report.findings.entries.isEmpty && report.overlaps.pairs.isEmpty ? .clean : .findings
}

/// The files that a merge writes.
private struct MergePaths {
  var folder: String?
  var annual: String?
  /// Where everything comes from, beside the annual plan.
  var provenance: String?
  private var published: [PublishedFile] = []

  init(_ destination: MergeCommand.Destination, withProvenance: Bool) throws(UsageError) {
    switch destination {
    case .standardOutput:
      if withProvenance { throw .missingOption("-o") }
    case .file(let path): annual = path
    case .folder(let path):
      folder = path
      annual = Self.join(path, "annual.yaml")
    }
    if withProvenance, let annual {
      provenance = FileName.join(FileName.folder(of: annual), "provenance.json")
    }
  }

  var described: [MergeReport.ResultFile] {
    var files: [MergeReport.ResultFile] = []
    if let annual { files.append(.init(path: annual, content: .fileAnnual)) }
    if let provenance { files.append(.init(path: provenance, content: .fileProvenance)) }
    guard let folder else { return files }
    let others: [(String, ReportLabel)] = [
      ("findings.json", .fileFindings), ("findings.sarif", .fileSARIF), ("summary.md", .fileSummary),
    ]
    files += others.map { .init(path: Self.join(folder, $0.0), content: $0.1) }
    return files + published.map { .init(path: Self.join(folder, $0.name), form: $0.form) }
  }

  var all: [String] { described.map(\.path) }

  /// Makes the published forms, which go to a folder only.
  mutating func publish(_ result: Engine.Result, _ engine: Engine, in wording: Wording) throws {
    guard let folder else { return }
    let publication = engine.publication(of: result, in: wording)
    published = try engine.files(of: engine.publishedForms, publication, result)
    for file in published { try engine.refuseToOverwrite(Self.join(folder, file.name)) }
  }

  func write(_ result: Engine.Result, _ report: MergeReport, in wording: Wording) throws {
    var files: [(file: String, bytes: [UInt8])] = []
    for file in described {
      guard case .report(let content) = file.content else { continue }
      let text =
        switch content {
        case .fileFindings: OutputFormat.json.render(report.findings, in: wording)
        case .fileSARIF: OutputFormat.sarif.render(report.findings, in: wording)
        case .fileSummary: report.markdown(in: wording)
        case .fileProvenance: result.provenance.json.text
        default: result.annual
        }
      files.append((file.path, Array(text.utf8)))
    }
    if let folder { files += published.map { (Self.join(folder, $0.name), $0.bytes) } }
    if folder != nil {
      for file in files { try Folders.make(FileName.folder(of: file.file)) }
    }
    try AtomicFile.write(files)
  }

  private static func join(_ folder: String, _ name: String) -> String {
    folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }
}

extension Console {
  /// Tells how the merge went. Where the plan itself goes to standard output, a summary for a person goes to
  /// standard error.
  fileprivate func tell(
    _ report: MergeReport,
    _ plan: String,
    as format: OutputFormat,
    _ destination: MergeCommand.Destination
  ) throws {
    switch format {
    case .text where destination == .standardOutput:
      try print(plan)
      remark(report.text(in: wording, style: errorStyle, width: width))
    case .text:
      if !isQuiet { try print(report.text(in: wording, style: style, width: width)) }
    case .json: try print(report.summary.json.text)
    case .sarif: try print(report.findings.sarif(in: wording, version: MergeTool.version).text)
    case .markdown: try print(report.markdown(in: wording))
    }
  }
}
