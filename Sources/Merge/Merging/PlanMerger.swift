/// Merges the plans of a workspace into one annual plan.
///
/// ```swift
/// let merger = PlanMerger(workspace, sentence: Wording(.vietnamese).sentence)
/// let overlaps = merger.overlaps()
/// let result = try merger.merge(overlaps)
/// result.text                      // the annual plan as a file
/// result.proof.holds               // true: nothing was lost
/// ```
public struct PlanMerger: Sendable {
  public struct Result: Sendable {
    /// The annual plan as a file, the same bytes for the same input.
    public var text: String
    /// The annual plan as read back from `text`.
    public var plan: Plan
    /// The account of every item of the sources.
    public var proof: MergeProof.Result
    /// Fields that people have to decide.
    public var openConflicts: Int
    /// Fields that policies settled.
    public var settledConflicts: Int
  }

  public let workspace: Workspace
  /// Puts the reasons of what was settled into the words of the annual plan.
  private let sentence: @Sendable (Message) -> String

  public init(_ workspace: Workspace, sentence: @escaping @Sendable (Message) -> String) {
    self.workspace = workspace
    self.sentence = sentence
  }

  /// Tasks that are, or share, the same work.
  public func overlaps(observer: WorkProgress.Observer? = nil) -> OverlapReport {
    OverlapFinder(reference: workspace.reference).find(in: workspace.plans, observer: observer)
  }

  /// Everything that a person should know about the plans, kept apart, and about what was decided; what
  /// decisions settled is left out.
  public func findings(_ overlaps: OverlapReport) -> [Finding] {
    conflicts(decided(overlaps)).filter(\.isOpen).map(\.finding)
  }

  /// The plans after what people decided.
  public func decided(_ overlaps: OverlapReport) -> DecidedWork {
    DecisionMatcher.match(
      workspace.decisions,
      context,
      policies: workspace.manifest.policies,
      overlaps: overlaps
    )
  }

  /// Overlaps, conflicts and slips, each with the decision that settles it.
  /// - Parameters:
  ///   - overlaps: what the engine found.
  ///   - work: the same after the decisions.
  public func findings(_ overlaps: OverlapReport, after work: DecidedWork) -> [DecidedFinding] {
    work.overlapFindings(overlaps, in: workspace.plans) + conflicts(work)
  }

  private func conflicts(_ work: DecidedWork) -> [DecidedFinding] {
    let checker = ConflictChecker(context, overlaps: work.overlaps, policies: workspace.manifest.policies)
    let found = checker.findings()
    let letters = workspace.amendment.findings(workspace.plans) + corrected(found)
    return (letters + work.findings(workspace.plans)).map { DecidedFinding($0, nil) }
      + found.map { DecidedFinding($0, work.decision(settling: $0)) }
  }

  /// What the rules find about agencies in the drafts as they were sent out, and no more after the letters: the
  /// files still say it.
  private func corrected(_ after: [Finding]) -> [Finding] {
    guard !workspace.drafts.isEmpty else { return [] }
    let known = Set(after.map(\.fingerprint))
    let context = RuleContext(plans: workspace.drafts, reference: workspace.reference, day: workspace.day)
    let found = ConflictChecker(context, overlaps: OverlapReport(pairs: [], groups: [])).findings()
    let ofAgencies: Set<FindingCode> = [.competence, .dissolvedAgency, .splitAgency, .unknownAgency]
    return found.filter { ofAgencies.contains($0.code) && !known.contains($0.fingerprint) }
      .map(\.correctedByLetters)
  }

  /// The annual plan, proved against its sources.
  /// - Throws: an error with findings if the result could not be read back, which no input should bring about.
  public func merge(_ overlaps: OverlapReport) throws(YAMLError) -> Result {
    try merge(decided(overlaps))
  }

  /// The annual plan of what is decided, proved against its sources.
  /// - Throws: the open conflicts of the plans themselves: a field that holds two versions has no value that the annual
  ///   plan could have.
  public func merge(_ work: DecidedWork) throws(YAMLError) -> Result {
    let unresolved = workspace.plans.flatMap { OpenConflictRule(plan: $0).findings() }
      .filter { work.decision(settling: $0) == nil }
    guard unresolved.isEmpty else { throw YAMLError(unresolved) }
    let text = PlanEncoder().encode(build(work))
    let document = try YAMLReader().read(Array(text.utf8), file: "annual.yaml")
    let decoding = PlanDecoder(agencies: workspace.reference.directory).decode(document)
    guard let plan = decoding.plan else { throw YAMLError(decoding.findings) }
    let conflicts =
      plan.tasks.map(\.conflicts) + plan.targets.map(\.conflicts) + plan.reports.map(\.conflicts)
    let traces = plan.tasks.map(\.trace) + plan.targets.map(\.trace) + plan.reports.map(\.trace)
    return Result(
      text: text,
      plan: plan,
      proof: MergeProof(annual: plan, sources: workspace.plans).prove(),
      openConflicts: conflicts.map(\.count).reduce(0, +),
      settledConflicts: traces.flatMap { $0?.settled ?? [] }.count { $0.by != Trace.Settlement.comment }
    )
  }

  private var context: RuleContext {
    RuleContext(plans: workspace.plans, reference: workspace.reference, day: workspace.day)
  }

  private func build(_ work: DecidedWork) -> Plan {
    let reconciliation = Reconciliation(
      context,
      policies: workspace.manifest.policies,
      decided: work.fields
    )
    let glossary = workspace.reference.glossary
    let wording = AnnualWording(sentence: sentence)
    let amendment = workspace.amendment
    let phrasing = Phrasing(glossary)
    var builder = AnnualPlanBuilder(
      AnnualPlanBuilder.Input(
        plans: workspace.plans,
        sources: workspace.sources,
        overlaps: work.overlaps,
        reconcileTasks: { reconciliation.reconcile($0) },
        targets: reconciliation.reconcileTargets(),
        reports: reconciliation.reconcileReports(),
        directory: workspace.reference.directory,
        roles: SectionRoles(glossary.sections),
        contentKey: { VietnameseLetters.folded(phrasing.expanded($0)) },
        day: workspace.day,
        wording: wording,
        amended: { kind, plan, item in amendment.settlements(of: kind, plan, item, wording) }
      )
    )
    return builder.build(head: AnnualHead(workspace).plan)
  }
}
