import Merge

extension Engine {
  /// Whether the operands name one plan by itself, which is published as it is instead of being merged.
  var isSinglePlan: Bool { workspace.manifestFile == nil && workspace.plans.count == 1 }

  /// What `merge` publishes beside the plan.
  var publishedForms: [PublishedForm] { workspace.manifest.publish ?? PublishedForm.standard }

  /// The plan, or the merged annual plan, with everything that published forms show.
  /// - Parameter result: the merge; nil for a plan by itself.
  func publication(of result: Result?, in wording: Wording) throws -> Publication {
    if let result { return publication(of: result, in: wording) }
    guard let plan = workspace.plans.first else { return publication(of: try merge(), in: wording) }
    return Publication(plan, reference: workspace.reference, day: workspace.day, in: wording)
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

  /// The files of some forms; the page on which people decide needs more than what is published.
  func files(of forms: [PublishedForm], _ publication: Publication, _ result: Result?) throws
    -> [PublishedFile]
  {
    try forms.flatMap { form -> [PublishedFile] in
      guard form == .review else { return try form.files(of: publication) }
      guard let result else { return [] }
      let page = try reviewPage(of: result, publication)
      return [PublishedFile(name: form.rawValue, form: form, bytes: Array(page.html.utf8))]
    }
  }

  /// The page on which people decide.
  private func reviewPage(of result: Result, _ publication: Publication) throws -> ReviewPage {
    var document = ReviewDocument(
      workspace,
      overlaps: pairs,
      work: work,
      report: result.report,
      annual: result.plan,
      publication: publication
    )
    if let manifest = workspace.manifestFile, let file = workspace.manifest.decisions?.string {
      let bytes = try FileContents.read(FileName.join(FileName.folder(of: manifest), file))
      document.decisionsText = String(decoding: bytes, as: UTF8.self)
    }
    return ReviewPage(document)
  }
}
