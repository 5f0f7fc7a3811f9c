/// What an item of a merged plan was made from, and how.
public struct Trace: Hashable, Sendable {
  public var origins: [Origin]
  /// What policies and decisions settled, with their reason.
  public var settled: [Settlement]
  /// Items of the same plan that it overlaps with without being the same work.
  public var related: [CrossReference]

  public init(origins: [Origin], settled: [Settlement] = [], related: [CrossReference] = []) {
    self.origins = origins
    self.settled = settled
    self.related = related
  }

  /// A source item that went into this one.
  public struct Origin: Hashable, Sendable {
    public var plan: String
    /// The id of the source item; for paragraphs and sections, its key in the source.
    public var item: String
    public var address: String
    public var line: Int
    /// Fields whose value came from (or agrees with) this source.
    public var fields: [Term]
    /// What this source said where the result says something else.
    public var wording: [Wording]

    public struct Wording: Hashable, Sendable {
      public var field: Term
      public var texts: [String]

      public init(field: Term, texts: [String]) {
        self.field = field
        self.texts = texts
      }
    }

    public init(
      plan: String,
      item: String,
      address: String,
      line: Int,
      fields: [Term] = [],
      wording: [Wording] = []
    ) {
      self.plan = plan
      self.item = item
      self.address = address
      self.line = line
      self.fields = fields
      self.wording = wording
    }
  }

  /// A disagreement that a policy or a person settled.
  public struct Settlement: Hashable, Sendable {
    public var field: Term
    /// The policy's name, `decision`, or `comment`.
    public var by: String
    public var reason: String

    /// What `by` says where a person decided.
    public static let decision = "decision"
    /// What `by` says where a letter changed the draft.
    public static let comment = "comment"

    public init(field: Term, by: String, reason: String) {
      self.field = field
      self.by = by
      self.reason = reason
    }
  }

  public struct CrossReference: Hashable, Sendable {
    /// The id of the other item in the merged plan.
    public var item: String
    /// The finding that explains it: `ovl-3f2a91c0`.
    public var finding: String

    public init(item: String, finding: String) {
      self.item = item
      self.finding = finding
    }
  }
}
