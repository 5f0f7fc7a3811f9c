/// Nests the flat lists of a plan under their sections again.
struct SectionEncoder {
  private let plan: Plan
  private var children: [[Int]]
  private var top: [Int] = []
  private var tasks: [[Int]]
  private var paragraphs: [[Int]]

  init(_ plan: Plan) {
    self.plan = plan
    children = Array(repeating: [], count: plan.sections.count)
    tasks = children
    paragraphs = children
    for (index, section) in plan.sections.enumerated() {
      if let parent = section.parent { children[parent].append(index) } else { top.append(index) }
    }
    for (index, task) in plan.tasks.enumerated() { tasks[task.section].append(index) }
    for (index, paragraph) in plan.paragraphs.enumerated() { paragraphs[paragraph.section].append(index) }
  }

  /// The keys of a section in the order in which they are written.
  static let order = ["number", "title", "generated", "lead", "text", "tasks", "sections", "origin"]

  var sections: YAMLValue? { list(top.map(section)) }

  private func section(_ index: Int) -> YAMLValue {
    let section = plan.sections[index]
    var members = Members()
    members.add("number", section.number.map { Text($0.written) }, section.conflicts, .number)
    members.add("title", section.title, section.conflicts, .title)
    members.add("generated", section.isGenerated ? .boolean(true) : nil)
    members.add("lead", section.lead, section.conflicts, .lead)
    let words = text(paragraphs[index].map { plan.paragraphs[$0] })
    members.add("text", Members.conflict(section.conflicts, .text) ?? words)
    members.add("tasks", list(tasks[index].map { TaskEncoder(plan.tasks[$0]).value }))
    members.add("sections", list(children[index].map(self.section)))
    members.addItemConflict(section.conflicts)
    members.add(section.trace)
    return members.mapping
  }

  /// Paragraphs as one block of lines, or as a list where they carry their origin.
  private func text(_ paragraphs: [Paragraph]) -> YAMLValue? {
    if paragraphs.isEmpty { return nil }
    let isPlain = paragraphs.allSatisfy { $0.trace == nil && !$0.text.string.contains("\n") }
    if isPlain { return .text(paragraphs.map { $0.text.string + "\n" }.joined()) }
    return .sequence(
      paragraphs.map { paragraph in
        guard paragraph.trace != nil else { return .text(paragraph.text.string) }
        var members = Members()
        members.add("text", paragraph.text)
        members.add(paragraph.trace)
        return members.mapping
      }
    )
  }

  private func list(_ items: [YAMLValue]) -> YAMLValue? { items.isEmpty ? nil : .sequence(items) }
}
