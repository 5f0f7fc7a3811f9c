/// What changed between two revisions, item by item and field by field.
///
/// ```swift
/// let comparison = RevisionComparison(RevisionAlignment(old, new), reference: .embedded())
/// comparison.changes[0].field      // "due"
/// comparison.changes[0].meaning    // .narrowed
/// ```
/// Provenance (`origin`, `settled`, `related`, `merged`) is not compared: it says how a plan was made, not what it says.
/// Complexity: linear in the items; only what changed is understood.
public struct RevisionComparison: Sendable {
  public let alignment: RevisionAlignment
  /// What a person would call a change, in the order of the new revision; the head of the plan first.
  public private(set) var changes: [RevisionChange] = []
  /// Fields that say the same in other words or letters.
  public private(set) var rewordings: [RevisionChange] = []
  /// Items with another id or number.
  public private(set) var renumberings: [Renumbering] = []
  /// The word-level differences of modified texts, by the positions of their changes.
  public private(set) var differences: [Int: TextDifference] = [:]

  public init(_ alignment: RevisionAlignment, reference: ReferenceData) {
    self.init(alignment) { ComparisonLanguage(reference) }
  }

  init(_ alignment: RevisionAlignment, language: @escaping () -> ComparisonLanguage) {
    self.alignment = alignment
    var finder = ChangeFinder(alignment, language)
    finder.find()
    changes = finder.changes
    rewordings = finder.rewordings
    renumberings = finder.renumberings
    differences = finder.differences
  }

  /// Whether the revisions say the same throughout, in the same order and under the same ids.
  public var isEmpty: Bool { changes.isEmpty && rewordings.isEmpty && renumberings.isEmpty }

  /// The comparison with some of the changes alone.
  /// - Parameters:
  ///   - fields: what concerns these fields only; nil for all. Items that have such fields and came, went, were split
  ///     or joined stay. Where an item stands is no field.
  ///   - ignoringMoves: without items that only stand elsewhere.
  public func filtered(fields: Set<String>?, ignoringMoves: Bool) -> RevisionComparison {
    var result = self
    func isKept(_ change: RevisionChange) -> Bool {
      if change.kind == .move { return !ignoringMoves && fields == nil }
      guard let fields else { return true }
      if let field = change.field { return fields.contains(field) }
      return !fields.isDisjoint(with: Self.fields(of: change.item))
    }
    result.changes = []
    result.differences = [:]
    for (position, change) in changes.enumerated() where isKept(change) {
      result.differences[result.changes.count] = differences[position]
      result.changes.append(change)
    }
    result.rewordings = rewordings.filter(isKept)
    if let fields, !fields.contains("number") { result.renumberings = [] }
    return result
  }

  /// The keys that an item of a kind can have in the file.
  private static func fields(of item: Term) -> [String] {
    switch item {
    case .section: SectionKey.table.names
    case .paragraph: ParagraphKey.table.names
    case .task: TaskKey.table.names
    case .target: TargetKey.table.names
    case .report: ReportKey.table.names
    default: []
    }
  }

  public func count(_ kind: RevisionChange.Kind) -> Int { changes.count { $0.kind == kind } }

  /// The keys of every field that can change, in the order of the format.
  public static let fields: [String] = [
    HeadKey.table.names, SectionKey.table.names, TaskKey.table.names, TargetKey.table.names,
    ReportKey.table.names,
  ].flatMap { $0 }.filter { name in
    !["id", "tasks", "sections", "generated", "conflict", "origin", "settled", "related"].contains(name)
  }.reduce(into: []) { names, name in
    if !names.contains(name) { names.append(name) }
  }
}
