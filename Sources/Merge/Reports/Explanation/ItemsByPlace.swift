/// Finds the task, target or reporting duty that stands at a place of a plan file; made once for many findings.
///
/// A look-up takes time in the logarithm of the items of the file.
struct ItemsByPlace {
  /// An item and where it is written.
  private struct Span {
    var range: SourceRange
    var plan: Int
    var place: PlanPlace
  }

  /// A lead of a section and the tasks that take it.
  private struct Heirs {
    var range: SourceRange
    var tasks: [TaskReference]
  }

  let plans: [Plan]
  private var spans: [String: [Span]] = [:]
  private var heirs: [String: [Heirs]] = [:]
  private var contrast: TextContrast

  init(_ plans: [Plan], reference: ReferenceData) {
    self.plans = plans
    contrast = TextContrast(reference)
    for (index, plan) in plans.enumerated() {
      let items: [PlanPlace] =
        plan.tasks.indices.map { .task($0) } + plan.targets.indices.map { .target($0) }
        + plan.reports.indices.map { .report($0) }
      let own = items.map { Span(range: plan.range(of: $0), plan: index, place: $0) }
      spans[plan.file, default: []] += own
      heirs[plan.file, default: []] += Self.heirs(of: plan, index)
    }
    for file in spans.keys { spans[file]?.sort { $0.range.start < $1.range.start } }
  }

  private static func heirs(of plan: Plan, _ index: Int) -> [Heirs] {
    var heirs: [Heirs] = []
    var known: [SourceRange: Int] = [:]
    for (task, content) in plan.tasks.enumerated() {
      guard let lead = content.lead, lead.isInherited else { continue }
      for range in lead.texts.map(\.range).unique() {
        let position = known[range] ?? heirs.count
        if position == heirs.count { heirs.append(Heirs(range: range, tasks: [])) }
        known[range] = position
        heirs[position].tasks.append(TaskReference(plan: index, task: task))
      }
    }
    return heirs
  }

  // MARK: - Looking up

  /// The items around a place; two where one ends and the next begins.
  private func found(at place: Place) -> [Span] {
    guard let spans = spans[place.file] else { return [] }
    let start = place.range.start
    let end = Bisection.first(in: spans.count) { spans[$0].range.start > start }
    return spans[max(0, end - 2)..<end].filter { $0.range.contains(start) }
  }

  func tasks(at place: Place) -> [TaskReference] {
    found(at: place).compactMap { span in
      if case .task(let task) = span.place { TaskReference(plan: span.plan, task: task) } else { nil }
    }
  }

  /// The tasks that take their lead from a place in a section's heading.
  func tasksInheriting(from place: Place) -> [TaskReference] {
    (heirs[place.file] ?? []).filter { $0.range.contains(place.range.start) }.flatMap(\.tasks).unique()
      .sorted()
  }

  /// The task, target or reporting duty around a place.
  func side(at place: Place) -> Explanation.Side? {
    guard let span = found(at: place).first else { return nil }
    let plan = plans[span.plan]
    switch span.place {
    case .task(let task): return side(TaskReference(plan: span.plan, task: task))
    case .target(let index):
      let target = plan.targets[index]
      let item = item(target.id, target.indicator.string, span, of: plan)
      return Explanation.Side(item: item, fields: target.wordedFields)
    case .report(let index):
      let duty = plan.reports[index]
      let item = item(duty.id, duty.content?.string ?? duty.id.string, span, of: plan)
      return Explanation.Side(item: item, fields: duty.wordedFields)
    case .document, .section, .paragraph: return nil
    }
  }

  func side(_ task: TaskReference) -> Explanation.Side {
    Explanation.Side(item: ListedItem(task: task, in: plans), fields: plans[task].wordedFields)
  }

  private func item(_ id: Text, _ title: String, _ span: Span, of plan: Plan) -> ListedItem {
    ListedItem(
      plan: plan.id.string,
      id: id.string,
      title: title,
      address: plan.address(of: span.place).description,
      place: Place(file: plan.file, range: span.range)
    )
  }

  // MARK: - Sides

  /// The items that a finding is about, with the stretches marked that only one of two says.
  mutating func sides(of finding: Finding, overlaps: OverlapReport) -> [Explanation.Side] {
    contrasted(SideSearch(finding: finding, items: self, overlaps: overlaps).sides)
  }

  /// The two tasks of a pair.
  mutating func sides(of pair: OverlapListing.Pair) -> [Explanation.Side] {
    contrasted([pair.first, pair.second].compactMap { side(at: $0.place) })
  }

  private mutating func contrasted(_ sides: [Explanation.Side]) -> [Explanation.Side] {
    guard sides.count == 2 else { return sides }
    return Explanation.Side.contrasted(sides[0], sides[1], &contrast)
  }
}

extension SourceRange {
  /// True from the first character to the one just after the last.
  fileprivate func contains(_ location: SourceLocation) -> Bool { start <= location && location <= end }
}
