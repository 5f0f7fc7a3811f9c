/// What the review page shows, as `review/1`: the items of the plans, pairs and groups, findings with what each asks, the
/// decisions made so far, and the account of the merge.
///
/// ```swift
/// let page = ReviewPage(ReviewDocument(workspace, overlaps: overlaps, work: work, report: report, publication: publication))
/// ```
public struct ReviewDocument: Sendable {
  let workspace: Workspace
  /// What the engine found, before any decision.
  let overlaps: OverlapReport
  /// The same after the decisions.
  let work: DecidedWork
  let report: MergeReport
  let publication: Publication
  /// Items that the annual plan leaves out.
  let exclusions: [Merger.Exclusion]
  /// The file of decisions as it is; nil where there is none yet.
  public var decisionsText: String?

  let wording: Wording
  let positions: [ItemPosition]
  private let indices: [ItemPosition: Int]

  public init(
    _ workspace: Workspace,
    overlaps: OverlapReport,
    work: DecidedWork,
    report: MergeReport,
    annual: Plan,
    publication: Publication
  ) {
    self.workspace = workspace
    self.overlaps = overlaps
    self.work = work
    self.report = report
    self.publication = publication
    exclusions = annual.merger?.excluded ?? []
    wording = publication.wording
    let plans = workspace.plans
    positions = ItemPosition.Kind.allCases.flatMap { kind in
      plans.indices.flatMap { plans.positions(kind, plan: $0) }
    }
    indices = Dictionary(
      positions.enumerated().map { ($0.element, $0.offset) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// The number of an item in `items`.
  func number(_ position: ItemPosition) -> JSONValue { indices[position].map { .integer($0) } ?? .null }

  /// A sentence in Vietnamese and English.
  func both(_ message: Message) -> JSONValue {
    .strings([Wording(.vietnamese).sentence(message), Wording(.english).sentence(message)])
  }

  /// The document as the page reads it.
  public var json: JSONValue {
    let questions = DecisionQuestions(workspace, work: work)
    let agencies = ReviewAgencies(positions, in: workspace)
    var marks = ReviewMarks(workspace)
    return [
      "format": "review/1",
      "language": .string(wording.language == .vietnamese ? "vi" : "en"),
      "key": .string(Fingerprint(workspace.sources.flatMap { [$0.plan, $0.digest] }).long),
      "title": .string(report.title),
      "year": .integer(workspace.year),
      "plans": .array(plans),
      "agencies": .strings(agencies.names),
      "aliases": .array(agencies.proposals.map(\.json)),
      "items": .array(items(agencies)),
      "pairs": .array(pairs(&marks)),
      "groups": .array(groups),
      "outcomes": .array(outcomes(questions)),
      "findings": .array(findings(questions, &marks)),
      "decisionsFile": .string(FileName.last(of: workspace.manifest.decisions?.string ?? "decisions.yaml")),
      "isListed": .bool(workspace.manifest.decisions != nil),
      "decisionsText": .string(decisionsText ?? ""),
      "decisionStatuses": .array(decisionStatuses),
      "annual": .array(annual),
      "excluded": .array(excluded),
      "balances": .array(report.summary.balances.map(\.review)),
      "load": .array(load),
      "words": ["vi": Wording(.vietnamese).reviewWords, "en": Wording(.english).reviewWords],
    ]
  }
}
