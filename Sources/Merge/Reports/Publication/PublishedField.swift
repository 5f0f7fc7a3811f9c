/// What an item says in one field, ready to print; where the plans disagree and nobody has decided, that says so
/// with every value and where it comes from.
public struct PublishedField: Hashable, Sendable {
  /// One of the values to choose from.
  public struct Candidate: Hashable, Sendable {
    public var text: String
    /// The mark of its plan, or `plan/item` where the plan is no source.
    public var source: String
  }

  /// The words to print; empty where the item says nothing.
  public var text: String
  /// The values of an open conflict.
  public var candidates: [Candidate] = []
  /// The finding of the open conflict: `lead-3f2a91c0`; empty where there is none.
  public var conflict = ""

  public init(_ text: String) { self.text = text }

  public var isOpen: Bool { !conflict.isEmpty }
}

/// A deadline as worded, and the days that it stands for.
public struct PublishedDue: Hashable, Sendable {
  public var field: PublishedField
  /// What was understood; nil where the wording was not, and where the plans disagree.
  public var deadline: Deadline?

  /// The first day of the work; nil where the wording leaves it open.
  public var first: Day? { deadline?.start }
  /// The last day of the work; nil where the wording leaves it open.
  public var last: Day? { deadline?.end }
  /// Whether the work comes back or never ends.
  public var recurs: Bool { deadline?.recurrence != nil }
}
