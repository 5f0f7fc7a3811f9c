/// Holds decisions against the plans of today: which apply, which are stale and why, which match nothing, and
/// which contradict one another.
///
/// Pure: the same decisions, plans and findings give the same answer, whatever the order of plans and items.
/// Complexity: linear in the plans and the decisions, plus one reconciliation of the groups decided about.
struct DecisionMatcher {
  let context: RuleContext
  let policies: Policies
  let overlaps: OverlapReport
  let decisions: [Decision]
  private let locator: ItemLocator
  private var work: DecidedWork
  private var locations: [[ItemLocator.Location]] = []

  init(_ context: RuleContext, policies: Policies, overlaps: OverlapReport, decisions: [Decision]) {
    self.context = context
    self.policies = policies
    self.overlaps = overlaps
    self.decisions = decisions
    locator = ItemLocator(context.plans, decisions: decisions)
    work = DecidedWork(overlaps, decisions)
  }

  /// The plans after the decisions.
  static func match(
    _ decisions: [Decision],
    _ context: RuleContext,
    policies: Policies,
    overlaps: OverlapReport
  ) -> DecidedWork {
    guard !decisions.isEmpty else { return DecidedWork(overlaps, []) }
    var matcher = DecisionMatcher(context, policies: policies, overlaps: overlaps, decisions: decisions)
    matcher.locate()
    matcher.link()
    matcher.work.overlaps = DecidedGroups(plans: matcher.plans).apply(matcher.work.links, to: overlaps)
    matcher.rule()
    matcher.settle()
    return matcher.work
  }

  private var plans: [Plan] { context.plans }

  // MARK: - Where the items are

  private mutating func locate() {
    let named = namedItems()
    for (index, decision) in decisions.enumerated() {
      var found = locator.locate(decision.items)
      if decision.items.isEmpty, let positions = named[decision.finding] {
        found = positions.map { .found($0) }
      }
      locations.append(found)
      work.positions.append(found.compactMap(\.position))
      work.statuses[index] = status(decision, found)
    }
  }

  /// The items of the findings that decisions name without remembering what they were about.
  private func namedItems() -> [String: [ItemPosition]] {
    let names = Set(decisions.filter(\.items.isEmpty).map(\.finding))
    guard !names.isEmpty else { return [:] }
    var items: [String: [ItemPosition]] = [:]
    for pair in overlaps.pairs where names.contains(pair.id) {
      items[pair.id] = [ItemPosition(pair.a), ItemPosition(pair.b)]
    }
    let groups = ItemGroups(context, overlaps, policies: policies)
    for group in groups.all {
      for outcome in groups.outcomes(of: group) {
        guard let finding = outcome.finding, names.contains(finding.fingerprint) else { continue }
        items[finding.fingerprint] = group
      }
    }
    return items
  }

  private func status(_ decision: Decision, _ found: [ItemLocator.Location]) -> DecisionStatus {
    var changes: [DecisionChange] = []
    var gone: [RememberedItem] = []
    for (item, location) in zip(decision.items, found) {
      switch location {
      case .found(let position): changes += fieldChanges(item, position, decision)
      case .edited(let position): changes += changesOfContent(item, position)
      case .ambiguous: changes.append(.severalAlike(item))
      case .gone: gone.append(item)
      }
    }
    if gone.count == decision.items.count, !decision.items.isEmpty { return .unmatched(gone) }
    changes += gone.map { .missing($0) }
    if !gone.isEmpty || !changes.isEmpty { return .stale(changes) }
    if found.isEmpty, decision.verdict != .accepted { return .unmatched([]) }
    return .applied
  }

  private func changesOfContent(_ item: RememberedItem, _ position: ItemPosition) -> [DecisionChange] {
    let title = ItemContent(position, in: plans).title
    let field: Term = position.kind == .task ? .title : position.kind == .target ? .indicator : .content
    let remembered = RememberedItem.shortened(title)
    if ComparisonText.key(remembered) == ComparisonText.key(item.title) { return [.detail(position)] }
    return [.words(position, field, before: [item.title], after: [title])]
  }

  private func fieldChanges(_ item: RememberedItem, _ position: ItemPosition, _ decision: Decision)
    -> [DecisionChange]
  {
    decision.fields.compactMap { field in
      let before = item.texts(of: field.name)
      let after = plans.texts(of: field.name, position)
      guard before.map(ComparisonText.key) != after.map(ComparisonText.key) else { return nil }
      return .words(position, field.name, before: before, after: after)
    }
  }

  private func positions(_ index: Int) -> [ItemPosition] {
    locations[index].compactMap { location in
      if case .found(let position) = location { return position }
      return nil
    }
  }

  // MARK: - Tasks that are, or are not, the same

  private mutating func link() {
    var links: [DecidedGroups.Link] = []
    for (index, decision) in decisions.enumerated() where work.statuses[index] == .applied {
      guard let verdict = decision.verdict, verdict != .accepted else { continue }
      let tasks = positions(index).compactMap(\.task)
      guard tasks.count > 1 else {
        work.statuses[index] = .unmatched(decision.items)
        continue
      }
      for (offset, a) in tasks.enumerated() {
        for b in tasks.dropFirst(offset + 1) {
          links.append(DecidedGroups.Link(a, b, verdict, decision: index))
        }
      }
    }
    for (later, earlier) in DecidedGroups(plans: plans).contradictions(links) {
      work.statuses[later] = .contradictory(with: earlier)
      work.statuses[earlier] = .contradictory(with: later)
    }
    work.links = links.filter { work.statuses[$0.decision] == .applied }
  }

  // MARK: - Values

  private mutating func rule() {
    let groups = ItemGroups(context, work.overlaps, policies: policies)
    var authors: [FieldOfGroup: Int] = [:]
    for (index, decision) in decisions.enumerated()
    where work.statuses[index] == .applied && !decision.fields.isEmpty {
      let positions = positions(index)
      let group = groups.group(of: positions[0])
      let changes = groupChanges(decision, positions, group)
      guard changes.isEmpty else {
        work.statuses[index] = .stale(changes)
        continue
      }
      for field in decision.fields {
        let key = FieldOfGroup(first: group[0], field: field.name)
        guard let ruling = ruling(decision, field) else { continue }
        if let author = authors[key] {
          guard work.fields[group[0], field.name]?.value != ruling.value else { continue }
          work.statuses[index] = .contradictory(with: author)
          work.statuses[author] = .contradictory(with: index)
          for member in group { work.fields[member, field.name] = nil }
          continue
        }
        authors[key] = index
        for member in group { work.fields[member, field.name] = ruling }
      }
    }
    withdrawContradictory(authors, groups)
  }

  private struct FieldOfGroup: Hashable {
    let first: ItemPosition
    let field: Term
  }

  /// A decision that contradicts another one in one field holds in none.
  private mutating func withdrawContradictory(_ authors: [FieldOfGroup: Int], _ groups: ItemGroups) {
    for (key, author) in authors where work.statuses[author] != .applied {
      for member in groups.group(of: key.first) { work.fields[member, key.field] = nil }
    }
    work.links.removeAll { work.statuses[$0.decision] != .applied }
  }

  /// What tells the items that are the same work today from those that were decided about.
  private func groupChanges(_ decision: Decision, _ positions: [ItemPosition], _ group: [ItemPosition])
    -> [DecisionChange]
  {
    var changes = positions.filter { !group.contains($0) }.map { DecisionChange.separated($0) }
    for field in decision.fields {
      for member in group where !positions.contains(member) {
        let says = plans.texts(of: field.name, member)
        if !says.isEmpty { changes.append(.joined(member, says: says)) }
      }
    }
    return changes
  }

  private func ruling(_ decision: Decision, _ field: Decision.Field) -> DecidedFields.Ruling? {
    let value: OpenConflict.Value
    switch field.choice {
    case .value(let chosen): value = chosen
    case .side(let plan):
      guard let item = decision.items.first(where: { $0.plan == plan }) else { return nil }
      value = OpenConflict.Value(item.texts(of: field.name), of: field.name)
    }
    return DecidedFields.Ruling(value: value, by: decision.by, on: decision.when, why: decision.why)
  }

  // MARK: - Findings

  private mutating func settle() {
    let checker = ConflictChecker(context, overlaps: work.overlaps, policies: policies)
    let current = Set(checker.findings().map(\.fingerprint))
    let groups = ItemGroups(context, work.overlaps, policies: policies)
    for (index, decision) in decisions.enumerated() where work.statuses[index] == .applied {
      if decision.verdict == .accepted, !current.contains(decision.finding) {
        work.statuses[index] = .unmatched(decision.items)
        continue
      }
      if decision.verdict != .same || !decision.fields.isEmpty { work.settled[decision.finding] = index }
      for field in decision.fields {
        guard let first = positions(index).first else { continue }
        let group = groups.group(of: first)
        for finding in groups.findings(of: field.name, group) { work.settled[finding] = index }
      }
    }
    for link in work.links where link.verdict != .same {
      for finding in checker.sharedWorkFindings(link.a, link.b) { work.settled[finding] = link.decision }
    }
    work.settled[""] = nil
  }
}

extension RememberedItem {
  /// The longest title that is remembered whole.
  static let titleLimit = 200

  static func shortened(_ title: String) -> String {
    title.count > titleLimit ? String(title.prefix(titleLimit - 1)) + "…" : title
  }
}
