/// One task of a plan: a row of its annex table, a labelled block, a bullet, or a duty of an agency.
public struct PlanTask: Hashable, Sendable {
  /// Unique in its plan.
  public var id: Text
  /// The index of its section in `Plan.sections`.
  public var section: Int
  /// Counted from 1 among the tasks of its section that have no number; 0 where `number` is given.
  public var bullet: Int
  public var number: ItemNumber?
  public var title: Text
  public var detail: Text?
  /// The agencies in the lead: its own, or those inherited from the section.
  public var lead: Assignment?
  public var support: Assignment?
  public var due: Due?
  public var output: Text?
  public var audience: Text?
  public var channel: Text?
  public var budget: Budget?
  public var basis: [Citation]
  /// Ids of tasks of the same plan that must be done before.
  public var after: [Text]
  /// Fields that hold an open conflict instead of a value.
  public var conflicts: [OpenConflict]
  public var trace: Trace?
  public var range: SourceRange

  public init(id: Text, section: Int, title: Text, range: SourceRange = .none) {
    self.id = id
    self.section = section
    self.bullet = 0
    self.title = title
    self.basis = []
    self.after = []
    self.conflicts = []
    self.range = range
  }
}
