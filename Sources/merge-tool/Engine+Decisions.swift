import Merge

/// What `decide` is about to write.
struct WrittenDecisions: Sendable {
  /// A decision and whether it takes the place of an earlier one.
  struct Entry: Sendable {
    var decision: Decision
    var isReplaced: Bool
  }

  var file: String
  var entries: [Entry]
  /// The files with their new content.
  var files: [(file: String, bytes: [UInt8])]
  /// The manifest, where it now names the file of decisions.
  var manifest: String?

  /// What was written, a line for each decision.
  func lines(in wording: Wording) -> [String] {
    entries.map { entry in
      let items = entry.decision.items.map { "\($0.plan)/\($0.item)" }
      let name = entry.decision.finding.isEmpty ? items.joined(separator: " ~ ") : entry.decision.finding
      let verdict = entry.decision.verdict?.rawValue
      let fields = entry.decision.fields.map { "\($0.name.rawValue): \(Decision.line($0.choice))" }
      let what = ([verdict].compactMap(\.self) + fields).joined(separator: "; ")
      return "\(file): \(entry.isReplaced ? "~" : "+") \(name): \(what)"
    }
  }
}

extension Engine {
  /// Makes the decisions and the bytes of the files that hold them; writes nothing.
  func decide(_ names: [String], _ request: DecisionRequest) throws -> WrittenDecisions {
    guard let manifest = workspace.manifestFile else { throw UsageError.needsWorkspace(inputs[0]) }
    let maker = DecisionMaker(workspace, overlaps: pairs, work: work)
    let decisions = try decisions(names, request, maker)
    let folder = FileName.folder(of: manifest)
    let listed = workspace.manifest.decisions?.string
    let path = FileName.join(folder, listed ?? "decisions.yaml")
    if listed == nil, FileName.exists(path) { throw UsageError.unlistedDecisions(path) }
    var file = try DecisionFile(listed == nil ? nil : document(path), name: path)
    var entries: [WrittenDecisions.Entry] = []
    for decision in decisions {
      let index = maker.earlier(than: decision)
      try file.write(decision, replacing: index)
      entries.append(WrittenDecisions.Entry(decision: decision, isReplaced: index != nil))
    }
    var written = WrittenDecisions(file: path, entries: entries, files: [(path, file.bytes)])
    if listed == nil {
      var editor = YAMLEditor(try document(manifest))
      try editor.set("decisions.yaml", for: "decisions", in: .root)
      written.files.append((manifest, editor.bytes))
      written.manifest = manifest
    }
    return written
  }

  private func document(_ path: String) throws -> YAMLDocument {
    try YAMLReader().read(FileContents.read(path), file: path)
  }

  private func decisions(_ names: [String], _ request: DecisionRequest, _ maker: DecisionMaker) throws
    -> [Decision]
  {
    if names.count == 2, names.allSatisfy({ $0.contains("/") && !$0.isFindingCode }) {
      return [try explained(names[0]) { () throws(DecisionError) in try maker.decision(on: names, request) }]
    }
    let report = check()
    return try names.flatMap { name -> [Decision] in
      let entry = try self.entry(name, in: report)
      if entry.finding.code.family == "comment" { throw UsageError.answerInstead(entry.id) }
      return [
        try explained(entry.id) { () throws(DecisionError) in try maker.decision(on: entry.finding, request) }
      ]
    }
  }

  /// The one finding that a person means.
  private func entry(_ name: String, in report: FindingReport) throws(UsageError) -> FindingReport.Entry {
    let entries = report.entries(matching: name)
    guard let first = entries.first else {
      let suggestion = SpellingSuggestion.nearest(to: name, among: report.entries.map(\.id))
      throw .unknownFinding(name, suggestion: suggestion)
    }
    guard entries.count == 1 else { throw .severalFindings(name, entries.map(\.id)) }
    return first
  }

  private func explained(
    _ name: String,
    _ make: () throws(DecisionError) -> Decision
  ) throws(UsageError) -> Decision {
    do throws(DecisionError) { return try make() } catch { throw .decision(name, error) }
  }
}

extension String {
  /// Whether a text is a code such as `conflict/lead`.
  fileprivate var isFindingCode: Bool { FindingCode(rawValue: self) != nil }
}
