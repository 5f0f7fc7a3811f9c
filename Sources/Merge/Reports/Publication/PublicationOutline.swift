/// The headings of a plan with their levels, and its tasks in the order of the table: section by section in the
/// order of the document, the tasks of a section before those of the sections below it.
struct PublicationOutline {
  private(set) var sections: [PublishedSection] = []
  private(set) var rows: [Publication.Row] = []
  /// The indices of the plan's tasks in the order of the table.
  private(set) var order: [Int] = []

  init(_ plan: Plan) {
    let tasks = Dictionary(grouping: plan.tasks.indices) { plan.tasks[$0].section }
    let paragraphs = Dictionary(grouping: plan.paragraphs) { $0.section }
    for (index, section) in plan.sections.enumerated() {
      let own = tasks[index] ?? []
      sections.append(
        PublishedSection(
          numeral: section.number?.printed ?? (section.title == nil ? "" : "-"),
          title: section.title?.string ?? "",
          level: section.parent.map { sections[$0].level + 1 } ?? 0,
          address: plan.address(ofSection: index).description,
          paragraphs: (paragraphs[index] ?? []).map(\.text.string),
          tasks: Array(order.count..<order.count + own.count),
          hasTasks: !own.isEmpty
        )
      )
      order += own
    }
    // Parents stand before their sections.
    for index in plan.sections.indices.reversed() where sections[index].hasTasks {
      if let parent = plan.sections[index].parent { sections[parent].hasTasks = true }
    }
    for (index, section) in sections.enumerated() where section.hasTasks {
      rows.append(.heading(index))
      rows += section.tasks.map { .task($0) }
    }
  }
}
