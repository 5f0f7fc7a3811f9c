/// What rules need to know of any item of a plan: what it is called and where it stands.
protocol PlanItem: Hashable, Sendable {
  /// The words a person knows the item by.
  var headline: String { get }
  var range: SourceRange { get }
}

extension PlanTask: PlanItem {
  var headline: String { title.string }

  /// The words that say what the work is.
  var work: String { detail.map { "\(title.string) \($0.string)" } ?? title.string }
}

extension Target: PlanItem {
  var headline: String { indicator.string }
}

extension ReportingDuty: PlanItem {
  var headline: String { content?.string ?? to.texts.first?.string ?? "" }
}
