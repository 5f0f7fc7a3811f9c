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
    var report: MergeReport
  }

  let inputs: [String]

  /// Reads the plans that the operands name: a workspace folder, its manifest, or plan files.
  init(inputs: [String]) throws(UnusableInput) {
    self.inputs = inputs
    let place = Place(file: inputs.first ?? "", range: .none)
    throw UnusableInput(findings: [
      Finding(.unreadable, Message(.fileUnreadable, ["reason": "-"]), at: place)
    ])
  }

  /// The files that were read, which no result may overwrite.
  var files: [String] { inputs }

  /// Duplicated and overlapping tasks.
  func overlaps(minimumProbability: Double) -> OverlapListing { OverlapListing(pairs: [], groups: []) }

  /// Every finding, with the plans kept apart.
  func check() -> FindingReport { FindingReport([]) }

  /// The annual plan and the account of how it came about.
  func merge() -> Result {
    let report = MergeReport(
      title: "",
      sources: [],
      summary: MergeSummary(plans: 0, balances: []),
      overlaps: overlaps(minimumProbability: 0.5),
      findings: check()
    )
    return Result(annual: "", report: report)
  }

  /// What is wrong with an annual plan as an account of these plans; nothing where all is well.
  func verify(annual: String) throws(UnusableInput) -> FindingReport { FindingReport([]) }

  /// The finding with the items it is about.
  func explanation(of entry: FindingReport.Entry) -> Explanation { Explanation(entry: entry, sides: []) }
}
