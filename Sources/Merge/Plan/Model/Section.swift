/// A heading of the legal structure with what stands under it.
///
/// A plan keeps its sections in one list in document order (`Plan.sections`); `parent` is an index in it.
public struct Section: Hashable, Sendable {
  public var parent: Int?
  public var number: ItemNumber?
  /// Counted from 1 among the sections of the same parent that have no number; 0 where `number` is given.
  public var bullet: Int
  public var title: Text?
  /// The agencies that lead the tasks below, unless a task names its own.
  public var lead: Assignment?
  /// True where the engine wrote the section from the tasks (organisation of work by agency).
  public var isGenerated: Bool
  /// Fields that hold an open conflict instead of a value.
  public var conflicts: [OpenConflict]
  public var trace: Trace?
  public var range: SourceRange

  public init(parent: Int?, number: ItemNumber?, title: Text?, range: SourceRange = .none) {
    self.parent = parent
    self.number = number
    self.bullet = 0
    self.title = title
    self.isGenerated = false
    self.conflicts = []
    self.range = range
  }
}
