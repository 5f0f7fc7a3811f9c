import Merge
import TestSupport

/// Plans for tests of overlaps: those of the repository, and small ones made of lines.
enum WorkPlans {
  static let reference = ReferenceData.embedded()

  /// The three plans of the repository.
  static let repository: [Plan] = ["reform-communication", "digital-transformation", "e-service"]
    .compactMap { name in
      guard let bytes = try? Repository.bytes("plans/2025/\(name).yaml"),
        let document = try? YAMLReader().read(bytes, file: "\(name).yaml")
      else { return nil }
      return PlanDecoder(agencies: reference.directory).decode(document).plan
    }

  /// A plan with a task for each line: `t1`, `t2`, ...
  static func plan(_ id: String, _ titles: [String]) -> Plan {
    var plan = Plan(
      file: "\(id).yaml",
      id: Text(id),
      kind: .other,
      title: Text("Kế hoạch \(id)"),
      year: 2025
    )
    plan.sections.append(Section(parent: nil, number: ItemNumber("I"), title: Text("Nhiệm vụ")))
    for (index, title) in titles.enumerated() {
      plan.tasks.append(PlanTask(id: Text("t\(index + 1)"), section: 0, title: Text(title)))
    }
    return plan
  }

  /// Lines of other work, so that common words can be told from rare ones.
  static let others = repository.flatMap { $0.tasks.map(\.title.string) }
}
