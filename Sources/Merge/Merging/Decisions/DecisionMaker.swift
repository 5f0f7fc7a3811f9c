/// Turns what a person asks into a decision that remembers what it was made on.
///
/// ```swift
/// let maker = DecisionMaker(workspace, overlaps: overlaps, work: merger.decided(overlaps))
/// let decision = try maker.decision(on: finding, request)
/// ```
public struct DecisionMaker: Sendable {
  private let context: RuleContext
  private let overlaps: OverlapReport
  private let work: DecidedWork
  private let groups: ItemGroups
  private let locator: ItemLocator

  /// - Parameters:
  ///   - overlaps: what the engine found.
  ///   - work: the same after the decisions made before.
  public init(_ workspace: Workspace, overlaps: OverlapReport, work: DecidedWork) {
    context = RuleContext(plans: workspace.plans, reference: workspace.reference, day: workspace.day)
    self.overlaps = overlaps
    self.work = work
    groups = ItemGroups(context, work.overlaps, policies: workspace.manifest.policies)
    locator = ItemLocator(workspace.plans)
  }

  private var plans: [Plan] { context.plans }

  // MARK: - Findings

  /// A decision about a finding.
  public func decision(on finding: Finding, _ request: DecisionRequest) throws(DecisionError) -> Decision {
    guard !finding.isCorrectedByLetters else { throw .correctedByLetters }
    if let pair = pair(finding) { return try decision([pair.a, pair.b], finding.fingerprint, request) }
    let items = items(of: finding)
    switch request.verdict {
    case .accepted?:
      guard request.fields.isEmpty else { throw .wrongVerdict(.accepted, possible: []) }
      if openField(finding) != nil { throw .needsValue(field: openField(finding)?.rawValue ?? "") }
      return make(finding.fingerprint, items, [], request)
    case let verdict?:
      let tasks = items.compactMap(\.task)
      guard tasks.count > 1 else { throw .noPair }
      guard tasks.count == 2 else { throw .severalPairs(items: items.map(name)) }
      if openField(finding) == nil { throw .wrongVerdict(verdict, possible: [.accepted]) }
      return try decision(tasks, finding.fingerprint, request)
    case nil:
      guard !request.fields.isEmpty else {
        if let field = openField(finding) { throw .needsValue(field: field.rawValue) }
        throw .nothingDecided
      }
      guard let first = items.first else { throw .noItem }
      let group = groups.group(of: first)
      return make(finding.fingerprint, group, try fields(request, group), request)
    }
  }

  /// A decision about two tasks that a person names, whether or not the engine found them.
  public func decision(on tasks: [String], _ request: DecisionRequest) throws(DecisionError) -> Decision {
    var found: [TaskReference] = []
    for name in tasks { found.append(try task(name)) }
    guard found.count == 2 else { throw .noPair }
    guard found[0] != found[1] else { throw .oneTask(tasks[0]) }
    let id = overlaps.pairs.first { $0.a == min(found[0], found[1]) && $0.b == max(found[0], found[1]) }?.id
    return try decision(found, id ?? "", request)
  }

  /// The index of the decision that answered the same question before, whether it still holds or not.
  public func earlier(than decision: Decision) -> Int? {
    let items = locator.locate(decision.items)
    let positions = Set(items.compactMap { $0.position })
    return work.decisions.indices.first { index in
      let other = work.decisions[index]
      if positions.isEmpty || other.items.isEmpty { return other.finding == decision.finding }
      guard Set(work.positions[index]) == positions else { return false }
      if decision.isAboutPair || other.isAboutPair { return decision.isAboutPair && other.isAboutPair }
      if decision.fields.isEmpty { return other.finding == decision.finding }
      return other.fields.contains { field in decision.fields.contains { $0.name == field.name } }
    }
  }

  /// Whether a text names a task as `plan/task`.
  public func isTask(_ name: String) -> Bool { (try? task(name)) != nil }

  private func task(_ name: String) throws(DecisionError) -> TaskReference {
    for reference in context.tasks where self.name(ItemPosition(reference)) == name { return reference }
    let names = context.tasks.map { self.name(ItemPosition($0)) }
    throw .unknownTask(name, suggestion: SpellingSuggestion.nearest(to: name, among: names))
  }

  /// The tasks that an overlap, or a finding about work that two tasks share, is about.
  private func pair(_ finding: Finding) -> OverlapPair? {
    let pairs = overlaps.pairs + work.overlaps.pairs
    if finding.code.isOverlap {
      let named = pairs.filter { $0.id == finding.fingerprint }
      return named.first { plans.place(of: $0.a) == finding.place } ?? named.first
    }
    guard finding.code == .leadConflict || finding.code == .budgetConflict else { return nil }
    let checker = ConflictChecker(context, overlaps: work.overlaps)
    return work.overlaps.pairs.first { pair in
      pair.relation == .overlap && checker.sharedWorkFindings(pair.a, pair.b).contains(finding.fingerprint)
    }
  }

  /// The field that a finding leaves open.
  private func openField(_ finding: Finding) -> Term? { openGroup(finding)?.field }

  private func openGroup(_ finding: Finding) -> (items: [ItemPosition], field: Term)? {
    for group in groups.all {
      for outcome in groups.outcomes(of: group) where outcome.finding?.fingerprint == finding.fingerprint {
        return (group, outcome.field)
      }
    }
    return nil
  }

  /// The items that a finding is about: of an open field all of the same work, else those at its places.
  private func items(of finding: Finding) -> [ItemPosition] {
    if let group = openGroup(finding) { return group.items }
    let places = [finding.place] + finding.notes.map(\.place)
    return places.compactMap { place in
      plans.indices.lazy.filter { plans[$0].file == place.file }.compactMap { item(at: place, plan: $0) }
        .first
    }.unique()
  }

  private func item(at place: Place, plan: Int) -> ItemPosition? {
    ItemPosition.Kind.allCases.lazy.flatMap { plans.positions($0, plan: plan) }.first { position in
      let range = plans.range(position)
      return range.start <= place.range.start && place.range.start <= range.end
    }
  }

  private func name(_ position: ItemPosition) -> String {
    "\(plans[position.plan].id.string)/\(plans.identifier(position))"
  }

  // MARK: - Making

  private func decision(_ tasks: [TaskReference], _ finding: String, _ request: DecisionRequest)
    throws(DecisionError) -> Decision
  {
    let pair = tasks.map { ItemPosition($0) }
    switch request.verdict {
    case nil: throw request.fields.isEmpty ? .nothingDecided : .fieldsOfTwo
    case .accepted?: throw .wrongVerdict(.accepted, possible: [.same, .apart, .notSame])
    case .same? where !request.fields.isEmpty:
      let all = (pair + pair.flatMap { groups.group(of: $0) }).unique()
      return make(finding, all, try fields(request, all), request)
    case .same?: return make(finding, pair, [], request)
    case .apart?, .notSame?:
      guard request.fields.isEmpty else { throw .fieldsOfTwo }
      return make(finding, pair, [], request)
    }
  }

  private func make(
    _ finding: String,
    _ items: [ItemPosition],
    _ fields: [Decision.Field],
    _ request: DecisionRequest
  ) -> Decision {
    Decision(
      finding: finding,
      verdict: request.verdict,
      fields: fields,
      items: items.map { remembered($0, fields.map(\.name)) },
      by: request.by,
      when: request.when,
      why: request.why
    )
  }

  private func remembered(_ position: ItemPosition, _ fields: [Term]) -> RememberedItem {
    let content = ItemContent(position, in: plans)
    // Twins are told apart by everything that they say.
    let kept =
      locator.hasTwins(position) ? position.kind.fields.filter { $0 != .title && $0 != .detail } : fields
    return RememberedItem(
      kind: position.kind,
      plan: plans[position.plan].id.string,
      item: plans.identifier(position),
      content: content.key,
      title: RememberedItem.shortened(content.title),
      says: (fields + kept).unique().compactMap { field in
        let texts = plans.texts(of: field, position)
        return texts.isEmpty ? nil : Trace.Origin.Wording(field: field, texts: texts)
      }
    )
  }

  // MARK: - Values

  private func fields(_ request: DecisionRequest, _ items: [ItemPosition]) throws(DecisionError)
    -> [Decision.Field]
  {
    var fields: [Decision.Field] = []
    for field in request.fields {
      let known = items[0].kind.fields
      guard let name = known.first(where: { $0.rawValue == field.name }) else {
        throw .unknownField(field.name, known: known.map(\.rawValue))
      }
      fields.append(Decision.Field(name, .value(try value(field.value, of: name, items))))
    }
    return fields
  }

  private func value(_ text: String, of field: Term, _ items: [ItemPosition]) throws(DecisionError)
    -> OpenConflict.Value
  {
    if let side = side(text, sides(field, items)) {
      let outcome = groups.outcomes(of: groups.group(of: side)).first { $0.field == field }
      let member = groups.group(of: side).firstIndex(of: side)
      let candidate = outcome?.candidates.first { $0.members.contains { $0 == member } }
      let texts = plans.texts(of: field, side)
      if let value = candidate?.value { return value }
      guard !texts.isEmpty else {
        throw .badValue(field: field.rawValue, value: text, known: says(field, items))
      }
      return OpenConflict.Value(texts, of: field)
    }
    switch field {
    case .strength:
      let known = Target.Strength.allCases.map(\.rawValue)
      guard known.contains(text) else { throw .badValue(field: field.rawValue, value: text, known: known) }
      return .texts([text])
    case .budget:
      let halves = text.split(separator: ";", maxSplits: 1).map { String($0.trimmingBlanks()) }
      return .budget(amount: halves.first, source: halves.count > 1 ? halves[1] : nil)
    default: return .texts([text])
    }
  }

  /// The item that a letter, a plan or `plan/item` stands for; nil for a value.
  private func side(_ text: String, _ items: [ItemPosition]) -> ItemPosition? {
    let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".prefix(items.count).map(String.init)
    if let index = letters.firstIndex(of: text) { return items[index] }
    if let item = items.first(where: { name($0) == text }) { return item }
    let ofPlan = items.filter { plans[$0.plan].id.string == text }
    return ofPlan.count == 1 ? ofPlan[0] : nil
  }

  /// The items that say something in a field, in the order in which findings name them.
  private func sides(_ field: Term, _ items: [ItemPosition]) -> [ItemPosition] {
    items.filter { !plans.texts(of: field, $0).isEmpty }.sorted { left, right in
      (plans[left.plan].id.string, plans.range(left).start, left)
        < (plans[right.plan].id.string, plans.range(right).start, right)
    }
  }

  private func says(_ field: Term, _ items: [ItemPosition]) -> [String] {
    items.flatMap { plans.texts(of: field, $0) }.unique()
  }
}

extension Decision {
  /// Whether it says of items that they are one, or not.
  fileprivate var isAboutPair: Bool { verdict != nil && verdict != .accepted }
}

extension FindingCode {
  fileprivate var isOverlap: Bool { self == .duplicate || self == .overlap }
}

extension [Plan] {
  /// Where a whole item stands.
  func range(_ position: ItemPosition) -> SourceRange {
    switch position.kind {
    case .task: self[position.plan].tasks[position.item].range
    case .target: self[position.plan].targets[position.item].range
    case .report: self[position.plan].reports[position.item].range
    }
  }
}
