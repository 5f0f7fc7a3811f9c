/// The published forms of a plan, by the names of their files in the folder of results.
public enum PublishedForm: String, Hashable, CaseIterable, Sendable {
  /// The plan as a document in the layout of Nghị định 30/2020/NĐ-CP.
  case annual = "annual.docx"
  /// Overlaps and conflicts, pair by pair with both wordings.
  case overlaps = "overlaps.docx"
  /// Where everything in the sources went.
  case comparison = "comparison.docx"
  /// The answers to the letters with comments.
  case comments = "comments.docx"
  /// A document for each agency with its tasks: `agencies/so-noi-vu.docx`.
  case agencies
  /// The sheet in which an office tracks the tasks.
  case tracking = "tracking.xlsx"
  /// The page on which people decide.
  case review = "review.html"
  /// Deadlines and reporting duties.
  case deadlines = "deadlines.ics"
  /// The plan for code hosts.
  case markdown = "annual.md"
  /// The table of tasks for other programs.
  case tasks = "tasks.csv"

  /// What `merge` makes where the manifest names no forms.
  public static let standard: [PublishedForm] = [
    .annual, .tracking, .overlaps, .comparison, .comments, .review, .deadlines,
  ]

  public var format: PublishedFormat {
    switch self {
    case .annual, .overlaps, .comparison, .comments, .agencies: .docx
    case .tracking: .xlsx
    case .review: .html
    case .deadlines: .ics
    case .markdown: .md
    case .tasks: .csv
    }
  }

  /// Whether it can be made for one agency alone.
  public var servesAgency: Bool {
    switch self {
    case .agencies, .tracking, .deadlines, .markdown, .tasks: true
    case .annual, .overlaps, .comparison, .comments, .review: false
    }
  }
}

/// The formats of published files, by the ends of their names.
public enum PublishedFormat: String, Hashable, CaseIterable, Sendable {
  case docx, xlsx, html, md, csv, ics
}
