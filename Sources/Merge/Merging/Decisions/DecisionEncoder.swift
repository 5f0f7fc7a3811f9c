extension Decision {
  /// The decision as an item of `decisions.yaml`, its keys in the order of the format.
  public var yaml: YAMLValue {
    var entries: [YAMLValue.Entry] = []
    func add(_ key: DecisionKey, _ value: YAMLValue?) {
      if let value { entries.append(YAMLValue.Entry(DecisionKey.table.names[key.rawValue], value)) }
    }
    add(.finding, finding.isEmpty ? nil : .text(finding))
    add(.verdict, verdict.map { .text($0.rawValue) })
    if !fields.isEmpty {
      add(.fields, .mapping(fields.map { YAMLValue.Entry($0.name.rawValue, $0.choice.yaml) }))
    }
    add(.items, items.isEmpty ? nil : .sequence(items.map(\.yaml)))
    add(.by, .text(by))
    add(.when, when.map { .bare($0.iso) })
    add(.why, .text(why))
    return .mapping(entries)
  }
}

extension Decision.Choice {
  fileprivate var yaml: YAMLValue {
    switch self {
    case .side(let plan): ["side": .text(plan)]
    case .value(.texts(let texts)): YAMLValue(oneOrMore: texts)
    case .value(.budget(let amount, let source)):
      .mapping(
        [("amount", amount), ("source", source)].compactMap { key, text in
          text.map { YAMLValue.Entry(key, .text($0)) }
        }
      )
    case .value(.deleted): .sequence([])
    }
  }
}

extension RememberedItem {
  var yaml: YAMLValue {
    var entries: [YAMLValue.Entry] = []
    func add(_ key: RememberedItemKey, _ value: YAMLValue) {
      entries.append(YAMLValue.Entry(RememberedItemKey.table.names[key.rawValue], value))
    }
    if kind != .task { add(.kind, .text(kind.rawValue)) }
    add(.plan, .text(plan))
    add(.item, .text(item))
    add(.content, .text(content))
    add(.title, .text(title))
    if !says.isEmpty {
      add(.says, .mapping(says.map { YAMLValue.Entry($0.field.rawValue, YAMLValue(oneOrMore: $0.texts)) }))
    }
    return .mapping(entries)
  }
}

extension YAMLValue {
  /// One text as itself, several as a list.
  fileprivate init(oneOrMore texts: [String]) {
    self = texts.count == 1 ? .text(texts[0]) : .sequence(texts.map { .text($0) })
  }
}
