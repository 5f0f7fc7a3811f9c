extension AnswerTable {
  /// The table for programs: `answers/1`.
  public func json(in wording: Wording) -> JSONValue {
    [
      "format": "answers/1",
      "points": .array(rows.map { $0.json(in: wording) }),
      "addresses": .array(
        (addresses?.rows ?? []).filter { $0.kind != .section && $0.kind != .paragraph }.map(\.json)
      ),
    ]
  }
}

extension AnswerTable.Row {
  fileprivate func json(in wording: Wording) -> JSONValue {
    let point = point
    var members: [JSONValue.Member] = []
    func add(_ key: String, _ value: JSONValue?) {
      if let value { members.append(.init(key, value)) }
    }
    add("point", .string(point.name.description))
    add("letter", .string(point.letter.name))
    add("date", .string(point.letter.date.iso))
    add("agency", .string(point.letter.issuer.string))
    add("plan", .string(point.point.plan.string))
    add("at", .strings(point.point.at.map(\.string)))
    add("before", .strings(point.addressesBefore.map(\.description)))
    add("after", .strings(point.addressesAfter.map(\.description)))
    add("request", .string(point.point.request.kind.rawValue))
    add("says", .string(words))
    add("reason", point.point.reason.map { .string($0.string) })
    add("outcome", .string(point.outcome.rawValue))
    add("disposition", point.disposition.map { .string($0.rawValue) })
    add("changes", .array(zip(point.changes, annual).map { Self.json($0, annual: $1) }))
    add("why", .strings(why(in: wording)))
    add("rivals", point.rivals.isEmpty ? nil : .strings(point.rivals.map(\.description)))
    add("by", point.answer.flatMap { $0.by.isEmpty ? nil : .string($0.by) })
    add("when", point.answer?.when.map { .string($0.iso) })
    add("parts", parts.isEmpty ? nil : .array(parts.map(\.json)))
    add("place", .string(point.place.description))
    return .object(members)
  }

  private static func json(_ change: AmendedPoint.Change, annual: String?) -> JSONValue {
    var members: [JSONValue.Member] = [
      .init("kind", .string(change.kind.rawValue)), .init("item", .string(change.item ?? "")),
    ]
    if let field = change.field { members.append(.init("field", .string(field.rawValue))) }
    members.append(.init("before", .strings(change.textsBefore)))
    members.append(.init("after", .strings(change.textsAfter)))
    if let address = change.addressBefore { members.append(.init("addressBefore", .string("\(address)"))) }
    if let address = change.addressAfter { members.append(.init("addressAfter", .string("\(address)"))) }
    if let annual { members.append(.init("annual", .string(annual))) }
    return .object(members)
  }
}

extension AddressTable.Row {
  fileprivate var json: JSONValue {
    var members: [JSONValue.Member] = [
      .init("plan", .string(plan)), .init("kind", .string(kind.rawValue)), .init("item", .string(item)),
      .init("old", .string(old)),
    ]
    if let new { members.append(.init("new", .string(new))) }
    if let reason { members.append(.init("reason", .string(reason))) }
    return .object(members)
  }
}

extension JSONValue {
  /// The same value as YAML.
  var yaml: YAMLValue {
    switch self {
    case .null: .bare("null")
    case .bool(let value): .boolean(value)
    case .number(let digits): .bare(digits)
    case .string(let text): .text(text)
    case .array(let items): items.isEmpty ? .flowSequence([]) : .sequence(items.map(\.yaml))
    case .object(let members): .mapping(members.map { YAMLValue.Entry($0.key, $0.value.yaml) })
    }
  }
}
