import Merge

/// `render`: the published forms of a plan or of a workspace.
enum RenderCommand {
  static let formats = Option<[PublishedFormat]?>.list("to", called: .formatsName, help: .renderToHelp)
  static let output = Option<String?>.text("output", "o", called: .pathName, help: .renderOutputHelp)
  static let agency = Option<String?>.text("agency", called: .agencyName, help: .renderAgencyHelp)
  static let eachAgency = Option<Bool>.flag("each-agency", help: .eachAgencyHelp)

  /// The forms that the options ask for.
  static func forms(_ arguments: ParsedArguments, of engine: Engine) throws(UsageError) -> [PublishedForm] {
    let isForAgency = arguments[agency] != nil
    if isForAgency, arguments[eachAgency] { throw .onlyOneOf(["--agency", "--each-agency"]) }
    let formats = arguments[Self.formats]
    if isForAgency {
      return PublishedForm.allCases.filter { form in
        form.servesAgency && (formats?.contains(form.format) ?? (form == .agencies))
      }
    }
    if arguments[eachAgency], formats == nil { return [.agencies] }
    guard let formats else { return engine.publishedForms }
    return PublishedForm.allCases.filter { form in
      formats.contains(form.format) && (form != .agencies || arguments[eachAgency])
    }
  }

  /// A file and where it goes; nil for standard output.
  typealias Delivery = (path: String?, file: PublishedFile)

  /// Where the files go. Of several, the one whose name the output has can be asked for alone.
  static func deliveries(of files: [PublishedFile], to output: String?) throws(UsageError) -> [Delivery] {
    guard let output, output != "-" else {
      if files.count == 1 { return [(nil, files[0])] }
      throw .missingOption("-o")
    }
    let isFile = PublishedFormat.allCases.contains { output.hasSuffix("." + $0.rawValue) }
    guard isFile, !Folders.isFolder(output) else {
      return files.map { (FileName.join(output, $0.name), $0) }
    }
    if files.count == 1 { return [(output, files[0])] }
    guard let named = files.first(where: { $0.name == FileName.last(of: output) }) else {
      throw .severalFiles(output, files.map(\.name))
    }
    return [(output, named)]
  }
}

extension Command {
  static let render = Command(
    name: "render",
    summary: .renderSummary,
    discussion: .renderDiscussion,
    operands: [SharedOptions.inputs],
    options: [
      RenderCommand.formats.declaration, RenderCommand.output.declaration, RenderCommand.agency.declaration,
      RenderCommand.eachAgency.declaration,
    ],
    examples: [
      Example(line: "merge-tool render plans/2025 --to docx,xlsx -o build/published", help: .renderExample),
      Example(
        line: "merge-tool render plans/2025 --agency 'Sở Nội vụ' -o build/so-noi-vu.docx",
        help: .renderAgencyExample
      ),
    ],
    run: runRender
  )
}

@Sendable private func runRender(_ arguments: ParsedArguments, _ console: Console) throws -> ExitStatus {
  let engine = try Engine(operands: arguments.operandTexts, observer: console.observer)
  let forms = try RenderCommand.forms(arguments, of: engine)
  let result = engine.isSinglePlan ? nil : try engine.merge()
  var publication = try engine.publication(of: result, in: Wording(console.fileLanguage))
  if let name = arguments[RenderCommand.agency] {
    let (directory, day) = (engine.workspace.reference.directory, engine.workspace.day)
    guard let extract = publication.extract(named: name, in: directory, on: day) else {
      throw UsageError.agencyWithoutTasks(name, publication.extracts.map(\.name))
    }
    publication = publication.narrowed(to: extract)
  }
  let files = try engine.files(of: forms, publication, result)
  guard !files.isEmpty else {
    let formats = PublishedFormat.allCases.filter { format in forms.contains { $0.format == format } }
    throw UsageError.nothingToRender(formats.map(\.rawValue))
  }
  let deliveries = try RenderCommand.deliveries(of: files, to: arguments[RenderCommand.output])
  let written = deliveries.compactMap { path, file in path.map { (file: $0, bytes: file.bytes) } }
  for file in written { try engine.refuseToOverwrite(file.file) }
  if written.isEmpty {
    for file in files { try console.print(file.bytes) }
  } else {
    for folder in written.map({ FileName.folder(of: $0.file) }) { try Folders.make(folder) }
    try AtomicFile.write(written)
    if !console.isQuiet { try console.print(written.map { $0.file + "\n" }.joined()) }
  }
  return publication.openConflicts == 0 ? .clean : .findings
}
