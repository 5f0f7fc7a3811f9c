extension FindingReport {
  /// The findings as `findings/1`, for other programs.
  public func json(in wording: Wording) -> JSONValue {
    ["format": "findings/1", "findings": .array(entries.map { $0.json(in: wording) })]
  }
}

extension FindingReport.Entry {
  /// One finding as a member of `findings/1`.
  public func json(in wording: Wording) -> JSONValue {
    [
      "id": .string(id),
      "code": .string(finding.code.rawValue),
      "severity": .string(finding.severity.rawValue),
      "message": .string(wording.sentence(finding.message)),
      "location": finding.place.json,
      "because": .strings(finding.reasons.map(wording.sentence)),
      "remedies": .strings(finding.remedies.map(wording.sentence)),
      "notes": .array(
        finding.notes.map { note in
          ["message": .string(wording.sentence(note.message)), "location": note.place.json]
        }
      ),
    ]
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
