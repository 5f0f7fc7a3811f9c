/// What each finding asks people to decide, looked up rather than searched for: made once for all findings of a run.
///
/// ```swift
/// let questions = DecisionQuestions(workspace, work: work)
/// questions.question(of: finding)     // .value(.lead, [rc-17, dt-07])
/// ```
/// The answers are those that `DecisionMaker` takes. Complexity: one reconciliation of every group.
struct DecisionQuestions {
  enum Question: Hashable {
    /// Whether two tasks are the same work.
    case pair(TaskReference, TaskReference)
    /// Which value a field of items that are one has; some can also be left as they are.
    case value(Term, [ItemPosition], mayAccept: Bool)
    /// Whether it may stay as it is.
    case acceptance([ItemPosition])
    /// Nothing that a decision could settle: the file must be corrected.
    case none([ItemPosition])
  }

  /// Items that are one with what rules and policies make of their fields.
  struct Group: Hashable {
    var members: [ItemPosition]
    var outcomes: [FieldOutcome]
  }

  /// Groups of several items, and single items with an open field.
  private(set) var groups: [Group] = []
  private let itemGroups: ItemGroups
  private let positions: [String: [(range: SourceRange, position: ItemPosition)]]
  private var open: [String: (group: Int, field: Term)] = [:]
  private var shared: [String: (TaskReference, TaskReference)] = [:]

  init(_ workspace: Workspace, work: DecidedWork) {
    let context = RuleContext(plans: workspace.plans, reference: workspace.reference, day: workspace.day)
    itemGroups = ItemGroups(context, work.overlaps, policies: workspace.manifest.policies)
    positions = Self.positions(workspace.plans)
    for members in itemGroups.all {
      let outcomes = itemGroups.outcomes(of: members)
      let findings = outcomes.compactMap { outcome in outcome.finding.map { ($0.fingerprint, outcome.field) }
      }
      if members.count == 1, findings.isEmpty { continue }
      for (fingerprint, field) in findings { open[fingerprint] = (groups.count, field) }
      groups.append(Group(members: members, outcomes: outcomes))
    }
    let checker = ConflictChecker(context, overlaps: work.overlaps)
    for pair in work.overlaps.pairs where pair.relation == .overlap && pair.a.plan != pair.b.plan {
      for fingerprint in checker.sharedWorkFindings(pair.a, pair.b) where shared[fingerprint] == nil {
        shared[fingerprint] = (pair.a, pair.b)
      }
    }
  }

  /// What a finding that is no overlap asks.
  func question(of finding: Finding) -> Question {
    if let open = open[finding.fingerprint] {
      return .value(open.field, groups[open.group].members, mayAccept: false)
    }
    if finding.code == .leadConflict || finding.code == .budgetConflict,
      let (a, b) = shared[finding.fingerprint]
    {
      return .pair(a, b)
    }
    let items = items(of: finding)
    guard finding.isAcceptable else { return .none(items) }
    if finding.code == .competence, let first = items.first {
      return .value(.lead, itemGroups.group(of: first), mayAccept: true)
    }
    return .acceptance(items)
  }

  // MARK: - Places

  private static func positions(_ plans: [Plan])
    -> [String: [(range: SourceRange, position: ItemPosition)]]
  {
    var found: [String: [(range: SourceRange, position: ItemPosition)]] = [:]
    for (index, plan) in plans.enumerated() {
      for kind in ItemPosition.Kind.allCases {
        for position in plans.positions(kind, plan: index) {
          found[plan.file, default: []].append((plans.range(position), position))
        }
      }
    }
    return found.mapValues { $0.sorted { $0.range.start < $1.range.start } }
  }

  /// The items at the places of a finding, in their order.
  private func items(of finding: Finding) -> [ItemPosition] {
    ([finding.place] + finding.notes.map(\.place)).compactMap(item).unique()
  }

  private func item(at place: Place) -> ItemPosition? {
    guard let spans = positions[place.file] else { return nil }
    var (low, high) = (0, spans.count)
    while low < high {
      let middle = (low + high) / 2
      if spans[middle].range.start <= place.range.start { low = middle + 1 } else { high = middle }
    }
    guard low > 0, place.range.start <= spans[low - 1].range.end else { return nil }
    return spans[low - 1].position
  }
}

extension Finding {
  /// Whether it is about the content of plans as they are now, so that a person can say that it may stay.
  fileprivate var isAcceptable: Bool {
    let family = code.rawValue.prefix { $0 != "/" }
    return !fingerprint.isEmpty && !["overlap", "decision", "comment", "verify", "judge"].contains(family)
      && !reasons.contains(Message(.correctedByLetters))
  }
}
