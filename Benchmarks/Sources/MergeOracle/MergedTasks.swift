import Merge
public import RevisionSamples

/// The tasks of a merged file in the form in which the truth is known.
public enum MergedTasks {
  /// Nil where the file is no plan.
  public static func read(_ bytes: [UInt8]) throws -> [CorpusMergeTruth.Task]? {
    let document = try YAMLReader().read(bytes, file: "merged.yaml")
    guard let plan = PlanDecoder(agencies: AgencyDirectory()).decode(document).plan else { return nil }
    return plan.tasks.map { task in
      var fields: [String: CorpusMergeTruth.Value] = [:]
      for field in PlanTask.fields where field != .after && field != .budget && field != .channel {
        fields[field.rawValue] = value(of: field, task)
      }
      let mark = task.conflicts.first { $0.field == nil }
      return CorpusMergeTruth.Task(
        section: plan.sections[task.section].number?.written ?? "",
        fields: fields,
        mark: mark.map { $0.deletedBy.map { "deleted by \($0)" } ?? "moved" } ?? ""
      )
    }
  }

  private static func value(of field: Term, _ task: PlanTask) -> CorpusMergeTruth.Value {
    guard let conflict = task.conflicts.first(where: { $0.field == field }) else {
      let texts = task.texts(of: field)
      return field == .support ? .set(texts.sorted()) : .text(texts.joined(separator: "\n"))
    }
    func text(_ value: OpenConflict.Value?) -> String? {
      guard case .texts(let texts)? = value else { return value == nil ? nil : "-" }
      return field == .support ? texts.sorted().joined(separator: " | ") : texts.joined()
    }
    return .conflict(
      base: text(conflict.base),
      ours: text(conflict.ours) ?? "",
      theirs: text(conflict.theirs) ?? ""
    )
  }
}
