extension Reconciliation {
  /// All reporting duties of all plans: those that one agency owes another at a like rhythm together, every
  /// other alone. Reports during the year and the report of the year stay apart.
  ///
  /// Complexity: O(n) by sender and addressee, O(m²) for m duties between the same two.
  public func reconcileReports() -> [UnifiedItems] {
    let positions = context.plans.indices.flatMap { plan in
      context.plans[plan].reports.indices.map { PlanPosition(plan: plan, item: $0) }
    }
    let sides = positions.map {
      Side(plan: context.plans[$0.plan], item: context.plans[$0.plan].reports[$0.item])
    }
    return sameParties(sides).flatMap { indices in
      Grouping.groups(count: indices.count) { left, right in
        // What one plan asks twice is as its author wants it, unless it says the same.
        let (left, right) = (sides[indices[left]], sides[indices[right]])
        return left.planID != right.planID || left.item.due?.deadline == right.item.due?.deadline
      }
      .map { group in group.map { indices[$0] } }
    }
    .sorted { $0[0] < $1[0] }
    .map { group in
      UnifiedItems(
        members: group.map { positions[$0] },
        outcomes: reconcile(group.map { sides[$0] }, group.map { ItemPosition(.report, positions[$0]) })
      )
    }
  }

  /// The duties between the same two at a like rhythm; those of no known clock stay alone.
  private func sameParties(_ sides: [Side<ReportingDuty>]) -> [[Int]] {
    var groups: [[Int]] = []
    var places: [ReportParties: Int] = [:]
    for (index, side) in sides.enumerated() {
      let parties = ReportParties(side.item, timeline)
      if let place = places[parties] {
        groups[place].append(index)
      } else {
        if !parties.to.isEmpty, parties.cadence != nil { places[parties] = groups.count }
        groups.append([index])
      }
    }
    return groups
  }

  private func reconcile(_ sides: [Side<ReportingDuty>], _ members: [ItemPosition]) -> [FieldOutcome] {
    let content = TextRule(field: .content, phrasing: context.phrasing) { (report: ReportingDuty) in
      report.content
    }
    let outcomes = [
      agencies(.to, sides) { $0.to }, agencies(.from, sides) { $0.from },
      outcome(ReportDueRule(), sides), outcome(content, sides),
    ]
    return ruled(outcomes, ReportingDuty.fields, members) { sides[$0].item.texts(of: $1) }
  }

  private func agencies(
    _ field: Term,
    _ sides: [Side<ReportingDuty>],
    _ assignment: (ReportingDuty) -> Assignment?
  ) -> FieldOutcome? {
    let members = sides.map { side -> ListUnion.Member? in
      guard let named = assignment(side.item) else { return nil }
      let parties = timeline.parties(named, doing: side.item.headline)
      return ListUnion.Member(
        entries: parties.map {
          ListUnion.Entry(key: $0.key, text: $0.currentName(context.agencies), quality: $0.isRenamed ? 0 : 1)
        },
        texts: named.texts.map(\.string),
        isRenamed: parties.contains(where: \.isRenamed)
      )
    }
    return ListUnion(field: field, members: members, order: order(sides)).outcome()
  }
}

/// Who owes a report to whom, and how often.
struct ReportParties: Hashable {
  let to: Set<String>
  let from: Set<String>
  let cadence: ReportCadence?

  init(_ report: ReportingDuty, _ timeline: AgencyTimeline) {
    to = Set(timeline.parties(report.to, doing: report.headline).map(\.key))
    from = Set(timeline.parties(report.from, doing: report.headline).map(\.key))
    cadence = ReportCadence(report.due?.deadline)
  }
}
