/// A made-up plan: headings with their paragraphs and tasks, targets, and duties to report.
public struct CorpusPlan: Hashable, Sendable {
  public struct Section: Hashable, Sendable {
    public var number: String
    public var title: String
    public var paragraphs: [CorpusParagraph] = []
    /// Whether the paragraphs are written as the lines of one text, and not as a list.
    public var isBlock = false
    public var tasks: [CorpusTask]
  }

  public var sections: [Section]
  public var targets: [CorpusTarget] = []
  public var duties: [CorpusDuty] = []

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
      section.writeParagraphs(to: &text)
      if !section.tasks.isEmpty { text += "    tasks:\n" }
      for task in section.tasks { task.write(to: &text) }
    }
    if !targets.isEmpty { text += "targets:\n" }
    for target in targets { target.write(to: &text) }
    if !duties.isEmpty { text += "reports:\n" }
    for duty in duties { duty.write(to: &text) }
    return text
  }
}

extension CorpusPlan.Section {
  fileprivate func writeParagraphs(to text: inout String) {
    guard !paragraphs.isEmpty else { return }
    text += isBlock ? "    text: |\n" : "    text:\n"
    for paragraph in paragraphs { text += (isBlock ? "      " : "      - ") + paragraph.text + "\n" }
  }
}
