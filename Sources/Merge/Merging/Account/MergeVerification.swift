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
    var result = MergeProof(annual: annual, sources: workspace.plans).prove()
    let place = Place(file: annual.file, range: annual.id.range)
    guard let merger = annual.merger else {
      let finding = Finding(
        .foreignItem,
        Message(.notMerged),
        at: place,
        remedies: [Message(.giveMergedPlan)]
      )
      result.findings.insert(finding, at: 0)
      return result
    }
    for source in merger.sources {
      let name: [String: Message.Argument] = ["plan": .text(source.plan)]
      guard let given = workspace.sources.first(where: { $0.plan == source.plan }) else {
        result.findings.append(Finding(.foreignItem, Message(.sourceMissing, name), at: place))
        continue
      }
      // A changed file whose every word is still accounted for is no loss: remarks and layout may change.
      if given.digest != source.digest, !result.findings.isEmpty {
        let remedies = [Message(.mergeAgain)]
        result.findings.append(
          Finding(.alteredItem, Message(.sourceChanged, name), at: place, severity: .note, remedies: remedies)
        )
      }
    }
    return result
  }
}
