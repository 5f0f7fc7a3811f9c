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

/// A made-up plan: headings with their tasks.
public struct CorpusPlan: Hashable, Sendable {
  public struct Section: Hashable, Sendable {
    public var number: String
    public var title: String
    public var tasks: [CorpusTask]
  }

  public var sections: [Section]

  public var tasks: [CorpusTask] { sections.flatMap(\.tasks) }
}

extension CorpusPlan {
  /// The plan as a file, in the form in which the tool itself writes plans.
  public var text: String {
    var text = """
      format: plan/1
      plan:
        id: corpus-2025
        kind: other
        title: Kế hoạch dùng để đo việc so sánh hai bản
        year: 2025
        issuer: UBND tỉnh Quảng Ngãi
      sections:

      """
    text.reserveCapacity(sections.reduce(0) { $0 + $1.tasks.count } * 900)
    for section in sections {
      text += "  - number: \"\(section.number)\"\n    title: \(section.title)\n"
      if !section.tasks.isEmpty { text += "    tasks:\n" }
      for task in section.tasks { task.write(to: &text) }
    }
    return text
  }
}

extension CorpusTask {
  fileprivate func write(to text: inout String) {
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
