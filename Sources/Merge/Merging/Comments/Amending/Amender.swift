/// Applies the letters of a workspace to its drafts: what can be carried out exactly is, everything else is told.
///
/// ```swift
/// let amendment = Amender(plans: plans, documents: documents, directory: directory, day: day)
///   .amend(by: letters, answers: answers)
/// ```
/// The result does not depend on the order of letters or points. A point is carried out whole or not at all.
/// Complexity: each change takes time in the length of the draft; points are compared two by two.
struct Amender {
  let plans: [Plan]
  /// For each plan the file that it was read from.
  let documents: [YAMLDocument?]
  let directory: AgencyDirectory
  let day: Day

  /// A point on its way through the amendment.
  private struct Case {
    var letter: CommentLetter
    var point: CommentPoint
    var plan: Int
    var reading: PointReading
    var outcome: AmendedPoint.Outcome
    var answer: CommentAnswer?
    var rivals: [PointName] = []
    var notes: [Message]

    var name: PointName { PointName(letter: letter.id.string, point: point.id.string) }
    var edits: [DraftEdit] { outcome == .applied ? reading.edits : [] }
    var isAccepted: Bool { answer?.disposition == .accepted || answer?.disposition == .partly }
  }

  func amend(by letters: [CommentLetter], answers: [CommentAnswer]) -> Amendment {
    var amendment = Amendment()
    var cases = cases(letters, answers)
    let names = Set(cases.map(\.name.description))
    amendment.strayAnswers = answers.filter { !names.contains($0.point) }
    settleContradictions(&cases)
    for plan in plans.indices {
      guard let draft = apply(&cases, to: plan) else { continue }
      amendment.drafts.append(draft)
    }
    let drafts = amendment.drafts
    amendment.points = cases.map { entry in
      finished(entry, drafts.first { $0.plan == entry.plan })
    }
    return amendment
  }

  // MARK: - Reading

  private func cases(_ letters: [CommentLetter], _ answers: [CommentAnswer]) -> [Case] {
    let sorted = letters.sorted { ($0.date, $0.id.string) < ($1.date, $1.id.string) }
    let byPoint = Dictionary(answers.map { ($0.point, $0) }) { $1 }
    let readers = plans.map { PointReader($0, plans: plans, directory: directory, day: day) }
    let locator = AnswerMemory(plans, answers)
    return sorted.flatMap { letter in
      letter.points.sorted { name(letter, $0) < name(letter, $1) }.compactMap { point -> Case? in
        guard let plan = plans.firstIndex(where: { $0.id.string == point.plan.string }) else { return nil }
        let answer = byPoint[name(letter, point).description]
        let asked = answer.map { Self.restricted(point, by: $0) } ?? point
        let reading = readers[plan].read(asked, of: letter)
        var entry = Case(
          letter: letter,
          point: point,
          plan: plan,
          reading: reading,
          outcome: Self.outcome(reading.verdict),
          answer: answer,
          notes: reading.notes
        )
        if let answer { decide(&entry, answer, locator) }
        return entry
      }
    }
  }

  private func name(_ letter: CommentLetter, _ point: CommentPoint) -> PointName {
    PointName(letter: letter.id.string, point: point.id.string)
  }

  /// The point as far as people accepted it.
  private static func restricted(_ point: CommentPoint, by answer: CommentAnswer) -> CommentPoint {
    guard answer.disposition == .partly || answer.disposition == .accepted else { return point }
    var point = point
    if !answer.at.isEmpty { point.at = answer.at }
    if !answer.to.isEmpty { point.request.to = answer.to }
    return point
  }

  private static func outcome(_ verdict: PointReading.Verdict) -> AmendedPoint.Outcome {
    switch verdict {
    case .edits: .applied
    case .satisfied: .satisfied
    case .open: .open
    case .noted: .noted
    case .refused: .unresolved
    case .stale: .stale
    }
  }

  /// What a person said holds, as long as the draft is what it was said about.
  private func decide(_ entry: inout Case, _ answer: CommentAnswer, _ memory: AnswerMemory) {
    let changes = memory.changes(answer)
    guard changes.isEmpty else {
      entry.outcome = .stale
      entry.notes = changes
      return
    }
    switch answer.disposition {
    case .rejected: entry.outcome = .rejected
    case .superseded: entry.outcome = .superseded
    case .noted: entry.outcome = .noted
    case .partly where answer.at.isEmpty && answer.to.isEmpty:
      // What is taken over stands in no field that could be written here.
      entry.outcome = .noted
      entry.notes = [Message(.pointPartlyNothing)]
    case .accepted, .partly, nil: break
    }
  }

  // MARK: - Contradictions

  /// Points that cannot both be carried out: one that people accepted goes before the others, else none is.
  private func settleContradictions(_ cases: inout [Case]) {
    var pairs: [(Int, Int)] = []
    for left in cases.indices where !cases[left].edits.isEmpty {
      for right in cases.indices where right > left && cases[right].plan == cases[left].plan {
        if contradict(cases[left], cases[right]) { pairs.append((left, right)) }
      }
    }
    for (left, right) in pairs {
      switch (cases[left].isAccepted, cases[right].isAccepted) {
      case (true, false): yield(right, to: left, &cases)
      case (false, true): yield(left, to: right, &cases)
      default:
        cases[left].rivals.append(cases[right].name)
        cases[right].rivals.append(cases[left].name)
      }
    }
    for (left, right) in pairs where !cases[left].isAccepted || !cases[right].isAccepted {
      // What gave way to an accepted point stands in nobody's way.
      let (one, other) = (cases[left].name, cases[right].name)
      if cases[left].outcome == .superseded { cases[right].rivals.removeAll { $0 == one } }
      if cases[right].outcome == .superseded { cases[left].rivals.removeAll { $0 == other } }
    }
    let names = Dictionary(cases.enumerated().map { ($1.name, $0) }) { first, _ in first }
    for index in cases.indices where !cases[index].rivals.isEmpty && cases[index].outcome == .applied {
      cases[index].outcome = .contradicted
      cases[index].notes += cases[index].rivals.compactMap { names[$0] }.map {
        rival(cases[$0], .pointRival)
      }
    }
  }

  private func contradict(_ left: Case, _ right: Case) -> Bool {
    left.edits.contains { mine in
      right.edits.contains { mine.contradicts($0, in: plans[left.plan]) }
    }
  }

  private func yield(_ index: Int, to other: Int, _ cases: inout [Case]) {
    cases[index].outcome = .superseded
    cases[index].rivals.append(cases[other].name)
    cases[index].notes = [rival(cases[other], .pointGaveWay)]
  }

  private func rival(_ other: Case, _ key: MessageKey) -> Message {
    Message(
      key,
      [
        "point": .text(other.name.description), "letter": .text(other.letter.name),
        "issuer": .text(other.letter.issuer.string), "text": .text(other.point.request.wish),
      ]
    )
  }

  // MARK: - Applying

  /// The draft after all points that hold; nil where none changes it.
  private func apply(_ cases: inout [Case], to plan: Int) -> AmendedDraft? {
    guard let document = documents[plan] else { return nil }
    while true {
      let edits = cases.filter { $0.plan == plan }.flatMap(\.edits)
      guard !edits.isEmpty else { return nil }
      var editor = DraftEditor(plans[plan], document)
      editor.apply(edits)
      let result = decoded(editor)
      if editor.refused.isEmpty, let after = result.plan {
        return AmendedDraft(
          plan: plan,
          bytes: editor.editor.bytes,
          before: plans[plan],
          after: after,
          findings: result.findings.isEmpty ? [] : news(result.findings, document)
        )
      }
      // A point that the file does not take is left out whole, and the others are made again.
      let refused = editor.refused.isEmpty ? unreadable(edits, plan, document) : editor.refused
      for index in cases.indices where cases[index].plan == plan {
        guard cases[index].edits.contains(where: refused.contains) else { continue }
        cases[index].outcome = .unresolved
        cases[index].notes = [Message(.pointFileRefuses)]
      }
    }
  }

  /// The changes after which the file would be no plan any more; all where none alone is to blame.
  private func unreadable(_ edits: [DraftEdit], _ plan: Int, _ document: YAMLDocument) -> [DraftEdit] {
    let guilty = edits.filter { edit in
      var editor = DraftEditor(plans[plan], document)
      editor.apply([edit])
      return decoded(editor).plan == nil
    }
    return guilty.isEmpty ? edits : guilty
  }

  private func decoded(_ editor: DraftEditor) -> PlanDecoder.Result {
    let document = editor.editor.document.placed(on: editor.editor.origins)
    return PlanDecoder(agencies: directory).decode(document)
  }

  /// What is noticed in the revision and was not in the draft, such as a deadline that says nothing.
  private func news(_ findings: [Finding], _ document: YAMLDocument) -> [Finding] {
    let known = Set(PlanDecoder(agencies: directory).decode(document).findings.map(\.message))
    return findings.filter { !known.contains($0.message) }
  }

  // MARK: - Telling

  private func finished(_ entry: Case, _ draft: AmendedDraft?) -> AmendedPoint {
    let plan = plans[entry.plan]
    var point = AmendedPoint(
      letter: entry.letter,
      point: entry.point,
      outcome: entry.outcome,
      places: entry.reading.places,
      notes: entry.notes
    )
    point.rivals = entry.rivals
    point.answer = entry.answer
    if case .open(let uses) = entry.reading.verdict, entry.outcome == .open { point.uses = uses }
    point.addressesBefore = entry.reading.places.map { plan.address(of: $0) }
    guard let draft else {
      point.addressesAfter = point.addressesBefore
      return point
    }
    let comparison = DraftComparison(draft)
    point.addressesAfter = entry.reading.places.compactMap { place in
      comparison.place(of: place).map { draft.after.address(of: $0) }
    }
    point.changes = entry.edits.flatMap { comparison.changes($0) }.unique()
    return point
  }
}

extension CommentRequest {
  /// What is wished for, in a few words.
  public var wish: String {
    if let budget { return budget.texts.joined(separator: "; ") }
    if let task { return task.texts(of: .title).joined() }
    if let term { return ([term] + to).map(\.string).joined(separator: ": ") }
    if !into.isEmpty { return into.map(\.string).joined(separator: ", ") }
    return to.isEmpty ? kind.rawValue : to.map(\.string).joined(separator: "; ")
  }
}
