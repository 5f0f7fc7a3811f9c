import Merge

/// Findings as rules would make them, for the tests of the reports.
enum SampleFindings {
  static let report = FindingReport([duplicateIdentifier, unreadable, conflict, unknownKey])

  static let unknownKey = Finding(
    .unknownKey,
    Message(.unknownKey, ["key": "titel"]),
    at: place("plans/2025/e-service.yaml", 12, 9),
    remedies: [
      Message(.didYouMean, ["name": "title"]), Message(.knownKeys, ["names": .list(["id", "title"])]),
    ]
  )

  static let duplicateIdentifier = Finding(
    .duplicateIdentifier,
    Message(.duplicateIdentifier, ["id": "es-01"]),
    at: place("plans/2025/e-service.yaml", 40, 11),
    remedies: [Message(.chooseOtherIdentifier)],
    notes: [Finding.Note(Message(.firstUsedHere), at: place("plans/2025/e-service.yaml", 12, 11))]
  )

  /// A finding about content: it carries a fingerprint and a second place.
  static let conflict = Finding(
    .leadConflict,
    Message(.badValue, ["value": "Sở Nội vụ"]),
    at: place("kế hoạch/a b.yaml", 3, 5),
    because: [Message(.emptyText), Message(.firstUsedHere), Message(.noCandidates)],
    notes: [Finding.Note(Message(.firstUsedHere), at: place("/tmp/x.yaml", 7, 1))],
    fingerprint: "lead-3f2a91c0"
  )

  static let unreadable = Finding(
    .unreadable,
    Message(.fileUnreadable, ["reason": "input/output error"]),
    at: Place(file: "plans/2025/gone.yaml", range: .none)
  )

  static func place(_ file: String, _ line: Int, _ column: Int) -> Place {
    let start = SourceLocation(line: line, column: column)
    return Place(
      file: file,
      range: SourceRange(start: start, end: SourceLocation(line: line, column: column + 5))
    )
  }
}
