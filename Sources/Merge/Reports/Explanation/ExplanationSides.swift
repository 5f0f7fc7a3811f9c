extension Explanation {
  /// The finding with the items that stand at its places, and how they compare.
  /// - Parameter reference: what tells an abbreviation or an alias from other words.
  public init(
    _ entry: FindingReport.Entry,
    in plans: [Plan],
    overlaps: OverlapReport,
    reference: ReferenceData
  ) {
    let search = SideSearch(finding: entry.finding, plans: plans, overlaps: overlaps)
    var sides = search.sides
    if sides.count == 2 {
      var contrast = TextContrast(reference)
      sides = Side.contrasted(sides[0], sides[1], &contrast)
    }
    self.init(
      entry: entry,
      sides: sides,
      pair: OverlapListing(overlaps, in: plans).pairs.first { $0.id == entry.id }
    )
  }
}

/// Finds the items that a finding is about from the places it points at.
///
/// Most places lie within an item. An agency that a task takes from its section stands outside the task, and
/// several tasks may take it: then the finding is about the one that its sentences name, or else the one that
/// is most probably the same work as an item at another place.
private struct SideSearch {
  let finding: Finding
  let plans: [Plan]
  let overlaps: OverlapReport

  /// One side for each place at which an item is found, in the order of the places.
  var sides: [Explanation.Side] {
    let places = [finding.place] + finding.notes.map(\.place)
    let heirs = places.map { side(at: $0) == nil ? tasksInheriting(from: $0) : [] }
    var sides: [Explanation.Side] = []
    for (index, place) in places.enumerated() {
      let others = places.indices.filter { $0 != index }.flatMap { tasks(at: places[$0]) + heirs[$0] }
      let found = side(at: place) ?? choose(heirs[index], others: others).map(side)
      if let found, !sides.contains(found) { sides.append(found) }
    }
    return sides
  }

  /// The task, target or reporting duty around a place.
  private func side(at place: Place) -> Explanation.Side? {
    if let task = tasks(at: place).first { return side(task) }
    guard let plan = plans.first(where: { $0.file == place.file }) else { return nil }
    if let index = plan.targets.firstIndex(where: { $0.range.contains(place.range.start) }) {
      let target = plan.targets[index]
      let address = Address([.target(index + 1)])
      let item = item(target.id, target.indicator.string, at: address, target.range, of: plan)
      return Explanation.Side(item: item, fields: target.wordedFields)
    }
    if let index = plan.reports.firstIndex(where: { $0.range.contains(place.range.start) }) {
      let duty = plan.reports[index]
      let title = duty.content?.string ?? duty.id.string
      let item = item(duty.id, title, at: Address([.report(index + 1)]), duty.range, of: plan)
      return Explanation.Side(item: item, fields: duty.wordedFields)
    }
    return nil
  }

  private func item(
    _ id: Text,
    _ title: String,
    at address: Address,
    _ range: SourceRange,
    of plan: Plan
  ) -> ListedItem {
    ListedItem(
      plan: plan.id.string,
      id: id.string,
      title: title,
      address: address.description,
      place: Place(file: plan.file, range: range)
    )
  }

  private func side(_ task: TaskReference) -> Explanation.Side {
    Explanation.Side(item: ListedItem(task: task, in: plans), fields: plans[task].wordedFields)
  }

  private func tasks(at place: Place) -> [TaskReference] {
    references { plan, task in plan.file == place.file && task.range.contains(place.range.start) }
  }

  private func tasksInheriting(from place: Place) -> [TaskReference] {
    references { plan, task in
      guard plan.file == place.file, let lead = task.lead, lead.isInherited else { return false }
      return lead.texts.contains { $0.range.contains(place.range.start) }
    }
  }

  private func references(where accepts: (Plan, PlanTask) -> Bool) -> [TaskReference] {
    plans.indices.flatMap { plan in
      plans[plan].tasks.indices.filter { accepts(plans[plan], plans[plan].tasks[$0]) }
        .map { TaskReference(plan: plan, task: $0) }
    }
  }

  private func choose(_ candidates: [TaskReference], others: [TaskReference]) -> TaskReference? {
    guard candidates.count > 1 else { return candidates.first }
    let named = candidates.filter { mentions.contains(plans[$0].title.string) }
    if named.count == 1 { return named[0] }
    let remaining = named.isEmpty ? candidates : named
    // Pairs stand most probable first.
    for pair in overlaps.pairs {
      if remaining.contains(pair.a), others.contains(pair.b) { return pair.a }
      if remaining.contains(pair.b), others.contains(pair.a) { return pair.b }
    }
    return named.first
  }

  /// The words of the plans that the finding's sentences quote.
  private var mentions: Set<String> {
    let messages = [finding.message] + finding.reasons + finding.notes.map(\.message)
    return Set(
      messages.flatMap(\.arguments.values).flatMap { argument in
        switch argument {
        case .text(let text): [text]
        case .list(let texts): texts
        case .number, .term, .translated: [String]()
        }
      }
    )
  }
}

extension SourceRange {
  /// True from the first character to the one just after the last.
  fileprivate func contains(_ location: SourceLocation) -> Bool { start <= location && location <= end }
}
