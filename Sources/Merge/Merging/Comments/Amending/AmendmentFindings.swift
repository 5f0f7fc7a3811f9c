extension Amendment {
  /// What a person should know about the comments, at their places in the letters.
  func findings(_ plans: [Plan]) -> [Finding] {
    points.flatMap { findings($0, plans) } + contradictions() + strayAnswers.map(stray)
  }

  private func findings(_ point: AmendedPoint, _ plans: [Plan]) -> [Finding] {
    switch point.outcome {
    case .open: return uses(point, plans)
    case .unresolved: return [finding(.unresolvedComment, .pointUnresolved, point, prefix: "comment")]
    case .stale: return [finding(.staleComment, .pointStale, point, prefix: "stale")]
    case .applied, .satisfied, .noted, .contradicted, .rejected, .superseded: return []
    }
  }

  private func finding(_ code: FindingCode, _ key: MessageKey, _ point: AmendedPoint, prefix: String)
    -> Finding
  {
    Finding(
      code,
      Message(key, names(point)),
      at: point.place,
      because: point.notes,
      remedies: [Message(.answerPoint, ["name": .text(point.name.description)])],
      fingerprint: "\(prefix)-" + Fingerprint([point.name.description, code.rawValue]).short
    )
  }

  private func names(_ point: AmendedPoint) -> [String: Message.Argument] {
    [
      "letter": .text(point.letter.name), "issuer": .text(point.letter.issuer.string),
      "point": .text(point.point.id.string), "name": .text(point.name.description),
    ]
  }

  // MARK: - Terms

  /// An open finding for every use of a term that a letter asks to define.
  private func uses(_ point: AmendedPoint, _ plans: [Plan]) -> [Finding] {
    let term = point.point.request.term?.string ?? ""
    return point.uses.unique().compactMap { use in
      guard let plan = plans.first(where: { $0.id.string == use.plan }) else { return nil }
      let address = plan.address(of: use.place).description
      return Finding(
        .undefinedTerm,
        Message(.termToDefine, names(point).merging(["term": .text(term)]) { $1 }),
        at: Place(file: plan.file, range: plan.range(of: use.field, at: use.place)),
        because: point.point.reason.map { [Message(.quoted, ["text": .text($0.string)])] } ?? [],
        remedies: [
          Message(.defineTerm, ["term": .text(term), "name": .text(point.name.description)])
        ],
        notes: [Finding.Note(Message(.askedHere), at: point.place)],
        fingerprint: "term-"
          + Fingerprint([point.name.description, use.plan, address, use.field.rawValue, term]).short
      )
    }
  }

  // MARK: - Contradictions

  /// One finding for each set of points that stand against one another.
  private func contradictions() -> [Finding] {
    let open = points.filter { $0.outcome == .contradicted }
    var seen: Set<PointName> = []
    return open.compactMap { point -> Finding? in
      guard seen.insert(point.name).inserted else { return nil }
      let group = group(of: point, in: open)
      seen.formUnion(group.map(\.name))
      return contradiction(group)
    }
  }

  private func group(of point: AmendedPoint, in open: [AmendedPoint]) -> [AmendedPoint] {
    var names: Set<PointName> = [point.name]
    var count = 0
    while count < names.count {
      count = names.count
      for other in open where names.contains(other.name) { names.formUnion(other.rivals) }
    }
    return open.filter { names.contains($0.name) }
  }

  private func contradiction(_ group: [AmendedPoint]) -> Finding {
    let first = group[0]
    let others = Set(group.dropFirst().flatMap(\.addressesBefore))
    let shared = first.addressesBefore.filter { others.contains($0) }
    let about = shared.isEmpty ? first.addressesBefore : shared
    return Finding(
      .contradictoryComments,
      Message(
        .pointsContradict,
        [
          "address": .text(AddressList(about).description),
          "names": .list(group.map { "\($0.letter.name) (\($0.letter.issuer.string))" }.unique()),
        ]
      ),
      at: first.place,
      because: group.map { point in
        Message(.pointRival, names(point).merging(wish(point)) { $1 })
      },
      remedies: [Message(.answerOnePoint, ["name": .text(first.name.description)])],
      notes: group.dropFirst().map { Finding.Note(Message(.askedHere), at: $0.place) },
      fingerprint: "comments-" + Fingerprint(group.map(\.name.description)).short
    )
  }

  private func wish(_ point: AmendedPoint) -> [String: Message.Argument] {
    ["text": .text(point.point.request.wish), "point": .text(point.name.description)]
  }

  private func stray(_ answer: CommentAnswer) -> Finding {
    Finding(
      .unmatchedDecision,
      Message(.answerUnknownPoint, ["name": .text(answer.point)]),
      at: answer.place,
      remedies: [Message(.deleteDecision)],
      fingerprint: "unmatched-" + Fingerprint(["comment", answer.point]).short
    )
  }
}

extension Plan {
  /// Where a field of an item is written, as closely as the plan knows.
  func range(of field: Term, at place: PlanPlace) -> SourceRange {
    switch (place, field) {
    case (.task(let index), .title): tasks[index].title.range
    case (.task(let index), .detail): tasks[index].detail?.range ?? tasks[index].range
    case (.task(let index), .lead): tasks[index].lead?.texts.first?.range ?? tasks[index].range
    case (.task(let index), .support): tasks[index].support?.texts.first?.range ?? tasks[index].range
    case (.task(let index), .due): tasks[index].due?.text.range ?? tasks[index].range
    case (.task(let index), .output): tasks[index].output?.range ?? tasks[index].range
    case (.task(let index), .channel): tasks[index].channel?.range ?? tasks[index].range
    case (.task(let index), .audience): tasks[index].audience?.range ?? tasks[index].range
    case (.section(let index), .title): sections[index].title?.range ?? sections[index].range
    case (.target(let index), .indicator): targets[index].indicator.range
    case (.target(let index), .value): targets[index].value.range
    case (.document, .title): title.range
    default: range(of: place)
    }
  }
}
