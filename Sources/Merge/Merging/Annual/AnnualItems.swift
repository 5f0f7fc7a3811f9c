/// Writes the targets and reporting duties of the annual plan.
struct AnnualItems {
  let plans: [Plan]
  let wording: AnnualWording
  /// What letters changed in an item of a plan.
  let amended: (Term, _ plan: String, _ item: String) -> [Trace.Settlement]

  func targets(_ unified: [UnifiedItems]) -> [Target] {
    let identifiers = AnnualIdentifiers(plans.map { $0.targets.map(\.id.string) })
    return unified.map { items in
      let sources = items.members.map { plans[$0.plan].targets[$0.item] }
      let composer = ItemComposer(
        members: zip(items.members, sources).map { position, target in
          member(position, target.id, .target(position.item + 1)) { target.texts(of: $0) }
        },
        fields: Target.fields,
        outcomes: items.outcomes
      )
      let id = identifiers.id(sources[0].id.string, of: composer.members[0].plan)
      var target = Target(id: Text(id), indicator: sources[0].indicator, value: sources[0].value)
      for (field, value) in composer.values { target.set(field, to: value) }
      target.conflicts = composer.conflicts
      // The texts of an open field are stand-ins, not what the target says.
      let open = Set(target.conflicts.compactMap(\.field))
      target.trace = composer.trace(of: { open.contains($0) ? [] : target.texts(of: $0) }, reasons: wording)
      return target
    }
  }

  func reports(_ unified: [UnifiedItems]) -> [ReportingDuty] {
    let identifiers = AnnualIdentifiers(plans.map { $0.reports.map(\.id.string) })
    return unified.map { items in
      let sources = items.members.map { plans[$0.plan].reports[$0.item] }
      let composer = ItemComposer(
        members: zip(items.members, sources).map { position, report in
          member(position, report.id, .report(position.item + 1)) { report.texts(of: $0) }
        },
        fields: ReportingDuty.fields,
        outcomes: items.outcomes
      )
      let id = identifiers.id(sources[0].id.string, of: composer.members[0].plan)
      var report = ReportingDuty(id: Text(id), to: sources[0].to)
      for (field, value) in composer.values { report.set(field, to: value) }
      report.conflicts = composer.conflicts
      report.trace = composer.trace(of: { report.texts(of: $0) }, reasons: wording)
      return report
    }
  }

  private func member(
    _ position: PlanPosition,
    _ id: Text,
    _ step: Address.Step,
    _ texts: @escaping (Term) -> [String]
  ) -> ItemComposer.Member {
    ItemComposer.Member(
      plan: plans[position.plan].id.string,
      item: id.string,
      address: Address([step]).description,
      line: id.range.start.line,
      amended: amended(step.isTarget ? .target : .report, plans[position.plan].id.string, id.string),
      texts: texts
    )
  }
}

extension Address.Step {
  fileprivate var isTarget: Bool {
    if case .target = self { return true }
    return false
  }
}
