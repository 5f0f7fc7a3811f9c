/// A plan as lines that can be compared one by one: every field on a line of its own under the address of its item,
/// whatever the file's indentation, quotes and order of keys. What `git diff` and `git log -p` show of a plan.
///
/// ```
/// [điểm a khoản 1 Mục IV] es-01
///   title: Quán triệt nội dung Đề án
///   lead: Sở Nội vụ
/// ```
public struct PlanLines {
  private var lines: [String] = []

  /// The lines of a plan file; nil where it is no plan.
  public static func text(of document: YAMLDocument) -> String? {
    guard let plan = PlanDecoder(agencies: AgencyDirectory()).decode(document).plan else { return nil }
    var writer = PlanLines()
    writer.add(plan)
    return writer.lines.map { $0 + "\n" }.joined()
  }

  private mutating func add(_ plan: Plan) {
    guard case .mapping(let file) = PlanEncoder().value(of: plan) else { return }
    for entry in file {
      if entry.key == "plan", case .mapping(let fields) = entry.value {
        lines.append("[\(entry.key)]")
        for field in fields { add(field.key, field.value) }
      }
    }
    for index in plan.sections.indices { add(section: index, of: plan) }
    for target in plan.targets { add(item: target.id.string, Target.fields, target.texts, target.conflicts) }
    for report in plan.reports {
      add(item: report.id.string, ReportingDuty.fields, report.texts, report.conflicts)
    }
  }

  private mutating func add(section index: Int, of plan: Plan) {
    let section = plan.sections[index]
    lines.append("[\(plan.address(ofSection: index))]")
    add(Section.fields, section.texts, section.conflicts)
    for paragraph in plan.paragraphs where paragraph.section == index {
      lines.append("  " + paragraph.text.string)
    }
    for task in plan.tasks where task.section == index {
      lines.append("[\(plan.address(of: task))] \(task.id.string)")
      // What a task takes from its heading stands there.
      let fields = PlanTask.fields.filter { $0 != .lead || task.lead?.isInherited != true }
      add(fields, task.texts, task.conflicts)
    }
  }

  private mutating func add(
    item id: String,
    _ fields: [Term],
    _ texts: (Term) -> [String],
    _ conflicts: [OpenConflict]
  ) {
    lines.append("[\(id)]")
    add(fields, texts, conflicts)
  }

  private mutating func add(_ fields: [Term], _ texts: (Term) -> [String], _ conflicts: [OpenConflict]) {
    for field in fields {
      if let value = Members.conflict(conflicts, field) {
        add(field.rawValue, value)
      } else {
        for text in texts(field) { add(field.rawValue, .text(text)) }
      }
    }
    if conflicts.contains(where: { $0.field == nil }) {
      var mark = Members()
      mark.addItemConflict(conflicts)
      if case .mapping(let entries) = mark.mapping { for entry in entries { add(entry.key, entry.value) } }
    }
  }

  private mutating func add(_ key: String, _ value: YAMLValue) {
    switch value {
    case .text(let text):
      for line in text.split(separator: "\n") { lines.append("  \(key): \(line)") }
    case .sequence(let items), .flowSequence(let items): for item in items { add(key, item) }
    case .mapping(let entries), .flowMapping(let entries):
      for entry in entries { add(key + "." + entry.key, entry.value) }
    case .bare, .integer, .boolean:
      lines.append("  \(key): " + YAMLWriter.flow(value, layout: YAMLWriter.Layout()))
    }
  }
}
