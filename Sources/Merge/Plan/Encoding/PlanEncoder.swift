/// Writes a plan as a plan file: the inverse of `PlanDecoder`.
///
/// ```swift
/// let text = PlanEncoder().encode(plan)      // "format: plan/1\nplan:\n  id: annual-2025\n..."
/// ```
/// The result is canonical: the same plan gives the same bytes. What a task inherits from its section is not
/// repeated on the task.
public struct PlanEncoder: Sendable {
  public init() {}

  /// The plan as the text of a file.
  public func encode(_ plan: Plan, comments: [String] = []) -> String {
    YAMLWriter.write(value(of: plan), comments: comments)
  }

  /// The plan as a tree.
  public func value(of plan: Plan) -> YAMLValue {
    var file = Members()
    file.add("format", .text("plan/1"))
    file.add("plan", head(plan))
    file.add("sections", SectionEncoder(plan).sections)
    file.add("targets", list(plan.targets.map(target)))
    file.add("reports", list(plan.reports.map(report)))
    file.add("merged", plan.merger.map(merged))
    return file.mapping
  }

  private func head(_ plan: Plan) -> YAMLValue {
    var head = Members()
    head.add("id", plan.id)
    head.add("kind", .text(plan.kind.rawValue))
    head.add("title", plan.title, plan.conflicts, .title)
    head.add("year", .integer(plan.year))
    head.add("issuer", plan.issuer, plan.conflicts, .issuer)
    head.add("drafter", plan.drafter, plan.conflicts, .drafter)
    head.add("number", plan.number, plan.conflicts, .number)
    head.add("date", Members.conflict(plan.conflicts, .date) ?? plan.date.map { .bare($0.iso) })
    head.add("status", Members.conflict(plan.conflicts, .status) ?? plan.status.map { .text($0.rawValue) })
    head.add(
      "basis",
      Members.conflict(plan.conflicts, .basis) ?? list(plan.basis.map { .text($0.text.string) })
    )
    return head.mapping
  }

  private func target(_ target: Target) -> YAMLValue {
    var members = Members()
    members.add("id", target.id)
    members.add("indicator", target.indicator, target.conflicts, .indicator)
    members.add("value", target.value, target.conflicts, .value)
    members.add("by", target.by?.text, target.conflicts, .by)
    members.add("strength", target.strength.map { Text($0.rawValue) }, target.conflicts, .strength)
    members.addItemConflict(target.conflicts)
    members.add(target.trace)
    return members.mapping
  }

  private func report(_ report: ReportingDuty) -> YAMLValue {
    var members = Members()
    members.add("id", report.id)
    members.add("to", report.to, report.conflicts, .to)
    members.add("from", report.from, report.conflicts, .from)
    members.add("due", report.due?.text, report.conflicts, .due)
    members.add("content", report.content, report.conflicts, .content)
    members.addItemConflict(report.conflicts)
    members.add(report.trace)
    return members.mapping
  }

  private func list(_ items: [YAMLValue]) -> YAMLValue? { items.isEmpty ? nil : .sequence(items) }

  private func merged(_ merger: Merger) -> YAMLValue {
    var members = Members()
    members.add(
      "sources",
      .sequence(
        merger.sources.map { source in
          [
            "plan": .text(source.plan), "title": .text(source.title), "file": .text(source.file),
            "digest": .text(source.digest),
          ]
        }
      )
    )
    members.add("excluded", list(merger.excluded.map(exclusion)))
    return members.mapping
  }

  private func exclusion(_ exclusion: Merger.Exclusion) -> YAMLValue {
    var members = Members()
    members.add("plan", .text(exclusion.plan))
    members.add("item", .text(exclusion.item))
    members.add("kind", .text(exclusion.kind.rawValue))
    members.add("address", exclusion.address.isEmpty ? nil : .text(exclusion.address))
    members.add("reason", .text(exclusion.reason))
    members.add("texts", list(exclusion.texts.map { .text($0) }))
    return members.mapping
  }
}
