extension OutlineReader {
  mutating func section(_ node: YAMLNode, in parent: Int32) {
    guard node.kind == .mapping else { return doubt() }
    let index = items.count
    var sum = Sum()
    var children = Children()
    var last = -1
    items.append(item(.section, node, in: parent))
    for entry in node.entries {
      guard let key = key(entry.key, SectionKey.self, after: &last) else { continue }
      if entry.value.isNull {
        if key == .generated || key == .origin || key == .conflict { doubt() }
        continue
      }
      switch key {
      case .number: sum.identity = text(entry.value)
      case .title: sum.add(key.rawValue, text(entry.value))
      case .lead: sum.add(key.rawValue, texts(entry.value))
      case .generated:
        if !entry.value.isBoolean { doubt() }
        sum.add(key.rawValue, text(entry.value, isBoolean: true))
      case .conflict, .origin: sum.add(key.rawValue, anything(entry.value))
      case .text: children.text = entry.value
      case .tasks: children.tasks = entry.value
      case .sections: children.sections = entry.value
      }
    }
    items[index] = item(.section, node, in: parent, sum)
    // In the order of the decoder, whatever the order of the keys.
    if let text = children.text { paragraphs(text, in: Int32(index)) }
    if let tasks = children.tasks { for child in list(tasks) { task(child, in: Int32(index)) } }
    if let sections = children.sections { for child in list(sections) { section(child, in: Int32(index)) } }
  }

  private struct Children {
    var text: YAMLNode?
    var tasks: YAMLNode?
    var sections: YAMLNode?
  }

  private mutating func task(_ node: YAMLNode, in section: Int32) {
    guard node.kind == .mapping else { return doubt() }
    var sum = Sum()
    var last = -1
    for entry in node.entries {
      guard let key = key(entry.key, TaskKey.self, after: &last) else { continue }
      switch key {
      case .id: sum.identity = identifier(entry.value, of: .task)
      case .title: sum.headline = text(entry.value)
      case .number: if !entry.value.isNull { sum.number = UInt32(truncatingIfNeeded: text(entry.value)) }
      case .detail, .due, .output, .audience, .channel:
        if !entry.value.isNull { sum.add(key.rawValue, text(entry.value)) }
      case .lead, .support, .basis: if !entry.value.isNull { sum.add(key.rawValue, texts(entry.value)) }
      case .after: if !entry.value.isNull { sum.add(key.rawValue, texts(entry.value, areReferences: true)) }
      case .budget: if !entry.value.isNull { sum.add(key.rawValue, budget(entry.value)) }
      case .conflict, .origin, .settled, .related: sum.add(key.rawValue, anything(entry.value))
      }
    }
    finish(.task, node, in: section, &sum)
  }

  mutating func target(_ node: YAMLNode) {
    guard node.kind == .mapping else { return doubt() }
    var sum = Sum()
    var last = -1
    var hasValue = false
    for entry in node.entries {
      guard let key = key(entry.key, TargetKey.self, after: &last) else { continue }
      switch key {
      case .id: sum.identity = identifier(entry.value, of: .target)
      case .indicator: sum.headline = text(entry.value)
      case .value:
        hasValue = true
        sum.add(key.rawValue, text(entry.value))
      case .by: if !entry.value.isNull { sum.add(key.rawValue, text(entry.value)) }
      case .strength:
        if Target.Strength(rawValue: entry.value.string) == nil { doubt() }
        sum.add(key.rawValue, text(entry.value))
      case .conflict, .origin, .settled, .related: sum.add(key.rawValue, anything(entry.value))
      }
    }
    if !hasValue { doubt() }
    finish(.target, node, in: -1, &sum)
  }

  mutating func report(_ node: YAMLNode) {
    guard node.kind == .mapping else { return doubt() }
    var sum = Sum()
    var last = -1
    for entry in node.entries {
      guard let key = key(entry.key, ReportKey.self, after: &last) else { continue }
      switch key {
      case .id: sum.identity = identifier(entry.value, of: .report)
      case .to: sum.headline = texts(entry.value)
      case .from: if !entry.value.isNull { sum.add(key.rawValue, texts(entry.value)) }
      case .due, .content: if !entry.value.isNull { sum.add(key.rawValue, text(entry.value)) }
      case .conflict, .origin, .settled, .related: sum.add(key.rawValue, anything(entry.value))
      }
    }
    finish(.report, node, in: -1, &sum)
  }

  private mutating func finish(
    _ kind: RevisionItem.Kind,
    _ node: YAMLNode,
    in section: Int32,
    _ sum: inout Sum
  ) {
    if sum.identity == 0 { doubt() }
    if let headline = sum.headline { sum.add(-1, headline) } else { doubt() }
    items.append(item(kind, node, in: section, sum))
  }

  private func item(_ kind: RevisionItem.Kind, _ node: YAMLNode, in section: Int32, _ sum: Sum = Sum())
    -> RevisionItem
  {
    RevisionItem(
      kind: kind,
      section: section,
      node: node.site,
      start: 0,
      length: 0,
      number: sum.number,
      identity: sum.identity,
      content: sum.content
    )
  }
}
