extension PlanDecoding {
  mutating func target(_ node: YAMLNode) -> Target? {
    guard let fields = reader.fields(of: node, as: TargetKey.self) else { return nil }
    var conflicts: [OpenConflict] = []
    let id = reader.identifier(fields[.id])
    let indicator = wording(fields[.indicator], field: .indicator, &conflicts)
    let value = wording(fields[.value], field: .value, &conflicts)
    let by = wording(fields.filled(.by), field: .by, &conflicts).map { understood($0) }
    let strengthNode = openConflict(fields[.strength], field: .strength, &conflicts)
    let strength = reader.choice(strengthNode, of: Target.Strength.self)
    itemConflict(fields[.conflict], &conflicts)
    let trace = trace(origin: fields[.origin], settled: fields[.settled], related: fields[.related])
    guard let id, let indicator, let value else { return nil }
    var target = Target(id: id, indicator: indicator, value: value, range: node.range)
    target.demand = TargetValue(value.string)
    if target.demand == nil { unparsed(.unparsedTarget, .unparsedTarget, value) }
    target.by = by
    target.strength = strength
    target.conflicts = conflicts
    target.trace = trace
    return target
  }

  mutating func report(_ node: YAMLNode) -> ReportingDuty? {
    guard let fields = reader.fields(of: node, as: ReportKey.self) else { return nil }
    var conflicts: [OpenConflict] = []
    let id = reader.identifier(fields[.id])
    let to = assignment(fields[.to], field: .to, &conflicts)
    if let node = fields[.to], node.kind == .sequence, to == nil {
      reader.report(.missingKey, Message(.emptyText), at: node, remedies: [Message(.addressee)])
    }
    let from = assignment(fields.filled(.from), field: .from, &conflicts)
    let due = wording(fields.filled(.due), field: .due, &conflicts).map { understood($0) }
    let content = wording(fields.filled(.content), field: .content, &conflicts)
    itemConflict(fields[.conflict], &conflicts)
    let trace = trace(origin: fields[.origin], settled: fields[.settled], related: fields[.related])
    guard let id else { return nil }
    var report = ReportingDuty(id: id, to: to ?? Assignment(texts: [], agencies: []), range: node.range)
    report.from = from
    report.due = due
    report.content = content
    report.conflicts = conflicts
    report.trace = trace
    return report
  }
}
