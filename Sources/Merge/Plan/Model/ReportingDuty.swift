/// A duty to report: who, to whom, on what clock.
public struct ReportingDuty: Hashable, Sendable {
  public var id: Text
  public var to: Assignment
  public var from: Assignment?
  public var due: Due?
  public var content: Text?
  public var conflicts: [OpenConflict]
  public var trace: Trace?
  public var range: SourceRange

  public init(id: Text, to: Assignment, range: SourceRange = .none) {
    self.id = id
    self.to = to
    self.conflicts = []
    self.range = range
  }
}
