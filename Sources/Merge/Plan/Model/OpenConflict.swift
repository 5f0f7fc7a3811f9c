/// A field whose value people still have to choose, kept as a value so that the file stays a valid plan.
public struct OpenConflict: Hashable, Sendable {
  public struct Candidate: Hashable, Sendable {
    public var texts: [String]
    /// `plan/item` of the source, after a merge of plans.
    public var from: String?

    public init(texts: [String], from: String?) {
      self.texts = texts
      self.from = from
    }
  }

  /// The three versions after a three-way merge; nil where a side has no value.
  public struct Versions: Hashable, Sendable {
    public var base: [String]?
    public var ours: [String]?
    public var theirs: [String]?

    public init(base: [String]?, ours: [String]?, theirs: [String]?) {
      self.base = base
      self.ours = ours
      self.theirs = theirs
    }
  }

  /// The finding's id: `lead-3f2a91c0`.
  public var id: String
  /// The field in conflict; nil where the whole item is (deleted on one side, edited on the other).
  public var field: Term?
  public var candidates: [Candidate]
  public var versions: Versions?
  /// The side that deleted the item, for `field == nil`.
  public var deletedBy: String?
  public var range: SourceRange

  public init(id: String, field: Term?, candidates: [Candidate] = [], range: SourceRange = .none) {
    self.id = id
    self.field = field
    self.candidates = candidates
    self.range = range
  }
}
