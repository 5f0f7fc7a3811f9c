import Merge
public import RevisionSamples

/// The items and headings of a merged file in the form in which the truth is known.
public struct MergedItems: Sendable {
  /// Tasks, targets and duties, in the order of the file.
  public let items: [CorpusMergeTruth.Item]
  public let sections: [CorpusMergeTruth.Section]
  public let texts: [MergedText]

  /// Nil where the file is no plan.
  public init?(_ bytes: [UInt8]) throws {
    let document = try YAMLReader().read(bytes, file: "merged.yaml")
    guard let plan = PlanDecoder(agencies: AgencyDirectory()).decode(document).plan else { return nil }
    items = Self.tasks(of: plan) + Self.targets(of: plan) + Self.duties(of: plan)
    texts = plan.sections.indices.map { MergedText($0, of: plan) }
    sections = plan.sections.map { section in
      let title = section.conflicts.first { $0.field == .title }
      return CorpusMergeTruth.Section(
        number: section.number?.written ?? "",
        title: title.map { Self.conflict($0) { $0.joined() } } ?? .text(section.title?.string ?? ""),
        mark: Self.mark(section.conflicts)
      )
    }
  }

  /// How many decisions they leave to people.
  public var conflicts: Int {
    items.reduce(0) { $0 + $1.conflicts } + texts.count { $0.isConflict }
      + sections.reduce(0) { $0 + $1.conflicts }
  }

  private static func mark(_ conflicts: [OpenConflict]) -> String {
    let mark = conflicts.first { $0.field == nil }
    return mark.map { $0.deletedBy.map { "deleted by \($0)" } ?? "moved" } ?? ""
  }

  private static func tasks(of plan: Plan) -> [CorpusMergeTruth.Item] {
    plan.tasks.map { task in
      var fields: [String: CorpusMergeTruth.Value] = [:]
      for field in PlanTask.fields where field != .after && field != .budget && field != .channel {
        fields[field.rawValue] = value(of: field, task)
      }
      return CorpusMergeTruth.Item(
        section: plan.sections[task.section].number?.written ?? "",
        fields: fields,
        mark: mark(task.conflicts)
      )
    }
  }

  private static func value(of field: Term, _ task: PlanTask) -> CorpusMergeTruth.Value {
    guard let conflict = task.conflicts.first(where: { $0.field == field }) else {
      let texts = task.texts(of: field)
      return field == .support ? .set(texts.sorted()) : .text(texts.joined(separator: "\n"))
    }
    return Self.conflict(conflict) { field == .support ? $0.sorted().joined(separator: " | ") : $0.joined() }
  }

  private static func targets(of plan: Plan) -> [CorpusMergeTruth.Item] {
    plan.targets.map { target in
      func value(_ field: Term, _ text: String?) -> CorpusMergeTruth.Value {
        let conflict = target.conflicts.first { $0.field == field }
        return conflict.map { Self.conflict($0) { $0.joined() } } ?? .text(text ?? "")
      }
      return CorpusMergeTruth.Item(
        section: "targets",
        fields: [
          "indicator": value(.indicator, target.indicator.string),
          "value": value(.value, target.value.string),
          "by": value(.by, target.by?.text.string), "strength": value(.strength, target.strength?.rawValue),
        ],
        mark: mark(target.conflicts)
      )
    }
  }

  private static func duties(of plan: Plan) -> [CorpusMergeTruth.Item] {
    plan.reports.map { duty in
      func value(_ field: Term, _ text: String?) -> CorpusMergeTruth.Value {
        let conflict = duty.conflicts.first { $0.field == field }
        return conflict.map { Self.conflict($0) { $0.joined() } } ?? .text(text ?? "")
      }
      let from = duty.conflicts.first { $0.field == .from }
      return CorpusMergeTruth.Item(
        section: "reports",
        fields: [
          "to": value(.to, duty.to.texts.map(\.string).joined(separator: "\n")),
          "from": from.map { Self.conflict($0) { $0.sorted().joined(separator: " | ") } }
            ?? .set((duty.from?.texts ?? []).map(\.string).sorted()),
          "due": value(.due, duty.due?.text.string), "content": value(.content, duty.content?.string),
        ],
        mark: mark(duty.conflicts)
      )
    }
  }

  private static func conflict(_ conflict: OpenConflict, _ line: ([String]) -> String)
    -> CorpusMergeTruth.Value
  {
    func text(_ value: OpenConflict.Value?) -> String? {
      guard case .texts(let texts)? = value else { return value == nil ? nil : "-" }
      return line(texts)
    }
    return .conflict(
      base: text(conflict.base),
      ours: text(conflict.ours) ?? "",
      theirs: text(conflict.theirs) ?? ""
    )
  }
}
