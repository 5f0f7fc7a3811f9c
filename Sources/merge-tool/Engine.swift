import Merge

/// The plans cannot be worked on; the findings say why.
struct UnusableInput: Error, Sendable {
  var findings: [Finding]
}

/// The library's work as the commands ask for it: this file alone knows how plans are loaded and merged.
struct Engine: Sendable {
  /// What a merge gives.
  struct Result: Sendable {
    /// The annual plan as a plan file.
    var annual: String
    /// The same as read back.
    var plan: Plan
    var report: MergeReport
    /// Where everything in it comes from.
    var provenance: Provenance
  }

  let inputs: [String]
  let workspace: Workspace
  private let merger: PlanMerger
  /// What the engine found, before any decision.
  let pairs: OverlapReport
  /// The same after what people decided.
  let work: DecidedWork
  /// What a second reader said in this run.
  private let verdicts: [JudgeVerdict]
  /// What was noticed while the files were read.
  private let warnings: [Finding]

  /// Reads the plans that the operands name: a workspace folder, its manifest, or plan files.
  /// - Parameters:
  ///   - judge: reads the pairs of which the engine is unsure.
  ///   - observer: is told how far the reading and the search have come.
  init(
    inputs: [String],
    judge: JudgeProgram? = nil,
    observer: WorkProgress.Observer? = nil
  ) throws(UnusableInput) {
    self.inputs = inputs
    let loading = Workspace.load(inputs, observer: observer)
    guard let loaded = loading.workspace else { throw UnusableInput(findings: loading.findings) }
    warnings = loading.findings
    var judging = Judging(loaded, observer: observer)
    if let judge { try judging.ask(judge) }
    (workspace, verdicts) = (judging.workspace, judging.verdicts)
    // The annual plan is a Vietnamese document whatever language the terminal speaks.
    merger = PlanMerger(workspace, sentence: Wording(.vietnamese).sentence)
    pairs = judging.pairs
    work = merger.decided(pairs)
    let contradictions = work.contradictions(in: workspace.plans)
    guard contradictions.isEmpty else { throw UnusableInput(findings: contradictions) }
  }

  /// The files that were read, which no result may overwrite.
  var files: [String] { workspace.files }

  /// Duplicated and overlapping tasks.
  func overlaps(minimumProbability: Double) -> OverlapListing {
    var listing = OverlapListing(work.overlaps, in: workspace.plans)
    listing.verdicts = verdicts
    return listing.filtered(minimumProbability: minimumProbability)
  }

  /// Every finding, with the plans kept apart.
  func check() -> FindingReport {
    FindingReport(decided: warnings.map { DecidedFinding($0, nil) } + merger.findings(pairs, after: work))
  }

  /// What stands in the way of issuing: open conflicts, and decisions that have gone stale.
  func release() -> FindingReport { check().filtered(\.blocksRelease) }

  /// The annual plan and the account of how it came about.
  func merge() throws -> Result {
    let merged = try merger.merge(work)
    var summary = MergeSummary(plans: workspace.plans.count, balances: merged.proof.balances)
    summary.duplicates = work.overlaps.pairs.count { $0.relation == .duplicate }
    summary.overlaps = work.overlaps.pairs.count { $0.relation == .overlap }
    summary.openConflicts = merged.openConflicts
    summary.settledConflicts = merged.settledConflicts
    summary.appliedDecisions = work.applied
    summary.staleDecisions = work.stale
    summary.unmatchedDecisions = work.unmatched
    summary.verdicts = work.judged
    summary.points = workspace.amendment.points.count
    summary.openPoints = workspace.amendment.points.count { $0.disposition == nil }
    let findings =
      (warnings + merged.proof.findings).map { DecidedFinding($0, nil) } + merger.findings(pairs, after: work)
    let report = MergeReport(
      title: merged.plan.title.string,
      sources: workspace.plans.map {
        MergeReport.Source(plan: $0.id.string, title: $0.title.string, tasks: $0.tasks.count)
      },
      summary: summary,
      overlaps: OverlapListing(work.overlaps.likely, in: workspace.plans),
      findings: FindingReport(decided: findings)
    )
    return Result(
      annual: merged.text,
      plan: merged.plan,
      report: report,
      provenance: merger.provenance(of: merged, work)
    )
  }

  /// How every point of every letter is answered.
  func answers() throws -> AnswerTable {
    AnswerTable(workspace, annual: try merger.merge(work).plan)
  }

  /// What is wrong with an annual plan as an account of these plans; nothing where all is well.
  func verify(annual: String) throws(UnusableInput) -> MergeProof.Result {
    let loading = Workspace.load(plan: annual, reference: workspace.reference)
    guard let plan = loading.workspace?.plans.first else { throw UnusableInput(findings: loading.findings) }
    return MergeVerification(annual: plan, workspace: workspace).verify()
  }

  /// How well the probabilities agree with judgements in a table.
  func evaluation(labels file: String) throws -> OverlapEvaluation {
    let bytes = try FileContents.read(file)
    let reading = OverlapLabelReader(file: file).read(String(decoding: bytes, as: UTF8.self))
    guard reading.findings.isEmpty else { throw UnusableInput(findings: reading.findings) }
    let unknown = reading.labels.unknownTasks(in: workspace.plans)
    guard unknown.isEmpty else { throw UnusableInput(findings: unknown) }
    let evaluator = OverlapEvaluator(reference: workspace.reference)
    return OverlapEvaluation(evaluator.score(reading.labels, in: workspace.plans))
  }

  /// The finding with the items it is about.
  func explanation(of entry: FindingReport.Entry) -> Explanation {
    var explanation = Explanation(
      entry,
      in: workspace.plans,
      overlaps: pairs,
      reference: workspace.reference
    )
    explanation.letters = explanation.sides.flatMap {
      workspace.letterTraces(plan: $0.item.plan, item: $0.item.id)
    }
    return explanation
  }
}

extension Finding {
  /// Whether a plan should not be issued with this open.
  fileprivate var blocksRelease: Bool {
    code.family == "conflict" || code.family == "comment"
      || code == .competence || code == .splitAgency || code == .staleDecision
  }
}
