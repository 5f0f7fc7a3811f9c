/// One plan with everything that published forms show of it: every number, order and wording is decided here
/// once, and each renderer only lays it out.
///
/// ```swift
/// let publication = Publication(plan, reference: workspace.reference, day: workspace.day, in: Wording(.vietnamese))
/// for row in publication.rows { ... }     // headings and tasks, as in the annex of the plan
/// ```
/// A plan file alone gives all but `review` and `answers`, which need the workspace that it was merged from.
public struct Publication: Hashable, Sendable {
  /// A row of the table of tasks.
  public enum Row: Hashable, Sendable {
    /// The index of a section.
    case heading(Int)
    /// The index of a task.
    case task(Int)
  }

  /// The language of the words in it.
  public var wording: Wording
  public var head: PublishedHead
  /// The legal bases, as the plan words them.
  public var basis: [String]
  /// The plans that it was merged from, under the marks (`KH1`) by which the other parts name them.
  public var sources: [PublishedSource]
  /// In document order.
  public var sections: [PublishedSection]
  /// In the order of the table; `number` counts them from 1.
  public var tasks: [PublishedTask]
  public var targets: [PublishedTarget]
  public var duties: [PublishedDuty]
  /// The table of tasks: headings of sections that hold tasks, and the tasks below them.
  public var rows: [Row]
  /// Where everything in the sources went; empty for a plan that was not merged.
  public var comparison: [ComparisonRow]
  /// Tasks of each leading agency by the month in which they end.
  public var load: [AgencyLoad]
  /// What each agency has to do.
  public var extracts: [AgencyExtract]
  /// What the merge found.
  public var review: PublishedReview?
  /// How the letters with comments were answered; nil where there are none.
  public var answers: AnswerTable?
  /// The agency that it is narrowed to; nil for the whole plan.
  public var agency: AgencyExtract?

  /// How many fields people still have to decide.
  public var openConflicts: Int {
    tasks.map(\.openFields.count).reduce(0, +) + targets.count { $0.value.isOpen || $0.by.field.isOpen }
      + duties.count { $0.due.field.isOpen || $0.from.isOpen || $0.to.isOpen || $0.content.isOpen }
  }

  /// The mark of a plan in `sources`; its id where it is none of them.
  public func mark(of plan: String) -> String { sources.first { $0.plan == plan }?.mark ?? plan }
}

/// A plan that went into a publication.
public struct PublishedSource: Hashable, Sendable {
  /// `KH1`, unique and short enough for the cell of a table.
  public var mark: String
  public var plan: String
  public var title: String
  /// The file's name without folders.
  public var file: String
}
