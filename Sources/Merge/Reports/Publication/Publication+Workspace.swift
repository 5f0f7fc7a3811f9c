extension Publication {
  /// What a plan file alone tells.
  /// - Parameters:
  ///   - day: the day for which agencies are known, such as `Workspace.day`.
  ///   - wording: the language of the published forms.
  public init(_ plan: Plan, reference: ReferenceData, day: Day, in wording: Wording) {
    var builder = PublicationBuilder(plan, directory: reference.directory, day: day, in: wording)
    self = builder.build()
  }

  /// The annual plan of a workspace with everything that the merge found.
  /// - Parameters:
  ///   - report: what the merge tells about itself.
  ///   - overlaps: what the search for overlaps found before any decision.
  ///   - work: the same after the decisions.
  public init(
    _ annual: Plan,
    of workspace: Workspace,
    report: MergeReport,
    overlaps: OverlapReport,
    work: DecidedWork,
    in wording: Wording
  ) {
    self.init(annual, reference: workspace.reference, day: workspace.day, in: wording)
    var index = ItemsByPlace(workspace.plans, reference: workspace.reference)
    let decided = Set(work.overlaps.pairs.map(\.id))
    let pairs = work.overlaps.pairs + overlaps.pairs.filter { !decided.contains($0.id) }
    let listing = OverlapListing(
      OverlapReport(pairs: pairs, groups: work.overlaps.groups).likely,
      in: workspace.plans
    )
    let decisions = Dictionary(
      report.findings.settled.map { ($0.id, $0.decision) },
      uniquingKeysWith: { first, _ in first }
    )
    review = PublishedReview(
      report: report,
      overlaps: listing.pairs.map { pair in
        PublishedOverlap(pair: pair, sides: index.sides(of: pair), decision: decisions[pair.id] ?? nil)
      },
      groups: listing.groups,
      conflicts: (report.conflicts + report.settledConflicts).map { entry in
        PublishedFinding(entry: entry, sides: index.sides(of: entry.finding, overlaps: work.overlaps))
      }
    )
    if !workspace.letters.isEmpty { answers = AnswerTable(workspace, annual: annual) }
  }
}
