/// An administrative plan: its head, its legal structure, and the items that stand in it.
///
/// Items are kept in flat lists in document order; each names its section by index, and its address is
/// derived from there (`address(of:)`), never stored twice.
public struct Plan: Hashable, Sendable {
  public enum Kind: String, Hashable, CaseIterable, Sendable {
    case reformCommunication = "reform-communication"
    case digitalTransformation = "digital-transformation"
    case eService = "e-service"
    case annual
    case other
  }

  public enum Status: String, Hashable, CaseIterable, Sendable {
    case draft, issued, replaced
  }

  /// The name of the file it was read from, as the user gave it.
  public var file: String
  public var id: Text
  public var kind: Kind
  public var title: Text
  public var year: Int
  public var issuer: Text?
  public var drafter: Text?
  public var number: Text?
  public var date: Day?
  public var status: Status?
  public var basis: [Citation]
  public var sections: [Section]
  public var paragraphs: [Paragraph]
  public var tasks: [PlanTask]
  public var targets: [Target]
  public var reports: [ReportingDuty]
  /// Fields of the head that hold an open conflict instead of a value.
  public var conflicts: [OpenConflict]
  /// In a merged plan: what it was made from and what was left out.
  public var merger: Merger?

  public init(file: String, id: Text, kind: Kind, title: Text, year: Int) {
    self.file = file
    self.id = id
    self.kind = kind
    self.title = title
    self.year = year
    self.basis = []
    self.sections = []
    self.paragraphs = []
    self.tasks = []
    self.targets = []
    self.reports = []
    self.conflicts = []
  }
}
