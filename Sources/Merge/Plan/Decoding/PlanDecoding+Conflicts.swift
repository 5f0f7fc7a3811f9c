extension PlanDecoding {
  /// Returns the node to read as a plain value; nil where it is absent or holds an open conflict, which is
  /// then recorded.
  mutating func openConflict(
    _ node: YAMLNode?,
    field: Term,
    _ conflicts: inout [OpenConflict]
  ) -> YAMLNode? {
    guard let node, node.kind == .mapping, node.hasKey("conflict") else { return node }
    guard let fields = reader.fields(of: node, as: ConflictKey.self) else { return nil }
    var conflict = OpenConflict(
      id: reader.identifier(fields[.conflict])?.string ?? "",
      field: field,
      range: node.range
    )
    conflict.candidates = candidates(fields[.candidates])
    conflict.base = fields[.base].flatMap { side($0) }
    conflict.ours = fields[.ours].flatMap { side($0) }
    conflict.theirs = fields[.theirs].flatMap { side($0) }
    conflicts.append(conflict)
    return nil
  }

  private mutating func candidates(_ node: YAMLNode?) -> [OpenConflict.Candidate] {
    guard let node else { return [] }
    guard node.kind == .sequence else {
      reader.wrongType(node, expected: .list)
      return []
    }
    let items = Array(node.items)
    if items.isEmpty {
      reader.report(.missingKey, Message(.noCandidates), at: node, remedies: [Message(.addCandidates)])
    }
    return items.compactMap { item in
      guard let fields = reader.fields(of: item, as: CandidateKey.self), let value = fields[.value] else {
        return nil
      }
      let from = reader.text(fields[.from])?.string
      return side(value).map { OpenConflict.Candidate(value: $0, from: from) }
    }
  }

  private mutating func side(_ node: YAMLNode) -> OpenConflict.Value? {
    if node.isNull { return .texts([]) }
    guard node.kind == .mapping else { return .texts(reader.texts(node).map(\.string)) }
    if node.hasKey("deleted") {
      guard let fields = reader.fields(of: node, as: DeletedKey.self), let value = fields[.deleted] else {
        return nil
      }
      if reader.boolean(value) == false {
        reader.report(.badValue, Message(.badValue, ["value": "false"]), at: value)
      }
      return .deleted
    }
    guard let fields = reader.fields(of: node, as: BudgetKey.self) else { return nil }
    return .budget(
      amount: reader.text(fields.filled(.amount))?.string,
      source: reader.text(fields.filled(.source))?.string
    )
  }

  /// The mark of an item that one side deleted and the other edited.
  mutating func itemConflict(_ node: YAMLNode?, _ conflicts: inout [OpenConflict]) {
    guard let node, let fields = reader.fields(of: node, as: ItemConflictKey.self) else { return }
    enum Kind: String, CaseIterable { case deleteEdit = "delete-edit", move }
    enum Side: String, CaseIterable { case ours, theirs }
    let kind = reader.choice(fields[.kind], of: Kind.self)
    let unused: [YAMLNode?] = kind == .move ? [fields[.by]] : [fields[.under], fields[.after]]
    if kind == .deleteEdit, fields[.by] == nil { reader.missingKey("by", in: node) }
    for (name, value) in zip(kind == .move ? ["by"] : ["under", "after"], unused) {
      if kind != nil, let value {
        reader.report(.unknownKey, Message(.unknownKey, ["key": .text(name)]), at: value)
      }
    }
    var conflict = OpenConflict(
      id: reader.identifier(fields[.id])?.string ?? "",
      field: nil,
      range: node.range
    )
    conflict.deletedBy = reader.choice(fields[.by], of: Side.self)?.rawValue
    conflict.movedUnder = reader.text(fields[.under])?.string
    conflict.movedAfter = reader.text(fields[.after])?.string
    conflicts.append(conflict)
  }
}

extension OpenConflict {
  /// The first text that any side offers.
  var firstText: String {
    let sides = candidates.map(\.value) + [ours, base, theirs].compactMap(\.self)
    for case .texts(let texts) in sides {
      if let text = texts.first { return text }
    }
    return id
  }
}
