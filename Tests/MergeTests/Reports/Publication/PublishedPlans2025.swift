import Foundation
import TestSupport
import Testing

@testable import Merge

/// The sample workspace as it is published; merged once for all tests.
enum PublishedPlans2025 {
  static let publication: Publication? = publication(in: Wording(.vietnamese))

  static func publication(in wording: Wording) -> Publication? {
    guard let workspace = Workspace.load([Repository.url("plans/2025").path]).workspace else { return nil }
    return publication(of: workspace, in: wording)
  }

  /// What `merge` would publish of a workspace.
  static func publication(of workspace: Workspace, in wording: Wording) -> Publication? {
    let merger = PlanMerger(workspace, sentence: Wording(.vietnamese).sentence)
    let overlaps = merger.overlaps()
    let work = merger.decided(overlaps)
    guard let result = try? merger.merge(work) else { return nil }
    let report = MergeReport(
      title: result.plan.title.string,
      sources: [],
      summary: MergeSummary(plans: workspace.plans.count, balances: result.proof.balances),
      overlaps: OverlapListing(work.overlaps.likely, in: workspace.plans),
      findings: FindingReport(decided: merger.findings(overlaps, after: work))
    )
    return Publication(
      result.plan,
      of: workspace,
      report: report,
      overlaps: overlaps,
      work: work,
      in: wording
    )
  }
}
