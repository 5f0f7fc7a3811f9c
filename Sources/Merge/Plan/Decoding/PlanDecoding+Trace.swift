/// A field's name as files write it.
private enum FieldName: String, CaseIterable {
  case title, detail, lead, support, due, output, audience, channel, budget, basis, after
  case number, indicator, value, by, strength, to, from, content, text

  var term: Term { Term(rawValue: rawValue) ?? .text }
}

private enum ItemKind: String, CaseIterable {
  case section, paragraph, task, target, report

  var term: Term { Term(rawValue: rawValue) ?? .task }
}

extension PlanDecoding {
  mutating func trace(origin: YAMLNode?, settled: YAMLNode?, related: YAMLNode?) -> Trace? {
    guard origin != nil || settled != nil || related != nil else { return nil }
    return Trace(
      origins: strictList(origin).compactMap { self.origin($0) },
      settled: strictList(settled).compactMap { settlement($0) },
      related: strictList(related).compactMap { crossReference($0) }
    )
  }

  /// A list that may not be left empty-handed (`origin:`), since the tool writes it.
  private mutating func strictList(_ node: YAMLNode?) -> [YAMLNode] {
    guard let node else { return [] }
    guard node.kind == .sequence else {
      reader.wrongType(node, expected: .list)
      return []
    }
    return Array(node.items)
  }

  private mutating func origin(_ node: YAMLNode) -> Trace.Origin? {
    guard let fields = reader.fields(of: node, as: OriginKey.self) else { return nil }
    let plan = reader.identifier(fields[.plan], isPlan: true)
    let item = reader.text(fields[.item])
    let address = reader.text(fields[.address])
    let line = reader.integer(fields[.line], in: 0...Int(UInt32.max))
    let names = strictList(fields[.fields]).compactMap { reader.choice($0, of: FieldName.self)?.term }
    let wording = wordings(fields[.wording])
    guard let plan, let item else { return nil }
    return Trace.Origin(
      plan: plan.string,
      item: item.string,
      address: address?.string ?? "",
      line: line ?? 0,
      fields: names,
      wording: wording
    )
  }

  private mutating func wordings(_ node: YAMLNode?) -> [Trace.Origin.Wording] {
    guard let node else { return [] }
    guard node.kind == .mapping else {
      reader.wrongType(node, expected: .mapping)
      return []
    }
    return node.entries.compactMap { entry in
      let value = entry.value
      let field = reader.choice(entry.key, of: FieldName.self)
      let texts = reader.texts(value)
      if value.kind == .sequence, texts.isEmpty { reader.wrongType(value, expected: .textOrList) }
      return field.map { Trace.Origin.Wording(field: $0.term, texts: texts.map(\.string)) }
    }
  }

  private mutating func settlement(_ node: YAMLNode) -> Trace.Settlement? {
    guard let fields = reader.fields(of: node, as: SettledKey.self) else { return nil }
    let field = reader.choice(fields[.field], of: FieldName.self)
    let by = reader.text(fields[.by])
    let reason = reader.text(fields[.reason])
    guard let field, let by, let reason else { return nil }
    return Trace.Settlement(field: field.term, by: by.string, reason: reason.string)
  }

  private mutating func crossReference(_ node: YAMLNode) -> Trace.CrossReference? {
    guard let fields = reader.fields(of: node, as: RelatedKey.self) else { return nil }
    let item = reader.identifier(fields[.item])
    let finding = reader.identifier(fields[.finding])
    guard let item, let finding else { return nil }
    return Trace.CrossReference(item: item.string, finding: finding.string)
  }

  mutating func merged(_ node: YAMLNode) -> Merger? {
    guard let fields = reader.fields(of: node, as: MergedKey.self) else { return nil }
    return Merger(
      sources: strictList(fields[.sources]).compactMap { source($0) },
      excluded: strictList(fields[.excluded]).compactMap { exclusion($0) }
    )
  }

  private mutating func source(_ node: YAMLNode) -> Merger.Source? {
    guard let fields = reader.fields(of: node, as: SourceKey.self) else { return nil }
    let plan = reader.identifier(fields[.plan], isPlan: true)
    let title = reader.text(fields[.title])
    let file = reader.text(fields[.file])
    let digest = reader.text(fields[.digest])
    guard let plan, let title, let file, let digest else { return nil }
    return Merger.Source(
      plan: plan.string,
      title: title.string,
      file: file.string,
      digest: digest.string
    )
  }

  private mutating func exclusion(_ node: YAMLNode) -> Merger.Exclusion? {
    guard let fields = reader.fields(of: node, as: ExclusionKey.self) else { return nil }
    let plan = reader.identifier(fields[.plan], isPlan: true)
    let item = reader.text(fields[.item])
    let kind = reader.choice(fields[.kind], of: ItemKind.self)
    let address = reader.text(fields[.address])
    let reason = reader.text(fields[.reason])
    let texts = strictList(fields[.texts]).compactMap { reader.text($0)?.string }
    guard let plan, let item, let kind, let reason else { return nil }
    return Merger.Exclusion(
      plan: plan.string,
      item: item.string,
      kind: kind.term,
      address: address?.string ?? "",
      reason: reason.string,
      texts: texts
    )
  }
}
