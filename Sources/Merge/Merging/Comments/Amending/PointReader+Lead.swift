// Who leads. A task that takes its lead from the heading of an agency goes to the heading of the new one, so
// that the organisation of work says the same as the task.

extension PointReader {
  func lead(_ request: CommentRequest, _ place: PlanPlace) -> PointReading {
    switch place {
    case .task(let index): return lead(request, ofTask: index)
    case .section(let index): return lead(request, ofSection: index)
    case .document, .paragraph, .target, .report: return noField(.lead, place)
    }
  }

  /// A heading that names an agency stays; its tasks go. Any other heading has its own lead changed, and the
  /// tasks that do not name another.
  private func lead(_ request: CommentRequest, ofSection index: Int) -> PointReading {
    let tasks = plan.tasks.indices.filter { plan.contains(.section(index), .task($0)) }
    let inheriting = tasks.filter { plan.tasks[$0].lead?.isInherited ?? true }
    guard plan.sections[index].lead != nil, !isAgencyHeading(index) else {
      guard !tasks.isEmpty else { return noField(.lead, .section(index)) }
      return lead(request, ofTasks: tasks)
    }
    let heading = change(.lead, of: .section(index), plan.sections[index].lead, request)
    guard case .edits(let edits) = heading.verdict else { return heading }
    let others = tasks.filter { !inheriting.contains($0) }
    let matching = others.filter { request.from != nil && says($0, request.from) }
    let more = matching.flatMap { lead(request, ofTask: $0).edits }
    return PointReading(verdict: .edits(edits + more), notes: heading.notes)
  }

  private func lead(_ request: CommentRequest, ofTasks tasks: [Int]) -> PointReading {
    let meant = request.from == nil ? tasks : tasks.filter { says($0, request.from) }
    guard !meant.isEmpty else { return lead(request, ofTask: tasks[0]) }
    let readings = meant.map { lead(request, ofTask: $0) }
    if let other = readings.first(where: { $0.verdict == .refused || $0.verdict == .stale }) { return other }
    let edits = readings.flatMap(\.edits)
    let notes = readings.flatMap(\.notes).unique()
    return PointReading(verdict: edits.isEmpty ? .satisfied : .edits(edits), notes: notes)
  }

  private func says(_ task: Int, _ from: Text?) -> Bool {
    guard let from, let lead = plan.tasks[task].lead else { return false }
    return isSame(lead.agencies, directory.mentions(in: from.string))
  }

  private func lead(_ request: CommentRequest, ofTask index: Int) -> PointReading {
    let task = plan.tasks[index]
    var reading = change(.lead, of: .task(index), task.lead, request)
    guard case .edits(var edits) = reading.verdict, task.lead?.isInherited == true,
      let heading = heading(of: task)
    else { return reading }
    let agencies = request.to.flatMap { directory.mentions(in: $0.string) }
    if let home = home(of: agencies, beside: heading) {
      edits.append(DraftEdit(place: .task(index), action: .move(toSection: home)))
      reading.notes.append(
        Message(
          .pointMovesHome,
          ["address": text(.task(index)), "to": text(.section(home))]
        )
      )
    } else {
      let lead = request.to.map(\.string).joined(separator: "; ")
      reading.notes.append(Message(.pointNoHome, ["lead": .text(lead)]))
    }
    reading.verdict = .edits(edits)
    return reading
  }

  // MARK: - The organisation of work

  /// The heading of an agency that a task takes its lead from, where it stands right under it.
  private func heading(of task: PlanTask) -> Int? { isAgencyHeading(task.section) ? task.section : nil }

  /// Whether a heading names the agencies that lead what stands below it.
  private func isAgencyHeading(_ index: Int) -> Bool {
    let section = plan.sections[index]
    guard let title = section.title?.string, let lead = section.lead else { return false }
    let named = directory.mentions(in: title)
    return !named.isEmpty && directory.relation(named, lead.agencies, on: day).kind != .disjoint
  }

  /// The heading beside another one that belongs to some agencies: to exactly these, or else the only one of
  /// collectives that they comprise.
  private func home(of agencies: [AgencyMention], beside heading: Int) -> Int? {
    let beside = plan.sections.indices.filter { index in
      index != heading && plan.sections[index].parent == plan.sections[heading].parent
        && isAgencyHeading(index)
    }
    func related(_ kinds: [AgencyRelation.Kind], collective: Bool) -> [Int] {
      beside.filter { index in
        let lead = plan.sections[index].lead?.agencies ?? []
        guard !collective || lead.allSatisfy(\.isCollective) else { return false }
        return kinds.contains(directory.relation(lead, agencies, on: day).kind)
      }
    }
    let exact = related([.same], collective: false)
    if !exact.isEmpty { return exact.count == 1 ? exact[0] : nil }
    guard !agencies.isEmpty, agencies.allSatisfy(\.isCollective) else { return nil }
    let near = related([.subset, .superset], collective: true)
    return near.count == 1 ? near[0] : nil
  }

  // MARK: - Fields that name agencies

  /// A field of agencies gets others, in whole or in the one entry that the letter names.
  func change(_ field: Term, of place: PlanPlace, _ now: Assignment?, _ request: CommentRequest)
    -> PointReading
  {
    let to = request.to.map(\.string)
    let mentions = to.flatMap { directory.mentions(in: $0) }
    let texts = now?.texts.map(\.string) ?? []
    if isSame(now?.agencies ?? [], mentions), !to.isEmpty { return satisfied() }
    let whole = PointReading(verdict: .edits([DraftEdit(place: place, action: .set(field, to))]))
    guard let from = request.from else { return whole }
    let meant = directory.mentions(in: from.string)
    if isSame(now?.agencies ?? [], meant) { return whole }
    let entries = texts.indices.filter { isSame(directory.mentions(in: texts[$0]), meant) }
    if entries.count == 1, texts.count > 1 {
      let edit = DraftEdit(place: place, action: .replaceEntry(field, at: entries[0], to))
      return PointReading(verdict: .edits([edit]))
    }
    let isAmong = meant.allSatisfy { one in (now?.agencies ?? []).contains { isSame([$0], [one]) } }
    if isAmong, now != nil {
      return refused(
        Message(
          .pointNamesOthers,
          ["address": text(place), "field": .term(field), "now": .text(texts.joined(separator: "; "))]
        )
      )
    }
    return stale(field, place, texts, from)
  }

  /// Whether two lists name the same agencies, whatever they are called.
  func isSame(_ left: [AgencyMention], _ right: [AgencyMention]) -> Bool {
    Set(left.map(AgencyElement.init)) == Set(right.map(AgencyElement.init))
  }

  /// The draft says something else than the letter takes it to say.
  func stale(_ field: Term, _ place: PlanPlace, _ now: [String], _ from: Text) -> PointReading {
    let arguments: [String: Message.Argument] = [
      "address": text(place), "field": .term(field), "from": .text(from.string),
      "now": .text(now.joined(separator: "; ")),
    ]
    let message = Message(now.isEmpty ? .pointSaysNothing : .pointSaysOther, arguments)
    return PointReading(verdict: .stale, notes: [message])
  }
}

extension AgencyMention {
  /// Whether it names a collective: "các sở, ban, ngành".
  var isCollective: Bool {
    if case .group = identity { return true }
    return false
  }
}
