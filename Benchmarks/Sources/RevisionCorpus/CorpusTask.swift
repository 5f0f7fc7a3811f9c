/// A task of a made-up plan. `key` says which task it is, whatever happens to its id and words; it is written to no
/// file.
public struct CorpusTask: Hashable, Sendable {
  public var key: Int
  public var id: String
  public var title: String
  public var detail: String
  public var lead: String
  public var support: [String]
  public var due: String
  public var output: String
  public var audience: String
  public var basis: String
}

extension CorpusTask {
  func write(to text: inout String) {
    text += "      - id: \(id)\n        title: \(title)\n        detail: \(detail)\n        lead: \(lead)\n"
    if support.count == 1 { text += "        support: \(support[0])\n" }
    if support.count > 1 {
      text += "        support:\n"
      for agency in support { text += "          - \(agency)\n" }
    }
    text += "        due: \(due)\n"
    text += "        output: \(output)\n        audience: \(audience)\n        basis: \(basis)\n"
  }
}
