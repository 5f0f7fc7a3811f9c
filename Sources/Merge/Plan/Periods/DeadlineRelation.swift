/// How one deadline stands to another of the same work.
public enum DeadlineRelation: Hashable, Sendable {
  /// The same days, cycle or event.
  case same
  /// They differ by a day at most, or in how they say it: "quý II" against "trước ngày 30/6",
  /// "thường xuyên" against the whole year.
  case compatible
  /// This one leaves more room and the other lies within it: "năm 2025" against "12/2025".
  case contains
  /// This one lies within the other: it says the same more exactly.
  case within
  /// Two stretches of time of which neither lies in the other.
  case overlaps
  /// This one ends before the other begins, or both give a last day and this one's is earlier.
  case earlier
  case later
  /// Both recur, on different clocks: monthly against quarterly, the 15th against the 20th.
  case differentCycle
  /// One recurs and the other is done once.
  case differentKind
  /// Not to be told: one waits for an event, or both for different ones.
  case unknown

  /// The relation of the other deadline to this one.
  public var reversed: DeadlineRelation {
    switch self {
    case .contains: .within
    case .within: .contains
    case .earlier: .later
    case .later: .earlier
    default: self
    }
  }

  /// Whether work cannot follow both as they stand.
  public var isDisagreement: Bool {
    switch self {
    case .earlier, .later, .overlaps, .differentCycle, .differentKind: true
    case .same, .compatible, .contains, .within, .unknown: false
    }
  }
}

extension Deadline {
  /// How this deadline stands to another of the same work.
  ///
  /// ```swift
  /// Deadline("30/6/2025", year: 2025)?.relation(to: quarter2)      // .within
  /// Deadline("trước ngày 15/12", year: 2025)?.relation(to: december14)  // .compatible
  /// ```
  /// A day's difference is none: officials write "trước ngày 15/12" and "đến ngày 15/12" for the same.
  public func relation(to other: Deadline) -> DeadlineRelation {
    if self == other { return .same }
    let principal = principalRelation(to: other)
    switch (additional.isEmpty, other.additional.isEmpty) {
    case (true, true): return principal
    case (false, true): return principal == .same ? .within : principal
    case (true, false): return principal == .same ? .contains : principal
    case (false, false):
      guard additional.count == other.additional.count else {
        return principal == .same ? .compatible : principal
      }
      for (mine, theirs) in zip(additional, other.additional) {
        let relation = mine.principalRelation(to: theirs)
        if relation.isDisagreement && !principal.isDisagreement { return relation }
      }
      return principal == .same ? .compatible : principal
    }
  }

  private func principalRelation(to other: Deadline) -> DeadlineRelation {
    switch (recurrence, other.recurrence) {
    case (let mine?, let theirs?): return cycleRelation(mine, theirs, other)
    case (let mine?, nil): return kindRelation(mine, once: other)
    case (nil, let theirs?): return other.kindRelation(theirs, once: self).reversed
    case (nil, nil): break
    }
    if isDated && other.isDated { return intervalRelation(to: other) }
    guard let event, let otherEvent = other.event else { return .unknown }
    let isSameEvent = VietnameseLetters.folded(event) == VietnameseLetters.folded(otherEvent)
    return isSameEvent && isDated == other.isDated ? .same : .unknown
  }

  /// Work that goes on all the time and work of a whole year come to the same in a plan for a year.
  private func kindRelation(_ recurrence: Recurrence, once other: Deadline) -> DeadlineRelation {
    guard other.isDated else { return .unknown }
    guard recurrence.frequency == .continuous || recurrence.frequency == .yearly, recurrence.day == nil,
      recurrence.month == nil, let start = other.start
    else { return .differentKind }
    guard let end = other.end else { return .compatible }
    return end - start >= 364 ? .compatible : .differentKind
  }

  private func cycleRelation(_ mine: Recurrence, _ theirs: Recurrence, _ other: Deadline) -> DeadlineRelation
  {
    let cycle = mine.relation(to: theirs)
    guard isDated && other.isDated, !cycle.isDisagreement else { return cycle }
    let interval = intervalRelation(to: other)
    return interval == .same ? cycle : interval
  }

  // MARK: Intervals

  /// Two last days are compared as days. An open start is no earlier than needed: "trước ngày 15/5" lies
  /// within the second quarter, and the first quarter lies within "trước ngày 30/6".
  private func intervalRelation(to other: Deadline) -> DeadlineRelation {
    if start == other.start && end == other.end { return .same }
    if isPoint, other.isPoint, let end, let otherEnd = other.end {
      if abs(end - otherEnd) <= 1 { return end == otherEnd && start == other.start ? .same : .compatible }
      return end < otherEnd ? .earlier : .later
    }
    let mine = bounds(against: other)
    let theirs = other.bounds(against: self)
    if mine.last < theirs.first || theirs.last < mine.first {
      // "trước ngày 01/10" against the third quarter; 30/9 against the fourth is three months less.
      if isPoint || other.isPoint, abs(mine.last - theirs.last) <= 1 { return .compatible }
      return mine.last < theirs.first ? .earlier : .later
    }
    let first = Self.side(mine.first, theirs.first)
    let last = Self.side(theirs.last, mine.last)
    switch (first, last) {
    case (0, 0): return .compatible
    case (...0, ...0): return .contains
    case (0..., 0...): return .within
    default: return .overlaps
    }
  }

  /// -1 where the left day is earlier, 1 where it is later, by more than a day.
  private static func side(_ left: Int, _ right: Int) -> Int {
    abs(left - right) <= 1 ? 0 : left < right ? -1 : 1
  }

  private func bounds(against other: Deadline) -> (first: Int, last: Int) {
    let last = end.map { Int($0.ordinal) } ?? Int(Int32.max)
    if let start { return (Int(start.ordinal), last) }
    guard let otherStart = other.start else { return (Int(Int32.min), last) }
    return (min(Int(otherStart.ordinal), last), last)
  }
}

extension Recurrence {
  /// How this clock stands to another: continuous work contains every cycle, a cycle without a day contains
  /// the same one with a day.
  public func relation(to other: Recurrence) -> DeadlineRelation {
    if self == other { return .same }
    if frequency == .continuous, other.frequency != .continuous { return .contains }
    if other.frequency == .continuous, frequency != .continuous { return .within }
    guard frequency == other.frequency, times == other.times else { return .differentCycle }
    let month = Self.relation(month, other.month, tolerance: 0)
    let day = Self.relation(day, other.day, tolerance: 1)
    if month == .differentCycle || day == .differentCycle { return .differentCycle }
    if month == .same { return day }
    return day == .same || day == month ? month : .compatible
  }

  /// A part that is not named contains any.
  private static func relation(_ mine: Int?, _ theirs: Int?, tolerance: Int) -> DeadlineRelation {
    switch (mine, theirs) {
    case (nil, nil): return .same
    case (nil, _): return .contains
    case (_, nil): return .within
    case (let mine?, let theirs?):
      if mine == theirs { return .same }
      return abs(mine - theirs) <= tolerance ? .compatible : .differentCycle
    }
  }
}
