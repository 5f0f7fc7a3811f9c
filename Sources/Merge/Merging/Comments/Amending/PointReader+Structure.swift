// Items that come, go, or stand elsewhere.

extension PointReader {
  func addition(_ request: CommentRequest, _ place: PlanPlace, _ name: PointName) -> PointReading {
    if let task = request.task { return addition(of: task, place, name) }
    let to = request.to.map(\.string)
    guard let field = request.field, field != .text else {
      guard case .section(let index) = place else { return refused(noPlaceFor(.paragraph, place)) }
      let present = plan.paragraphs.filter { $0.section == index }.map { ComparisonText.key($0.text.string) }
      let new = to.filter { !present.contains(ComparisonText.key($0)) }
      let edits = new.map { DraftEdit(place: place, action: .addParagraph($0)) }
      return edits.isEmpty ? satisfied() : PointReading(verdict: .edits(edits))
    }
    guard place.fields.contains(field) else { return noField(field, place) }
    let now = plan.texts(of: field, at: place)
    if Self.lists.contains(field) { return append(to, to: field, of: place, now) }
    guard now.isEmpty, to.count == 1 else {
      if now.map(ComparisonText.key) == to.map(ComparisonText.key) { return satisfied() }
      return refused(
        Message(
          .pointFieldTaken,
          ["address": text(place), "field": .term(field), "now": .text(now.joined(separator: "; "))]
        )
      )
    }
    return PointReading(verdict: .edits([DraftEdit(place: place, action: .set(field, to))]))
  }

  /// Fields that can be a list in a file.
  private static let lists: Set<Term> = [.lead, .support, .basis, .to, .from]

  private func append(_ to: [String], to field: Term, of place: PlanPlace, _ now: [String]) -> PointReading {
    if field == .lead, plan.units(of: place).allSatisfy({ $0.name.field != .lead }), !now.isEmpty {
      return refused(
        Message(
          .pointInherited,
          ["address": text(place), "field": .term(field), "now": .text(now.joined(separator: "; "))]
        )
      )
    }
    let known = now.flatMap { directory.mentions(in: $0) }.map(AgencyElement.init)
    let new = to.filter { text in
      let isPresent = now.contains { ComparisonText.key($0) == ComparisonText.key(text) }
      let named = directory.mentions(in: text).map(AgencyElement.init)
      return !isPresent && (field == .basis || named.isEmpty || !named.allSatisfy(known.contains))
    }
    guard !new.isEmpty else { return satisfied() }
    return PointReading(verdict: .edits([DraftEdit(place: place, action: .append(field, new))]))
  }

  private func addition(of task: ProposedTask, _ place: PlanPlace, _ name: PointName) -> PointReading {
    guard case .section(let index) = place, takesTasks(index) else {
      return refused(noPlaceFor(.task, place))
    }
    let title = ComparisonText.key(task.texts(of: .title).first ?? "")
    if plan.tasks.contains(where: { $0.section == index && ComparisonText.key($0.title.string) == title }) {
      return satisfied()
    }
    var id = "\(name.letter)-\(name.point)"
    while plan.tasks.contains(where: { $0.id.string == id }) { id += "-2" }
    return PointReading(
      verdict: .edits([DraftEdit(place: place, action: .addTask(task, id: id))])
    )
  }

  /// Whether tasks stand right under a heading, or could.
  private func takesTasks(_ index: Int) -> Bool {
    plan.tasks.contains { $0.section == index } || !plan.sections.contains { $0.parent == index }
  }

  private func noPlaceFor(_ kind: Term, _ place: PlanPlace) -> Message {
    Message(.pointNoPlaceFor, ["address": text(place), "kind": .term(kind)])
  }

  // MARK: - Less and elsewhere

  func deletion(_ place: PlanPlace, of places: [PlanPlace]) -> PointReading {
    if place == .document { return refused(Message(.pointNotWhole)) }
    func goes(_ task: Int) -> Bool { places.contains { plan.contains($0, .task(task)) } }
    let gone = plan.tasks.indices.filter(goes).map { plan.tasks[$0].id.string }
    let after = plan.tasks.indices.filter { index in
      !goes(index) && plan.tasks[index].after.contains { gone.contains($0.string) }
    }
    guard after.isEmpty else {
      let waiting = addresses(after.map { .task($0) })
      return refused(Message(.pointOthersWait, ["address": text(place), "others": .text(waiting)]))
    }
    return PointReading(verdict: .edits([DraftEdit(place: place, action: .delete)]))
  }

  func move(_ request: CommentRequest, _ places: [PlanPlace]) -> PointReading {
    let target: Int
    switch section(at: request.to.first?.string ?? "") {
    case .success(let index): target = index
    case .failure(let problem): return refused(problem.message)
    }
    guard takesTasks(target) else { return refused(noPlaceFor(.task, .section(target))) }
    var edits: [DraftEdit] = []
    for place in places {
      guard case .task(let index) = place else { return refused(Message(.pointOnlyTasksMove)) }
      if plan.tasks[index].section == target { continue }
      edits.append(DraftEdit(place: place, action: .move(toSection: target)))
    }
    return edits.isEmpty ? satisfied() : PointReading(verdict: .edits(edits))
  }
}
