import Merge

extension Engine {
  /// Whether the operands name one plan by itself, which is published as it is instead of being merged.
  var isSinglePlan: Bool { workspace.manifestFile == nil && workspace.plans.count == 1 }

  /// What `merge` publishes beside the plan.
  var publishedForms: [PublishedForm] { workspace.manifest.publish ?? PublishedForm.standard }

  /// The plan, or the merged annual plan, with everything that published forms show.
  func publication(in wording: Wording) throws -> Publication {
    if isSinglePlan, let plan = workspace.plans.first {
      return Publication(plan, reference: workspace.reference, day: workspace.day, in: wording)
    }
    return publication(of: try merge(), in: wording)
  }

  /// The annual plan of a merge with everything that published forms show.
  func publication(of result: Result, in wording: Wording) -> Publication {
    Publication(
      result.plan,
      of: workspace,
      report: result.report,
      overlaps: pairs,
      work: work,
      in: wording
    )
  }
}
