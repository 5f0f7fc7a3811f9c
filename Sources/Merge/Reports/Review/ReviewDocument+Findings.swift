extension ReviewDocument {
  /// What rules and policies make of the fields of items that are one.
  func outcomes(_ questions: DecisionQuestions) -> [JSONValue] {
    questions.groups.map { group in
      [
        "members": .array(group.members.map(number)),
        "fields": .array(group.outcomes.map { outcome($0, group.members) }),
      ]
    }
  }

  private func outcome(_ outcome: FieldOutcome, _ members: [ItemPosition]) -> JSONValue {
    var how = "agreed"
    var because: [Message] = []
    switch outcome.verdict {
    case .agreed: break
    case .settled(_, let reasons): (how, because) = ("settled", reasons)
    case .decided: how = "decided"
    case .open(let finding): (how, because) = ("open", finding.reasons)
    }
    return [
      "field": .string(outcome.field.rawValue),
      "how": .string(how),
      "value": .strings(outcome.value?.texts ?? []),
      "because": .array(because.map(both)),
      "candidates": .array(
        outcome.candidates.map { candidate in
          [
            "value": .strings(candidate.value.texts),
            "members": .array(
              candidate.members.filter { members.indices.contains($0) }.map { number(members[$0]) }
            ),
          ]
        }
      ),
    ]
  }

  /// Everything that was found but overlaps, which are pairs, and what each finding asks.
  func findings(_ questions: DecisionQuestions, _ marks: inout ReviewMarks) -> [JSONValue] {
    (report.findings.bySeverity + report.findings.settled).filter {
      $0.finding.code.family != "overlap"
    }
    .map { finding($0, questions.question(of: $0.finding), &marks) }
  }

  private func finding(
    _ entry: FindingReport.Entry,
    _ question: DecisionQuestions.Question,
    _ marks: inout ReviewMarks
  ) -> JSONValue {
    let finding = entry.finding
    var members: [JSONValue.Member] = [
      .init("id", .string(finding.fingerprint.isEmpty ? entry.id : finding.fingerprint)),
      .init("code", .string(finding.code.rawValue)),
      .init("severity", .string(finding.severity.rawValue)),
      .init("message", both(finding.message)),
      .init("because", .array(finding.reasons.map(both))),
      .init("remedies", .array(finding.remedies.map(both))),
      .init(
        "places",
        .array(
          [["at": .string(finding.place.name)]]
            + finding.notes.map { ["at": .string($0.place.name), "text": both($0.message)] }
        )
      ),
    ]
    members += asked(question)
    if let (a, b) = question.couple { members.append(.init("marks", marks.marks(a, b))) }
    return .object(members)
  }

  private func asked(_ question: DecisionQuestions.Question) -> [JSONValue.Member] {
    func items(_ positions: [ItemPosition]) -> JSONValue.Member {
      .init("items", .array(positions.map(number)))
    }
    switch question {
    case .pair(let a, let b):
      return [.init("asks", "pair"), items([ItemPosition(a), ItemPosition(b)].sorted())]
    case .value(let field, let positions, let mayAccept):
      return [
        .init("asks", "field"), .init("field", .string(field.rawValue)), .init("mayAccept", .bool(mayAccept)),
        items(positions.sorted()),
      ]
    case .acceptance(let positions): return [.init("asks", "accept"), items(positions)]
    case .none(let positions): return [.init("asks", "nothing"), items(positions)]
    }
  }
}

extension DecisionQuestions.Question {
  /// The items beside one another where there are two, in the order in which the page shows them.
  fileprivate var couple: (ItemPosition, ItemPosition)? {
    let items =
      switch self {
      case .pair(let a, let b): [ItemPosition(a), ItemPosition(b)].sorted()
      case .value(_, let positions, _): positions.sorted()
      case .acceptance(let positions), .none(let positions): positions
      }
    return items.count == 2 && items[0].kind == items[1].kind ? (items[0], items[1]) : nil
  }
}

extension Place {
  /// `e-service.yaml:12:9`, without folders: a page is sent to people who have none of them.
  fileprivate var name: String {
    range == .none ? FileName.last(of: file) : "\(FileName.last(of: file)):\(range.start)"
  }
}
