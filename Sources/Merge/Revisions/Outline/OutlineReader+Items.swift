extension OutlineReader {
  mutating func section(_ node: YAMLNode, in parent: Int32) {
    guard node.kind == .mapping else { return doubt() }
    let index = Int32(items.count)
    var children = Children()
    judge {
      children = $0.heading(node, in: parent)
    } decode: {
      if let fields = $0.reader.fields(of: node, as: SectionKey.self) {
        $0.heading(fields, of: node, parent: nil, bullet: 1)
      }
    }
    // In the order of the decoder, whatever the order of the keys.
    if let tasks = children.tasks {
      for child in list(tasks) {
        judge {
          $0.task(child, in: index)
        } decode: {
          _ = $0.task(child, section: 0, inherited: nil)
        }
      }
    }
    if let sections = children.sections { for child in list(sections) { section(child, in: index) } }
  }

  private struct Children {
    var tasks: YAMLNode?
    var sections: YAMLNode?
  }

  /// A heading and the text right below it.
  private mutating func heading(_ node: YAMLNode, in parent: Int32) -> Children {
    let index = items.count
    var sum = Sum()
    var children = Children()
    var text: YAMLNode?
    var last = -1
    items.append(item(.section, node, in: parent))
    for entry in node.entries {
      guard let key = key(entry.key, SectionKey.self, after: &last) else { continue }
      if entry.value.isNull {
        if key == .generated || key == .origin || key == .conflict { doubt() }
        continue
      }
      switch key {
      case .number: sum.identity = self.text(entry.value)
      case .title: sum.add(key.rawValue, self.text(entry.value))
      case .lead: sum.add(key.rawValue, texts(entry.value))
      case .generated:
        if !entry.value.isBoolean { doubt() }
        sum.add(key.rawValue, self.text(entry.value, isBoolean: true))
      case .conflict, .origin: sum.add(key.rawValue, anything(entry.value))
      case .text: text = entry.value
      case .tasks: children.tasks = entry.value
      case .sections: children.sections = entry.value
      }
    }
    items[index] = item(.section, node, in: parent, sum)
    if let text { paragraphs(text, in: Int32(index)) }
    return children
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
      case .after:
        if !entry.value.isNull {
          sum.add(key.rawValue, texts(entry.value, areReferences: true))
          sum.refersToOthers = true
        }
      case .budget: if !entry.value.isNull { sum.add(key.rawValue, budget(entry.value)) }
      case .conflict, .origin, .settled, .related: sum.add(key.rawValue, anything(entry.value))
      }
    }
    finish(.task, node, in: section, &sum)
  }

  mutating func targets(_ node: YAMLNode) {
    for item in list(node) { judge({ $0.target(item) }, decode: { _ = $0.target(item) }) }
  }

  mutating func reports(_ node: YAMLNode) {
    for item in list(node) { judge({ $0.report(item) }, decode: { _ = $0.report(item) }) }
  }

  private mutating func target(_ node: YAMLNode) {
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

  private mutating func report(_ node: YAMLNode) {
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
      refersToOthers: sum.refersToOthers,
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
