/// What the search for overlaps found: pairs, and groups of tasks that are one piece of work.
public struct OverlapReport: Hashable, Sendable {
  /// Tasks that are the same work; no chain, every member belongs with every other.
  public struct Group: Hashable, Sendable {
    /// `grp-3f2a91c0`, made from the content of its members.
    public var id: String
    public var relation: OverlapPair.Relation
    /// In the order of the plans.
    public var members: [TaskReference]

    public init(id: String, relation: OverlapPair.Relation, members: [TaskReference]) {
      self.id = id
      self.relation = relation
      self.members = members
    }
  }

  /// Most probable first; ties in the order of the plans.
  public var pairs: [OverlapPair]
  public var groups: [Group]

  public init(pairs: [OverlapPair], groups: [Group]) {
    self.pairs = pairs
    self.groups = groups
  }

  /// Without the pairs that are merely about the same topic or in doubt: what a person has to act on.
  public var likely: OverlapReport { OverlapReport(pairs: pairs.filter(\.isLikely), groups: groups) }
}
