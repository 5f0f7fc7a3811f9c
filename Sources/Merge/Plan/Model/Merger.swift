/// The account that a merged plan carries: its sources, and every item that was left out, with the reason.
public struct Merger: Hashable, Sendable {
  public struct Source: Hashable, Sendable {
    public var plan: String
    public var title: String
    /// The file's name without folders.
    public var file: String
    /// A digest of the file's bytes, to tell whether it has changed since.
    public var digest: String

    public init(plan: String, title: String, file: String, digest: String) {
      self.plan = plan
      self.title = title
      self.file = file
      self.digest = digest
    }
  }

  public struct Exclusion: Hashable, Sendable {
    public var plan: String
    public var item: String
    public var kind: Term
    public var address: String
    public var reason: String
    /// The words left out, so that nothing vanishes.
    public var texts: [String]

    public init(plan: String, item: String, kind: Term, address: String, reason: String, texts: [String]) {
      self.plan = plan
      self.item = item
      self.kind = kind
      self.address = address
      self.reason = reason
      self.texts = texts
    }
  }

  public var sources: [Source]
  public var excluded: [Exclusion]

  public init(sources: [Source], excluded: [Exclusion]) {
    self.sources = sources
    self.excluded = excluded
  }
}
