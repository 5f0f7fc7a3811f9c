/// Names a target or a reporting duty among the plans of a run: the index of its plan and its index there.
public struct PlanPosition: Hashable, Comparable, Sendable {
  public var plan: Int
  public var item: Int

  public init(plan: Int, item: Int) {
    self.plan = plan
    self.item = item
  }

  public static func < (left: PlanPosition, right: PlanPosition) -> Bool {
    (left.plan, left.item) < (right.plan, right.item)
  }
}

extension ItemPosition {
  init(_ kind: Kind, _ position: PlanPosition) {
    self.init(kind, plan: position.plan, item: position.item)
  }
}

/// Targets, or reporting duties, that are one in the annual plan, and what became of their fields.
public struct UnifiedItems: Hashable, Sendable {
  /// In the order of the plans; one for an item that stands alone.
  public var members: [PlanPosition]
  /// Positions in the outcomes count in `members`.
  public var outcomes: [FieldOutcome]

  public init(members: [PlanPosition], outcomes: [FieldOutcome]) {
    self.members = members
    self.outcomes = outcomes
  }
}

/// Puts items together that belong together, directly or through others.
enum Grouping {
  /// The groups in the order of their first item. `belong` is asked for every pair: O(n²).
  static func groups(count: Int, belong: (Int, Int) -> Bool) -> [[Int]] {
    var home = Array(0..<count)
    for right in 0..<count {
      for left in 0..<right where home[left] != home[right] && belong(left, right) {
        let (kept, gone) = (min(home[left], home[right]), max(home[left], home[right]))
        for index in 0...right where home[index] == gone { home[index] = kept }
      }
    }
    var groups: [[Int]] = []
    var place: [Int: Int] = [:]
    for index in 0..<count {
      if let group = place[home[index]] {
        groups[group].append(index)
      } else {
        place[home[index]] = groups.count
        groups.append([index])
      }
    }
    return groups
  }
}
