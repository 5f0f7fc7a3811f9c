/// How one demand on an indicator stands to another for the same year.
public enum DemandRelation: Hashable, Sendable {
  case same
  /// Whoever meets this one meets the other.
  case stronger
  case weaker
  /// The same number, but one plan only strives for it.
  case aspirationAgainstBinding
  /// Neither says the other, and both can be met at once: at least 50 % and at most 80 %.
  case independent
  /// Nothing meets both: at least 80 % and at most 50 %.
  case contradictory
  /// They count different things, or a change against a level.
  case otherUnit

  /// The relation of the other demand to this one.
  public var reversed: DemandRelation {
    switch self {
    case .stronger: .weaker
    case .weaker: .stronger
    default: self
    }
  }
}

extension TargetValue {
  /// How this demand stands to another, by exact comparison of the numbers.
  ///
  /// A bare number takes the other's direction; two bare numbers are read as at least that much.
  public func relation(to other: TargetValue) -> DemandRelation {
    guard countsLike(other), change == other.change else { return .otherUnit }
    let relation = numberRelation(to: other)
    return relation == .same && isAspiration != other.isAspiration ? .aspirationAgainstBinding : relation
  }

  private func countsLike(_ other: TargetValue) -> Bool {
    if unit.isEmpty || other.unit.isEmpty { return true }
    let mine = VietnameseLetters.folded(unit)
    let theirs = VietnameseLetters.folded(other.unit)
    // "lớp" and "lớp tập huấn" count the same.
    return mine == theirs || mine.hasPrefix(theirs + " ") || theirs.hasPrefix(mine + " ")
  }

  private enum Direction { case up, down }

  private var direction: Direction? {
    switch comparator {
    case .atLeast, .moreThan: .up
    case .atMost, .lessThan: .down
    case .equal, .about: nil
    }
  }

  /// How much more than the number itself is asked.
  private var strictness: Int {
    switch comparator {
    case .moreThan, .lessThan: 2
    case .atLeast, .atMost, .equal: 1
    case .about: 0
    }
  }

  private func numberRelation(to other: TargetValue) -> DemandRelation {
    switch (direction ?? other.direction ?? .up, other.direction ?? direction ?? .up) {
    case (.up, .up): return rising(to: other)
    case (.down, .down): return falling(to: other)
    case (.up, .down): return Self.opposed(lower: self, upper: other)
    case (.down, .up): return Self.opposed(lower: other, upper: self)
    }
  }

  private func rising(to other: TargetValue) -> DemandRelation {
    if quantity != other.quantity { return quantity > other.quantity ? .stronger : .weaker }
    if strictness != other.strictness { return strictness > other.strictness ? .stronger : .weaker }
    guard let upper, let otherUpper = other.upper else { return .same }
    return upper == otherUpper ? .same : upper > otherUpper ? .stronger : .weaker
  }

  private func falling(to other: TargetValue) -> DemandRelation {
    let (mine, theirs) = (upper ?? quantity, other.upper ?? other.quantity)
    if mine != theirs { return mine < theirs ? .stronger : .weaker }
    if strictness != other.strictness { return strictness > other.strictness ? .stronger : .weaker }
    return .same
  }

  private static func opposed(lower: TargetValue, upper: TargetValue) -> DemandRelation {
    if lower.quantity < upper.quantity { return .independent }
    let touches = lower.quantity == upper.quantity && lower.strictness < 2 && upper.strictness < 2
    return touches ? .independent : .contradictory
  }
}
