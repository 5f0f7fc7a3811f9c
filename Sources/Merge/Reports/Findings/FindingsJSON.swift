extension FindingReport {
  /// The findings as `findings/1`, for other programs.
  public func json(in wording: Wording) -> JSONValue {
    [
      "format": "findings/1", "findings": .array(entries.map { $0.json(in: wording) }),
      "settled": .array(settled.map { $0.json(in: wording) }),
    ]
  }
}

extension FindingReport.Entry {
  /// One finding as a member of `findings/1`.
  public func json(in wording: Wording) -> JSONValue {
    var members: [JSONValue.Member] = [
      .init("id", .string(id)),
      .init("code", .string(finding.code.rawValue)),
      .init("severity", .string(finding.severity.rawValue)),
      .init("message", .string(wording.sentence(finding.message))),
      .init("location", finding.place.json),
      .init("because", .strings(finding.reasons.map(wording.sentence))),
      .init("remedies", .strings(finding.remedies.map(wording.sentence))),
      .init(
        "notes",
        .array(
          finding.notes.map { note in
            ["message": .string(wording.sentence(note.message)), "location": note.place.json]
          }
        )
      ),
    ]
    if let decision { members.append(.init("decision", decision.json)) }
    return .object(members)
  }
}

extension Decision {
  /// Who decided what, when and why.
  var json: JSONValue {
    var members: [JSONValue.Member] = []
    if let verdict { members.append(.init("verdict", .string(verdict.rawValue))) }
    if !fields.isEmpty {
      let values = fields.map { JSONValue.Member($0.name.rawValue, .string(Decision.line($0.choice))) }
      members.append(.init("fields", .object(values)))
    }
    members.append(.init("by", .string(by)))
    if let when { members.append(.init("when", .string(when.iso))) }
    members.append(.init("why", .string(why)))
    members.append(.init("location", place.json))
    return .object(members)
  }
}

extension Place {
  /// `{"file", "line", "column", "endLine", "endColumn"}`; the file alone where no line is meant.
  var json: JSONValue {
    guard range != .none else { return ["file": .string(file)] }
    return [
      "file": .string(file),
      "line": .integer(range.start.line),
      "column": .integer(range.start.column),
      "endLine": .integer(range.end.line),
      "endColumn": .integer(range.end.column),
    ]
  }
}
