/// Turns the tree of a plan file into a `Plan`, understanding agencies, deadlines, targets, money and
/// citations beside the author's wording.
///
/// ```swift
/// let result = PlanDecoder(agencies: directory).decode(document)
/// result.plan?.tasks.count     // 61
/// result.findings              // every problem of the file, in its order
/// ```
///
/// Problems of shape (an unknown key, a missing title) are errors and give no plan; wording that cannot be
/// understood is a warning, and the text stays. Complexity: linear in the size of the file.
public struct PlanDecoder: Sendable {
  public struct Result: Sendable {
    /// Nil where the file has an error.
    public var plan: Plan?
    public var findings: [Finding]
  }

  private let agencies: AgencyDirectory

  public init(agencies: AgencyDirectory) {
    self.agencies = agencies
  }

  public func decode(_ document: YAMLDocument) -> Result {
    var decoding = PlanDecoding(file: document.file, agencies: agencies)
    guard let root = document.root else {
      let place = Place(file: document.file, range: SourceRange(start: .start, end: .start))
      let remedies = [Message(.writeFormat, ["known": "plan/1"])]
      return Result(
        plan: nil,
        findings: [Finding(.format, Message(.emptyFile), at: place, remedies: remedies)]
      )
    }
    let plan = decoding.file(root)
    let findings = decoding.reader.findings.sorted { $0.place.range.start < $1.place.range.start }
    return Result(plan: findings.contains { $0.severity == .error } ? nil : plan, findings: findings)
  }
}

/// The state of decoding one file.
struct PlanDecoding {
  var reader: ShapeReader
  var meaning: MeaningCache
  var year = 0
  var sections: [Section] = []
  var paragraphs: [Paragraph] = []
  var tasks: [PlanTask] = []
  /// Of all tasks, also of those that could not be read for another reason.
  var taskIdentifiers: Set<String> = []

  init(file: String, agencies: AgencyDirectory) {
    reader = ShapeReader(file: file)
    meaning = MeaningCache(agencies: agencies)
  }
}

// MARK: - The file and its head

extension PlanDecoding {
  mutating func file(_ root: YAMLNode) -> Plan? {
    // A file of another kind is told so, rather than that all its keys are unknown.
    if let format = root.value(for: "format"), !reader.hasFormat(format, known: "plan/1", in: root) {
      return nil
    }
    guard let fields = reader.fields(of: root, as: FileKey.self) else { return nil }
    var plan = head(fields[.plan])
    for (ordinal, node) in reader.list(fields[.sections]).enumerated() {
      section(node, parent: nil, inherited: nil, bullet: ordinal + 1)
    }
    let targets = reader.list(fields[.targets]).compactMap { target($0) }
    let reports = reader.list(fields[.reports]).compactMap { report($0) }
    let merger = fields[.merged].flatMap { merged($0) }
    plan?.sections = sections
    plan?.paragraphs = paragraphs
    plan?.tasks = tasks
    plan?.targets = targets
    plan?.reports = reports
    plan?.merger = merger
    uniqueIdentifiers(tasks: tasks, targets: targets, reports: reports)
    return plan
  }

  mutating func head(_ node: YAMLNode?) -> Plan? {
    guard let node, let fields = reader.fields(of: node, as: HeadKey.self) else { return nil }
    let id = reader.identifier(fields[.id], isPlan: true)
    let kind = reader.choice(fields[.kind], of: Plan.Kind.self)
    var conflicts: [OpenConflict] = []
    let title = wording(fields[.title], field: .title, &conflicts)
    let year = reader.integer(fields[.year], in: 1945...2100)
    self.year = year ?? 0
    let issuer = wording(fields.filled(.issuer), field: .issuer, &conflicts)
    let drafter = wording(fields.filled(.drafter), field: .drafter, &conflicts)
    let number = wording(fields.filled(.number), field: .number, &conflicts)
    let date = reader.day(openConflict(fields[.date], field: .date, &conflicts))
    let statusNode = openConflict(fields[.status], field: .status, &conflicts)
    let status = reader.choice(statusNode, of: Plan.Status.self)
    let basis = citations(openConflict(fields.filled(.basis), field: .basis, &conflicts))
    guard let id, let kind, let title, let year else { return nil }
    var plan = Plan(file: reader.file, id: id, kind: kind, title: title, year: year)
    plan.issuer = issuer
    plan.drafter = drafter
    plan.number = number
    plan.date = date
    plan.status = status
    plan.basis = basis
    plan.conflicts = conflicts
    return plan
  }

  /// Ids are what decisions, `after` and provenance hold on to, so none may name two items of a kind.
  private mutating func uniqueIdentifiers(tasks: [PlanTask], targets: [Target], reports: [ReportingDuty]) {
    unique(tasks.map(\.id))
    unique(targets.map(\.id))
    unique(reports.map(\.id))
    for task in tasks {
      for reference in task.after where !taskIdentifiers.contains(reference.string) {
        reader.findings.append(unknownReference(reference, among: tasks))
      }
    }
  }

  private mutating func unique(_ ids: [Text]) {
    var first: [String: SourceRange] = [:]
    for id in ids {
      guard let earlier = first[id.string] else {
        first[id.string] = id.range
        continue
      }
      reader.findings.append(
        Finding(
          .duplicateIdentifier,
          Message(.duplicateIdentifier, ["id": .text(id.string)]),
          at: Place(file: reader.file, range: id.range),
          remedies: [Message(.chooseOtherIdentifier)],
          notes: [Finding.Note(Message(.firstUsedHere), at: Place(file: reader.file, range: earlier))]
        )
      )
    }
  }

  private func unknownReference(_ reference: Text, among tasks: [PlanTask]) -> Finding {
    let suggestion = SpellingSuggestion.nearest(to: reference.string, among: tasks.map(\.id.string))
    return Finding(
      .unknownReference,
      Message(.unknownReference, ["id": .text(reference.string)]),
      at: Place(file: reader.file, range: reference.range),
      remedies: [
        suggestion.map { Message(.didYouMean, ["name": .text($0)]) } ?? Message(.referToTask)
      ]
    )
  }
}
