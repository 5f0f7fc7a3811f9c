/// Items that are one in the annual plan: tasks of the same work, targets of one indicator, reports that are one.
/// Every item is in exactly one group.
struct ItemGroups {
  private let context: RuleContext
  private let reconciliation: Reconciliation
  private var groups: [ItemPosition: [ItemPosition]] = [:]
  private var unified: [ItemPosition: [FieldOutcome]] = [:]
  /// In the order of their first items.
  private(set) var all: [[ItemPosition]] = []

  init(_ context: RuleContext, _ overlaps: OverlapReport, policies: Policies) {
    self.context = context
    reconciliation = Reconciliation(context, policies: policies)
    for group in overlaps.groups where group.relation == .duplicate {
      add(group.members.map { ItemPosition($0) })
    }
    for task in context.tasks where groups[ItemPosition(task)] == nil { add([ItemPosition(task)]) }
    for items in reconciliation.reconcileTargets() {
      add(items.members.map { ItemPosition(.target, $0) }, items.outcomes)
    }
    for items in reconciliation.reconcileReports() {
      add(items.members.map { ItemPosition(.report, $0) }, items.outcomes)
    }
  }

  private mutating func add(_ members: [ItemPosition], _ outcomes: [FieldOutcome]? = nil) {
    all.append(members)
    for member in members { groups[member] = members }
    if let first = members.first { unified[first] = outcomes }
  }

  /// The items that are one with an item, itself included.
  func group(of item: ItemPosition) -> [ItemPosition] { groups[item] ?? [item] }

  /// What rules and policies alone come to.
  func outcomes(of group: [ItemPosition]) -> [FieldOutcome] {
    guard let first = group.first else { return [] }
    return unified[first] ?? reconciliation.reconcile(group.compactMap(\.task))
  }

  /// The fingerprints of what would be found about a field of a group without a decision.
  func findings(of field: Term, _ group: [ItemPosition]) -> [String] {
    let open = outcomes(of: group).first { $0.field == field }?.finding?.fingerprint
    var findings = [open].compactMap(\.self)
    guard field == .lead else { return findings }
    for task in group.compactMap(\.task) {
      findings += CompetenceCheck(context: context).findings(context.side(task)).map(\.fingerprint)
    }
    return findings
  }
}
