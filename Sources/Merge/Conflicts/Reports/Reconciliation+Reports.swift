extension Reconciliation {
  /// All reporting duties of all plans: those that one agency owes another at a like rhythm together, every
  /// other alone. Reports during the year and the report of the year stay apart.
  ///
  /// Complexity: O(n²) for n duties; plans have few.
  public func reconcileReports() -> [UnifiedItems] {
    let positions = context.plans.indices.flatMap { plan in
      context.plans[plan].reports.indices.map { PlanPosition(plan: plan, item: $0) }
    }
    let sides = positions.map {
      Side(plan: context.plans[$0.plan], item: context.plans[$0.plan].reports[$0.item])
    }
    let parties = sides.map { ReportParties($0.item, timeline) }
    return Grouping.groups(count: sides.count) { left, right in
      parties[left].owesTheSame(as: parties[right])
        && (sides[left].planID != sides[right].planID || sides[left].item.due == sides[right].item.due)
    }
    .map { group in
      UnifiedItems(members: group.map { positions[$0] }, outcomes: reconcile(group.map { sides[$0] }))
    }
  }

  private func reconcile(_ sides: [Side<ReportingDuty>]) -> [FieldOutcome] {
    let content = TextRule(field: .content, phrasing: context.phrasing) { (report: ReportingDuty) in
      report.content
    }
    return [
      agencies(.to, sides) { $0.to }, agencies(.from, sides) { $0.from },
      outcome(ReportDueRule(), sides), outcome(content, sides),
    ].compactMap(\.self)
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
struct ReportParties {
  let to: Set<String>
  let from: Set<String>
  let cadence: ReportCadence?

  init(_ report: ReportingDuty, _ timeline: AgencyTimeline) {
    to = Set(timeline.parties(report.to, doing: report.headline).map(\.key))
    from = Set(timeline.parties(report.from, doing: report.headline).map(\.key))
    cadence = ReportCadence(report.due?.deadline)
  }

  func owesTheSame(as other: ReportParties) -> Bool {
    !to.isEmpty && to == other.to && from == other.from && cadence != nil && cadence == other.cadence
  }
}
