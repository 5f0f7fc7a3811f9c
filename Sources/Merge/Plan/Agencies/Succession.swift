/// What became of an agency: one edge from the old to a new one.
public struct Succession: Hashable, Sendable {
  public enum Kind: String, Hashable, CaseIterable, Sendable {
    /// The same agency under another name.
    case rename
    /// The main part of its work went there.
    case merge
    /// Part of its work went there; which agency has a given task is for a person to say.
    case split
  }

  public var kind: Kind
  /// The first day of the new state.
  public var date: Day
  /// Ids of agencies or groups.
  public var from: String
  public var to: String
  /// Words that tasks of the part that moved tend to contain.
  public var functions: [String]
  public var note: String?
  public var source: String?

  public init(kind: Kind, date: Day, from: String, to: String, functions: [String] = []) {
    self.kind = kind
    self.date = date
    self.from = from
    self.to = to
    self.functions = functions
  }
}
