/// A target of a made-up plan. `key` says which it is, whatever happens to its id and words.
public struct CorpusTarget: Hashable, Sendable {
  public var key: Int
  public var id: String
  public var indicator: String
  public var value: String
  public var by: String
  public var strength: String

  func write(to text: inout String) {
    text += "  - id: \(id)\n    indicator: \(indicator)\n    value: \"\(value)\"\n    by: \(by)\n"
    text += "    strength: \(strength)\n"
  }
}
