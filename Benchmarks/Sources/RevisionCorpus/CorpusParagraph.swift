/// A paragraph below a heading of a made-up plan. `key` says which it is, whatever happens to its words.
public struct CorpusParagraph: Hashable, Sendable {
  public var key: Int
  public var text: String
}
