/// The overlaps of a set of plans as reports show them, most probable first.
public struct OverlapListing: Hashable, Sendable {
  /// Two tasks that are the same work or share part of it.
  public struct Pair: Hashable, Sendable {
    /// `ovl-3f2a91c0`.
    public var id: String
    /// `.duplicate`, `.overlap` or `.related`.
    public var relation: Term
    /// That an official would call the two a duplicate or an overlap: 0 to 1.
    public var probability: Double
    public var first: ListedItem
    public var second: ListedItem
    public var comparisons: [OverlapPair.Comparison]

    public init(
      id: String,
      relation: Term,
      probability: Double,
      first: ListedItem,
      second: ListedItem,
      comparisons: [OverlapPair.Comparison] = []
    ) {
      self.id = id
      self.relation = relation
      self.probability = probability
      self.first = first
      self.second = second
      self.comparisons = comparisons
    }
  }

  /// Tasks that belong together through their pairs.
  public struct Group: Hashable, Sendable {
    public var id: String
    public var relation: Term
    public var members: [ListedItem]

    public init(id: String, relation: Term, members: [ListedItem]) {
      self.id = id
      self.relation = relation
      self.members = members
    }
  }

  public var pairs: [Pair]
  public var groups: [Group]
  /// What a second reader said, also of pairs that it takes for other work.
  public var verdicts: [JudgeVerdict] = []

  /// Orders the pairs: most probable first, then by place.
  public init(pairs: [Pair], groups: [Group]) {
    let order = pairs.indices.sorted { left, right in
      if pairs[left].probability != pairs[right].probability {
        return pairs[left].probability > pairs[right].probability
      }
      let (one, other) = (pairs[left].first.place, pairs[right].first.place)
      return one != other ? one < other : left < right
    }
    self.pairs = order.map { pairs[$0] }
    self.groups = groups
  }

  /// The pairs of a relation.
  public func count(_ relation: Term) -> Int { pairs.count { $0.relation == relation } }

  /// The pairs at or above a probability, with the groups as they are.
  public func filtered(minimumProbability: Double) -> OverlapListing {
    var listing = self
    listing.pairs.removeAll { $0.probability < minimumProbability }
    return listing
  }
}

extension OverlapListing {
  /// What the search for overlaps found, with the references resolved in the plans it searched.
  public init(_ report: OverlapReport, in plans: [Plan]) {
    let pairs = Threads.map(Threads.ranges(of: report.pairs.count)) { range in
      report.pairs[range].map { Pair($0, in: plans) }
    }
    let groups = Threads.map(Threads.ranges(of: report.groups.count)) { range in
      report.groups[range].map { Group($0, in: plans) }
    }
    self.init(pairs: pairs.flatMap { $0 }, groups: groups.flatMap { $0 })
  }
}

extension OverlapListing.Pair {
  fileprivate init(_ pair: OverlapPair, in plans: [Plan]) {
    self.init(
      id: pair.id,
      relation: pair.relation.term,
      probability: pair.probability,
      first: ListedItem(task: pair.a, in: plans),
      second: ListedItem(task: pair.b, in: plans),
      comparisons: pair.comparisons
    )
  }
}

extension OverlapListing.Group {
  fileprivate init(_ group: OverlapReport.Group, in plans: [Plan]) {
    self.init(
      id: group.id,
      relation: group.relation.term,
      members: group.members.map { ListedItem(task: $0, in: plans) }
    )
  }
}

extension OverlapPair.Relation {
  fileprivate var term: Term {
    switch self {
    case .duplicate: .duplicate
    case .overlap: .overlap
    case .related: .related
    }
  }
}
