/// A duty to report of a made-up plan. `key` says which it is, whatever happens to its id and words.
public struct CorpusDuty: Hashable, Sendable {
  public var key: Int
  public var id: String
  public var to: String
  public var from: [String]
  public var due: String
  public var content: String

  func write(to text: inout String) {
    text += "  - id: \(id)\n    to: \(to)\n"
    if from.count == 1 { text += "    from: \(from[0])\n" }
    if from.count > 1 {
      text += "    from:\n"
      for agency in from { text += "      - \(agency)\n" }
    }
    text += "    due: \(due)\n    content: \(content)\n"
  }
}
