extension Reconciliation {
  /// All targets of all plans: those of one indicator for the same year together, every other alone.
  ///
  /// Complexity: O(n) by indicator, O(m²) for m targets of one indicator.
  public func reconcileTargets() -> [UnifiedItems] {
    let positions = context.plans.indices.flatMap { plan in
      context.plans[plan].targets.indices.map { PlanPosition(plan: plan, item: $0) }
    }
    let sides = positions.map {
      Side(plan: context.plans[$0.plan], item: context.plans[$0.plan].targets[$0.item])
    }
    return sameIndicator(sides).flatMap { indices in
      Grouping.groups(count: indices.count) { left, right in
        belongTogether(sides[indices[left]], sides[indices[right]])
      }
      .map { group in group.map { indices[$0] } }
    }
    .sorted { $0[0] < $1[0] }
    .map { group in
      UnifiedItems(
        members: group.map { positions[$0] },
        outcomes: reconcile(group.map { sides[$0] }, group.map { ItemPosition(.target, positions[$0]) })
      )
    }
  }

  private func sameIndicator(_ sides: [Side<Target>]) -> [[Int]] {
    var groups: [[Int]] = []
    var places: [IndicatorKey: Int] = [:]
    for (index, side) in sides.enumerated() {
      let key = IndicatorKey(side.item.indicator.string, context.phrasing)
      if let place = places[key] {
        groups[place].append(index)
      } else {
        places[key] = groups.count
        groups.append([index])
      }
    }
    return groups
  }

  /// Steps of different years, and an aspiration beyond what binds, stand side by side.
  private func belongTogether(_ left: Side<Target>, _ right: Side<Target>) -> Bool {
    if case .complement = TargetValueRule().relation(left, right) { return false }
    return true
  }

  private func reconcile(_ sides: [Side<Target>], _ members: [ItemPosition]) -> [FieldOutcome] {
    let phrasing = context.phrasing
    let outcomes = [
      outcome(
        TitleRule(field: .indicator, phrasing: phrasing) { (target: Target) in target.indicator },
        sides
      ),
      outcome(TargetValueRule(), sides),
      outcome(TargetTimeRule(), sides),
      outcome(TargetStrengthRule(), sides),
    ]
    return ruled(outcomes, Target.fields, members) { sides[$0].item.texts(of: $1) }
  }
}
