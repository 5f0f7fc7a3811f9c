/// Two tasks that are, or share, the same work, and why the engine says so.
public struct OverlapPair: Hashable, Sendable {
  public enum Relation: String, Hashable, CaseIterable, Sendable {
    /// The same work: keeping one line would lose nothing substantial.
    case duplicate
    /// A substantial part is the same work: one contains the other, or they share a concrete piece.
    case overlap
    /// The same topic, other work.
    case related
  }

  /// One comparison of the two tasks, in log-odds (base 2): positive speaks for the same work.
  public struct Comparison: Hashable, Sendable {
    public var field: String
    public var level: Level
    public var weight: Double

    public init(field: String, level: Level, weight: Double) {
      self.field = field
      self.level = level
      self.weight = weight
    }
  }

  /// `ovl-3f2a91c0`, made from the content of both tasks.
  public var id: String
  /// The task that stands first in the order of the plans.
  public var a: TaskReference
  public var b: TaskReference
  public var relation: Relation
  /// How likely an official would call them a duplicate or an overlap.
  public var probability: Double
  /// How likely an official would call them the same work.
  public var duplicateProbability: Double
  /// Their weights sum to the log-odds (base 2) of `probability`.
  public var comparisons: [Comparison]

  /// Whether it is more likely than not that a person has to act on it.
  public var isLikely: Bool { relation != .related && probability >= 0.5 }

  public init(
    id: String,
    a: TaskReference,
    b: TaskReference,
    relation: Relation,
    probability: Double,
    duplicateProbability: Double = 0,
    comparisons: [Comparison]
  ) {
    self.id = id
    self.a = a
    self.b = b
    self.relation = relation
    self.probability = probability
    self.duplicateProbability = duplicateProbability
    self.comparisons = comparisons
  }
}
