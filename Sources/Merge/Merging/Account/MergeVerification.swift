/// Verifies an annual plan against the plans it says it was made from.
public struct MergeVerification: Sendable {
  private let annual: Plan
  private let workspace: Workspace

  public init(annual: Plan, workspace: Workspace) {
    self.annual = annual
    self.workspace = workspace
  }

  /// The balance and every item that is lost, doubled, altered or of unknown origin, with a word about
  /// sources that are missing or have changed since the merge.
  public func verify() -> MergeProof.Result {
    let place = Place(file: annual.file, range: annual.id.range)
    guard let merger = annual.merger else {
      let finding = Finding(
        .foreignItem,
        Message(.notMerged),
        at: place,
        remedies: [Message(.giveMergedPlan)]
      )
      return MergeProof.Result(balances: [], findings: [finding])
    }
    let missing = merger.sources.filter { source in
      !workspace.sources.contains { $0.plan == source.plan }
    }
    // Without a source nothing can be said of its items, so that alone is said.
    guard missing.isEmpty else {
      let findings = missing.map { source in
        Finding(.foreignItem, Message(.sourceMissing, ["plan": .text(source.plan)]), at: place)
      }
      return MergeProof.Result(balances: [], findings: findings)
    }
    var result = MergeProof(annual: annual, sources: workspace.plans).prove()
    // A changed file whose every word is still accounted for is no loss: remarks and layout may change.
    guard !result.findings.isEmpty else { return result }
    for source in merger.sources {
      let given = workspace.sources.first { $0.plan == source.plan }
      guard given?.digest != source.digest else { continue }
      result.findings.append(
        Finding(
          .alteredItem,
          Message(.sourceChanged, ["plan": .text(source.plan)]),
          at: place,
          severity: .note,
          remedies: [Message(.mergeAgain)]
        )
      )
    }
    return result
  }
}
