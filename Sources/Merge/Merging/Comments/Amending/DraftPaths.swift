/// Where the places of a plan stand in the tree of its file.
struct DraftPaths {
  private(set) var sections: [YAMLPath] = []
  private(set) var tasks: [YAMLPath] = []
  private(set) var targets: [YAMLPath] = []
  private(set) var reports: [YAMLPath] = []

  /// Reads the tree in the order in which the decoder does.
  init(_ document: YAMLDocument) {
    guard let root = document.root else { return }
    add(root.value(for: "sections"), at: ["sections"])
    targets = Self.items(root.value(for: "targets"), at: ["targets"])
    reports = Self.items(root.value(for: "reports"), at: ["reports"])
  }

  private mutating func add(_ list: YAMLNode?, at path: YAMLPath) {
    guard let list, list.kind == .sequence else { return }
    for (index, node) in list.items.enumerated() {
      let section = path.appending(.index(index))
      sections.append(section)
      tasks += Self.items(node.value(for: "tasks"), at: section.appending("tasks"))
      add(node.value(for: "sections"), at: section.appending("sections"))
    }
  }

  private static func items(_ list: YAMLNode?, at path: YAMLPath) -> [YAMLPath] {
    guard let list, list.kind == .sequence else { return [] }
    return list.items.enumerated().map { path.appending(.index($0.offset)) }
  }

  /// The mapping of a place; of a paragraph, that of its section.
  func path(of place: PlanPlace, in plan: Plan) -> YAMLPath? {
    switch place {
    case .document: ["plan"]
    case .section(let index): sections.indices.contains(index) ? sections[index] : nil
    case .task(let index): tasks.indices.contains(index) ? tasks[index] : nil
    case .paragraph(let index): path(of: .section(plan.paragraphs[index].section), in: plan)
    case .target(let index): targets.indices.contains(index) ? targets[index] : nil
    case .report(let index): reports.indices.contains(index) ? reports[index] : nil
    }
  }
}
