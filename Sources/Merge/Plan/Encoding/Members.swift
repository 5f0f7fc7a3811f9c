/// Collects the keys of one object in the order of the format; what is absent is not written.
struct Members {
  private var entries: [YAMLValue.Entry] = []

  var mapping: YAMLValue { .mapping(entries) }

  mutating func add(_ key: String, _ value: YAMLValue?) {
    guard let value else { return }
    entries.append(YAMLValue.Entry(key, value))
  }

  mutating func add(_ key: String, _ text: Text?) {
    add(key, text.map { .text($0.string) })
  }

  /// A text, or the open conflict that stands in its place.
  mutating func add(_ key: String, _ text: Text?, _ conflicts: [OpenConflict], _ field: Term) {
    add(key, Self.conflict(conflicts, field) ?? text.map { .text($0.string) })
  }

  mutating func add(_ key: String, _ assignment: Assignment?, _ conflicts: [OpenConflict], _ field: Term) {
    add(key, Self.conflict(conflicts, field) ?? Self.texts(assignment?.texts.map(\.string) ?? []))
  }

  /// One text as it is, several as a list; nil for none.
  static func texts(_ texts: [String]) -> YAMLValue? {
    switch texts.count {
    case 0: nil
    case 1: .text(texts[0])
    default: .sequence(texts.map { .text($0) })
    }
  }

  static func budget(amount: String?, source: String?) -> YAMLValue {
    var members = Members()
    members.add("amount", amount.map { .text($0) })
    members.add("source", source.map { .text($0) })
    return members.mapping
  }
}

// MARK: - Open conflicts

extension Members {
  static func conflict(_ conflicts: [OpenConflict], _ field: Term) -> YAMLValue? {
    guard let conflict = conflicts.first(where: { $0.field == field }) else { return nil }
    var members = Members()
    members.add("conflict", .text(conflict.id))
    let candidates = conflict.candidates.map { candidate in
      var members = Members()
      members.add("value", side(candidate.value))
      members.add("from", candidate.from.map { .text($0) })
      return members.mapping
    }
    members.add("candidates", candidates.isEmpty ? nil : .sequence(candidates))
    members.add("base", conflict.base.map(side))
    members.add("ours", conflict.ours.map(side))
    members.add("theirs", conflict.theirs.map(side))
    return members.mapping
  }

  private static func side(_ value: OpenConflict.Value) -> YAMLValue {
    switch value {
    case .texts(let texts): Members.texts(texts) ?? .sequence([])
    case .budget(let amount, let source): budget(amount: amount, source: source)
    case .deleted: ["deleted": true]
    }
  }

  /// The mark of an item that one side deleted and the other edited.
  mutating func addItemConflict(_ conflicts: [OpenConflict]) {
    guard let conflict = conflicts.first(where: { $0.field == nil }) else { return }
    var mark = Members()
    mark.add("id", .text(conflict.id))
    mark.add("kind", conflict.deletedBy == nil ? "move" : "delete-edit")
    mark.add("by", conflict.deletedBy.map { .text($0) })
    mark.add("under", conflict.movedUnder.map { .text($0) })
    mark.add("after", conflict.movedAfter.map { .text($0) })
    add("conflict", mark.mapping)
  }
}

// MARK: - Provenance

extension Members {
  mutating func add(_ trace: Trace?) {
    guard let trace else { return }
    add("origin", trace.origins.isEmpty ? nil : .sequence(trace.origins.map(Self.origin)))
    add("settled", trace.settled.isEmpty ? nil : .sequence(trace.settled.map(Self.settlement)))
    add("related", trace.related.isEmpty ? nil : .sequence(trace.related.map(Self.crossReference)))
  }

  private static func origin(_ origin: Trace.Origin) -> YAMLValue {
    var members = Members()
    members.add("plan", .text(origin.plan))
    members.add("item", .text(origin.item))
    members.add("address", origin.address.isEmpty ? nil : .text(origin.address))
    members.add("line", origin.line > 0 ? .integer(origin.line) : nil)
    if !origin.fields.isEmpty {
      members.add("fields", .flowSequence(origin.fields.map { .text($0.rawValue) }))
    }
    if !origin.wording.isEmpty {
      var wording = Members()
      for one in origin.wording { wording.add(one.field.rawValue, Self.texts(one.texts)) }
      members.add("wording", wording.mapping)
    }
    return members.mapping
  }

  private static func settlement(_ settlement: Trace.Settlement) -> YAMLValue {
    [
      "field": .text(settlement.field.rawValue), "by": .text(settlement.by),
      "reason": .text(settlement.reason),
    ]
  }

  private static func crossReference(_ reference: Trace.CrossReference) -> YAMLValue {
    ["item": .text(reference.item), "finding": .text(reference.finding)]
  }
}
