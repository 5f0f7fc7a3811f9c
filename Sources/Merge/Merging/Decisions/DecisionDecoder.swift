/// Reads `decisions.yaml`, reporting every problem of its shape.
///
/// ```swift
/// let (decisions, findings) = DecisionDecoder.decode(document)
/// ```
public struct DecisionDecoder {
  var reader: ShapeReader

  private init(file: String) { reader = ShapeReader(file: file) }

  /// The decisions in the order of the file; what is wrong with one leaves it out.
  public static func decode(_ document: YAMLDocument) -> (decisions: [Decision], findings: [Finding]) {
    let (decisions, _, findings) = decodeAll(document)
    return (decisions, findings)
  }

  /// The decisions, and the answers to points of letters.
  public static func decodeAll(_ document: YAMLDocument)
    -> (decisions: [Decision], answers: [CommentAnswer], findings: [Finding])
  {
    var decoder = DecisionDecoder(file: document.file)
    let (decisions, answers) = decoder.contents(document)
    return (decisions, answers, decoder.reader.findings)
  }

  private mutating func contents(_ document: YAMLDocument) -> ([Decision], [CommentAnswer]) {
    guard let root = document.root else {
      let place = Place(file: document.file, range: SourceRange(start: .start, end: .start))
      let remedy = Message(.writeFormat, ["known": "decisions/1"])
      reader.findings.append(Finding(.format, Message(.emptyFile), at: place, remedies: [remedy]))
      return ([], [])
    }
    if let format = root.value(for: "format"), !reader.hasFormat(format, known: "decisions/1", in: root) {
      return ([], [])
    }
    guard let fields = reader.fields(of: root, as: DecisionFileKey.self) else { return ([], []) }
    let decisions = reader.list(fields[.decisions]).compactMap { decision($0) }
    return (decisions, reader.list(fields[.comments]).compactMap { answer($0) })
  }

  private mutating func decision(_ node: YAMLNode) -> Decision? {
    let problems = reader.findings.count
    guard let fields = reader.fields(of: node, as: DecisionKey.self) else { return nil }
    let items = reader.list(fields[.items]).compactMap { item($0) }
    let finding = reader.identifier(fields.filled(.finding))?.string
    let verdict = reader.choice(fields.filled(.verdict), of: Decision.Verdict.self)
    let choices = choices(fields.filled(.fields), items)
    let by = reader.text(fields[.by])
    let when = reader.day(fields.filled(.when))
    let why = reader.text(fields[.why])
    if verdict == nil, choices.isEmpty, reader.findings.count == problems { undecided(node) }
    if finding == nil, items.isEmpty, reader.findings.count == problems {
      reader.missingKey("finding", in: node)
    }
    guard reader.findings.count == problems, let by, let why else { return nil }
    return Decision(
      finding: finding ?? "",
      verdict: verdict,
      fields: choices,
      items: items,
      by: by.string,
      when: when,
      why: why.string,
      place: reader.place(node)
    )
  }

  private mutating func undecided(_ node: YAMLNode) {
    reader.report(
      .missingKey,
      Message(.decisionSaysNothing),
      at: node,
      remedies: [Message(.addVerdict, ["names": .list(Decision.Verdict.allCases.map(\.rawValue))])]
    )
  }

  // MARK: - Fields

  private mutating func choices(_ node: YAMLNode?, _ items: [RememberedItem]) -> [Decision.Field] {
    guard let node else { return [] }
    guard node.kind == .mapping else {
      reader.wrongType(node, expected: .mapping)
      return []
    }
    return node.entries.compactMap { entry in
      guard let field = reader.choice(entry.key, of: DecidableField.self)?.term else { return nil }
      return choice(entry.value, of: field, items).map { Decision.Field(field, $0) }
    }
  }

  private mutating func choice(_ node: YAMLNode, of field: Term, _ items: [RememberedItem])
    -> Decision.Choice?
  {
    if node.kind == .mapping, node.hasKey("side") { return side(node, items) }
    if field == .budget {
      guard let fields = reader.fields(of: node, as: BudgetKey.self) else { return nil }
      let amount = reader.text(fields.filled(.amount))?.string
      let source = reader.text(fields.filled(.source))?.string
      guard amount != nil || source != nil else {
        reader.missingKey("amount", in: node)
        return nil
      }
      return .value(.budget(amount: amount, source: source))
    }
    if field == .strength {
      return reader.choice(node, of: Target.Strength.self).map { .value(.texts([$0.rawValue])) }
    }
    let texts = reader.texts(node)
    if node.kind == .sequence, texts.isEmpty { reader.wrongType(node, expected: .textOrList) }
    return texts.isEmpty ? nil : .value(.texts(texts.map(\.string)))
  }

  private mutating func side(_ node: YAMLNode, _ items: [RememberedItem]) -> Decision.Choice? {
    guard let fields = reader.fields(of: node, as: SideKey.self),
      let side = reader.identifier(fields[.side], isPlan: true)
    else { return nil }
    if items.isEmpty || items.count(where: { $0.plan == side.string }) == 1 {
      return .side(plan: side.string)
    }
    reader.report(
      .unknownReference,
      Message(.unknownSide, ["plan": .text(side.string)]),
      at: node,
      remedies: [Message(.oneOf, ["names": .list(items.map(\.plan))])]
    )
    return nil
  }

  // MARK: - Items

  mutating func item(_ node: YAMLNode) -> RememberedItem? {
    guard let fields = reader.fields(of: node, as: RememberedItemKey.self) else { return nil }
    let kind = reader.choice(fields.filled(.kind), of: ItemPosition.Kind.self)
    let plan = reader.identifier(fields[.plan], isPlan: true)
    let item = reader.identifier(fields[.item])
    let content = reader.text(fields[.content])
    let title = reader.text(fields[.title])
    let says = says(fields.filled(.says))
    guard let plan, let item, let content, let title else { return nil }
    return RememberedItem(
      kind: kind ?? .task,
      plan: plan.string,
      item: item.string,
      content: content.string,
      title: title.string,
      says: says
    )
  }

  private mutating func says(_ node: YAMLNode?) -> [Trace.Origin.Wording] {
    guard let node else { return [] }
    guard node.kind == .mapping else {
      reader.wrongType(node, expected: .mapping)
      return []
    }
    return node.entries.compactMap { entry in
      let field = reader.choice(entry.key, of: DecidableField.self)
      let texts = reader.texts(entry.value)
      if entry.value.kind == .sequence, texts.isEmpty { reader.wrongType(entry.value, expected: .textOrList) }
      return field.map { Trace.Origin.Wording(field: $0.term, texts: texts.map(\.string)) }
    }
  }
}
