extension PlanDecoding {
  mutating func task(_ node: YAMLNode, section: Int, inherited: Assignment?) -> PlanTask? {
    guard let fields = reader.fields(of: node, as: TaskKey.self) else { return nil }
    var conflicts: [OpenConflict] = []
    let id = reader.identifier(fields[.id])
    if let id { taskIdentifiers.insert(id.string) }
    let title = wording(fields[.title], field: .title, &conflicts)
    var task = PlanTask(id: id ?? Text(""), section: section, title: title ?? Text(""), range: node.range)
    task.number = number(openConflict(fields.filled(.number), field: .number, &conflicts))
    task.detail = wording(fields.filled(.detail), field: .detail, &conflicts)
    task.lead = assignment(fields.filled(.lead), field: .lead, &conflicts)
    if task.lead == nil, !conflicts.contains(where: { $0.field == .lead }) { task.lead = inherited }
    task.support = assignment(fields.filled(.support), field: .support, &conflicts)
    task.due = wording(fields.filled(.due), field: .due, &conflicts).map { understood($0) }
    task.output = wording(fields.filled(.output), field: .output, &conflicts)
    task.audience = wording(fields.filled(.audience), field: .audience, &conflicts)
    task.channel = wording(fields.filled(.channel), field: .channel, &conflicts)
    task.budget = budget(fields.filled(.budget), &conflicts)
    task.basis = openConflict(fields.filled(.basis), field: .basis, &conflicts).map { citations($0) } ?? []
    task.after = identifiers(fields.filled(.after))
    itemConflict(fields[.conflict], &conflicts)
    task.conflicts = conflicts
    task.trace = trace(origin: fields[.origin], settled: fields[.settled], related: fields[.related])
    return id != nil && title != nil ? task : nil
  }

  /// A text, or an open conflict in its place. The title of a conflict is its first candidate, so that the
  /// item can still be shown.
  mutating func wording(_ node: YAMLNode?, field: Term, _ conflicts: inout [OpenConflict]) -> Text? {
    guard let value = openConflict(node, field: field, &conflicts) else {
      guard let conflict = conflicts.last, conflict.field == field, let node else { return nil }
      return [.title, .indicator, .value].contains(field)
        ? Text(conflict.firstText, range: node.range) : nil
    }
    return reader.text(value)
  }

  mutating func understood(_ text: Text) -> Due {
    let deadline = meaning.deadline(text.string, year: year)
    // Without the plan's year, which is missing and reported, hardly any deadline says when.
    if deadline == nil, year != 0 { unparsed(.unparsedDue, .unparsedDue, text) }
    return Due(text: text, deadline: deadline)
  }

  mutating func assignment(_ node: YAMLNode?, field: Term, _ conflicts: inout [OpenConflict]) -> Assignment? {
    assignment(openConflict(node, field: field, &conflicts))
  }

  mutating func assignment(_ node: YAMLNode?) -> Assignment? {
    let texts = reader.texts(node)
    guard !texts.isEmpty else { return nil }
    return Assignment(texts: texts, agencies: texts.flatMap { meaning.agencies(in: $0.string) })
  }

  mutating func citations(_ node: YAMLNode?) -> [Citation] {
    reader.texts(node).map { text in
      let documents = meaning.documents(in: text.string)
      if documents.isEmpty, text.string.utf8.contains(UInt8(ascii: "/")) {
        unparsed(.unparsedCitation, .unparsedCitation, text)
      }
      return Citation(text: text, documents: documents)
    }
  }

  private mutating func budget(_ node: YAMLNode?, _ conflicts: inout [OpenConflict]) -> Budget? {
    guard let node = openConflict(node, field: .budget, &conflicts),
      let fields = reader.fields(of: node, as: BudgetKey.self)
    else { return nil }
    let amount = reader.text(fields.filled(.amount))
    let money = amount.flatMap { Money($0.string) }
    if let amount, money == nil { unparsed(.unparsedMoney, .unparsedMoney, amount) }
    let source = reader.text(fields.filled(.source))
    return amount == nil && source == nil ? nil : Budget(amount: amount, money: money, source: source)
  }

  private mutating func identifiers(_ node: YAMLNode?) -> [Text] {
    guard let node else { return [] }
    guard node.kind == .sequence else { return reader.identifier(node).map { [$0] } ?? [] }
    return node.items.compactMap { reader.identifier($0) }
  }

  mutating func unparsed(_ code: FindingCode, _ key: MessageKey, _ text: Text) {
    reader.findings.append(
      Finding(
        code,
        Message(key, ["text": .text(text.string)]),
        at: Place(file: reader.file, range: text.range)
      )
    )
  }
}
