extension RevisionReport {
  /// The comparison for programs: `diff/1`.
  public var json: JSONValue {
    [
      "format": "diff/1",
      "old": .string(comparison.alignment.old.document.file),
      "new": .string(comparison.alignment.new.document.file),
      "summary": summary,
      "changes": .array(comparison.changes.indices.map { json(of: $0) }),
      "rewordings": .array(comparison.rewordings.map { .object(Self.members(of: $0)) }),
      "renumberings": .array(comparison.renumberings.map(Self.json)),
    ]
  }

  private var summary: JSONValue {
    [
      "added": .integer(comparison.count(.addition)),
      "removed": .integer(comparison.count(.removal)),
      "moved": .integer(comparison.count(.move)),
      "changed": .integer(comparison.count(.modification)),
      "split": .integer(comparison.count(.split)),
      "joined": .integer(comparison.count(.join)),
      "reworded": .integer(comparison.rewordings.count),
      "renumbered": .integer(comparison.renumberings.count),
    ]
  }

  private func json(of position: Int) -> JSONValue {
    var members = Self.members(of: comparison.changes[position])
    if let difference = comparison.differences[position] {
      members.append(.init("words", .array(difference.segments.map(Self.json))))
    }
    return .object(members)
  }

  private static func members(of change: RevisionChange) -> [JSONValue.Member] {
    var members: [JSONValue.Member] = [.init("kind", .string(change.kind.rawValue))]
    func add(_ key: String, _ value: JSONValue?) {
      if let value { members.append(.init(key, value)) }
    }
    add(change.item.rawValue, change.side.map { .string($0.id ?? $0.address.description) })
    add("title", change.side.map { .string($0.title) })
    add("field", change.field.map { .string($0) })
    if change.field != nil {
      add("before", texts(change.before))
      add("after", texts(change.after))
    }
    add("meaning", change.meaning.map { .string($0.rawValue) })
    if change.kind == .move { add("order", .bool(change.isReordering)) }
    add("old", change.old.isEmpty ? nil : .array(change.old.map(json)))
    add("new", change.new.isEmpty ? nil : .array(change.new.map(json)))
    return members
  }

  /// One text as it is, several as a list, none as null.
  private static func texts(_ texts: [String]) -> JSONValue {
    switch texts.count {
    case 0: .null
    case 1: .string(texts[0])
    default: .strings(texts)
    }
  }

  private static func json(_ side: RevisionChange.Side) -> JSONValue {
    var members: [JSONValue.Member] = []
    if let id = side.id { members.append(.init("id", .string(id))) }
    members.append(.init("address", .string(side.address.description)))
    members.append(.init("file", .string(side.place.file)))
    members.append(.init("line", .integer(side.place.range.start.line)))
    members.append(.init("column", .integer(side.place.range.start.column)))
    return .object(members)
  }

  private static func json(_ segment: TextDifference.Segment) -> JSONValue {
    switch segment {
    case .same(let text): ["same": .string(text)]
    case .removed(let text): ["removed": .string(text)]
    case .added(let text): ["added": .string(text)]
    }
  }

  private static func json(_ entry: Renumbering) -> JSONValue {
    var members: [JSONValue.Member] = [.init("item", .string(entry.item.rawValue))]
    func add(_ key: String, _ old: String?, _ new: String?) {
      guard old != new else { return }
      members.append(.init(key, ["before": text(old), "after": text(new)]))
    }
    func text(_ value: String?) -> JSONValue { value.map { .string($0) } ?? .null }
    add("id", entry.oldID, entry.newID)
    add("number", entry.oldNumber, entry.newNumber)
    members.append(.init("title", .string(entry.side.title)))
    return .object(members)
  }
}
