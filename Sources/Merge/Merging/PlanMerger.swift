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
  public func overlaps() -> OverlapReport {
    OverlapFinder(reference: workspace.reference).find(in: workspace.plans)
  }

  /// Everything that a person should know about the plans, kept apart.
  public func findings(_ overlaps: OverlapReport) -> [Finding] {
    ConflictChecker(context, overlaps: overlaps, policies: workspace.manifest.policies).findings()
  }

  /// The annual plan, proved against its sources.
  /// - Throws: an error with findings if the result could not be read back, which no input should bring about.
  public func merge(_ overlaps: OverlapReport) throws(YAMLError) -> Result {
    let text = PlanEncoder().encode(build(overlaps))
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
      settledConflicts: traces.map { $0?.settled.count ?? 0 }.reduce(0, +)
    )
  }

  private var context: RuleContext {
    RuleContext(plans: workspace.plans, reference: workspace.reference, day: workspace.day)
  }

  private func build(_ overlaps: OverlapReport) -> Plan {
    let reconciliation = Reconciliation(context, policies: workspace.manifest.policies)
    let glossary = workspace.reference.glossary
    let phrasing = Phrasing(glossary)
    var builder = AnnualPlanBuilder(
      AnnualPlanBuilder.Input(
        plans: workspace.plans,
        sources: workspace.sources,
        overlaps: overlaps,
        reconcileTasks: { reconciliation.reconcile($0) },
        targets: reconciliation.reconcileTargets(),
        reports: reconciliation.reconcileReports(),
        directory: workspace.reference.directory,
        roles: SectionRoles(glossary.sections),
        contentKey: { VietnameseLetters.folded(phrasing.expanded($0)) },
        day: workspace.day,
        wording: AnnualWording(sentence: sentence)
      )
    )
    return builder.build(head: AnnualHead(workspace).plan)
  }
}
