/// One change of a draft that a point of a letter asks for.
struct DraftEdit: Hashable {
  enum Action: Hashable {
    /// A field says something else.
    case set(Term, [String])
    /// One entry of a list field gives way to others.
    case replaceEntry(Term, at: Int, [String])
    /// A budget's amount or source, or both.
    case budget(amount: String?, source: String?)
    /// Words at a place of a text, counted in characters.
    case words(TextUnit.Name, Range<Int>, String)
    /// More entries of a list field.
    case append(Term, [String])
    /// A paragraph more at the end of a section's text.
    case addParagraph(String)
    /// A task more at the end of a section.
    case addTask(ProposedTask, id: String)
    /// The task goes to the end of another section.
    case move(toSection: Int)
    case delete
  }

  /// In the draft before all changes.
  var place: PlanPlace
  var action: Action

  /// The field that is changed; nil where it is the whole item.
  var field: Term? {
    switch action {
    case .set(let field, _), .replaceEntry(let field, _, _), .append(let field, _): field
    case .budget: .budget
    case .words(let unit, _, _): unit.field
    case .addParagraph, .addTask, .move, .delete: nil
    }
  }
}

extension DraftEdit {
  /// Whether two changes cannot both be made.
  func contradicts(_ other: DraftEdit, in plan: Plan) -> Bool {
    if self == other { return false }
    if removes(other, in: plan) || other.removes(self, in: plan) { return true }
    guard place == other.place else { return false }
    switch (action, other.action) {
    case (.move, .move): return true
    case (.budget(let amount, let source), .budget(let otherAmount, let otherSource)):
      return Self.differ(amount, otherAmount) || Self.differ(source, otherSource)
    case (.words(let unit, let range, _), .words(let otherUnit, let otherRange, _)):
      return unit == otherUnit && range.overlaps(otherRange)
    case (.replaceEntry(let field, let index, _), .replaceEntry(let otherField, let otherIndex, _)):
      return field == otherField && index == otherIndex
    case (.append, .append), (.append, .replaceEntry), (.replaceEntry, .append): return false
    default: return field != nil && field == other.field
    }
  }

  /// Whether this change takes away what the other one is about.
  private func removes(_ other: DraftEdit, in plan: Plan) -> Bool {
    guard action == .delete else { return false }
    if other.action == .delete { return false }
    if case .move(let section) = other.action, plan.contains(place, .section(section)) { return true }
    return plan.contains(place, other.place)
  }

  private static func differ(_ left: String?, _ right: String?) -> Bool {
    guard let left, let right else { return false }
    return left != right
  }
}
