/// Joins the dates, cycles and event of one clause into deadlines.
struct DeadlineComposer {
  private struct Interval {
    var start: Day?
    var end: Day?
  }

  private let items: [DeadlineClauseReader.Item]
  private let event: String?
  private let isPeriodic: Bool
  private let year: Int

  private var recurrences: [Recurrence] = []
  private var intervals: [Interval] = []

  init(_ items: [DeadlineClauseReader.Item], event: String?, isPeriodic: Bool, year: Int) {
    self.items = items
    self.event = event?.isEmpty == true ? nil : event
    self.isPeriodic = isPeriodic
    self.year = year
  }

  func deadlines() -> [Deadline] {
    var copy = self
    return copy.compose()
  }

  private mutating func compose() -> [Deadline] {
    assign()
    var principal = Deadline(event: event)
    var further: [Deadline] = []
    if let first = intervals.first {
      (principal.start, principal.end) = (first.start, first.end)
      further = intervals.dropFirst().map { Deadline(start: $0.start, end: $0.end) }
    }
    if let first = recurrences.first {
      principal.recurrence = first
      further += recurrences.dropFirst().map { Deadline(recurrence: $0) }
    }
    guard principal.isDated || principal.recurrence != nil || principal.event != nil else { return [] }
    principal.additional = further
    return [principal]
  }

  // MARK: Which date belongs to which cycle

  private mutating func assign() {
    let hasLeadingCycle = items.contains { if case .cycle = $0 { true } else { false } } && startsWithCycle
    var cycles: [Int: [Recurrence]] = [:]
    for (index, item) in items.enumerated() {
      guard case .date(let list, let lead) = item else { continue }
      if let cycle = cycle(for: list, at: index, backward: hasLeadingCycle, taken: cycles) {
        cycles[cycle] = dated(cycle, by: list)
      } else if isPeriodic, !items.contains(where: Self.isCycle), let found = Self.cycle(of: list) {
        recurrences += found
      } else {
        add(list, lead, duration(before: index))
      }
    }
    for (index, item) in items.enumerated() {
      switch item {
      case .cycle(let recurrence): add(cycles[index] ?? [recurrence])
      case .openEnd: openEnd()
      case .date, .duration: break
      }
    }
    if isPeriodic && recurrences.isEmpty { recurrences = [Recurrence(.continuous)] }
  }

  private static func isCycle(_ item: DeadlineClauseReader.Item) -> Bool {
    if case .cycle = item { return true }
    return false
  }

  private var startsWithCycle: Bool {
    guard let first = items.first else { return false }
    return Self.isCycle(first)
  }

  /// The cycle that a date without a year belongs to: the last one before it where the clause starts with a
  /// cycle ("hằng năm, trước ngày 15/12"), else the next one ("trước ngày 15/12 hằng năm").
  private func cycle(
    for list: CalendarList,
    at index: Int,
    backward: Bool,
    taken: [Int: [Recurrence]]
  ) -> Int? {
    guard list.isYearless, !list.isSpan || list.phrases[0].isDay else { return nil }
    let before = (0..<index).reversed().first { fits(list, $0) && taken[$0] == nil }
    let after = (index + 1..<max(items.count, index + 1)).first { fits(list, $0) && taken[$0] == nil }
    return backward ? before ?? after : after ?? before
  }

  private func fits(_ list: CalendarList, _ index: Int) -> Bool {
    guard case .cycle(let recurrence) = items[index], recurrence.day == nil, recurrence.month == nil,
      let months = recurrence.months
    else { return false }
    let namesMonth = list.completed.allSatisfy { $0.month != nil }
    // "hằng tháng, từ tháng 3 đến tháng 12" bounds the cycle; a day and month fit cycles longer than a month.
    if list.completed.allSatisfy(\.isDay) { return namesMonth ? months > 1 : months <= 3 }
    return months == 12
  }

  private func dated(_ index: Int, by list: CalendarList) -> [Recurrence] {
    guard case .cycle(let recurrence) = items[index], let months = recurrence.months else { return [] }
    var result: [Recurrence] = []
    for phrase in list.isSpan ? list.completed.suffix(1) : list.completed[...] {
      var dated = recurrence
      if case .days(let days, _) = phrase.unit { dated.day = days.upperBound }
      // Quarterly and half-yearly dates name months of the year; what counts is the month in the cycle.
      dated.month = phrase.month.map { months == 12 ? $0 : ($0 - 1) % months + 1 }
      if !result.contains(dated) { result.append(dated) }
    }
    return result
  }

  /// `định kỳ trước ngày 15/11` is yearly, `định kỳ trước ngày 20` monthly.
  private static func cycle(of list: CalendarList) -> [Recurrence]? {
    guard list.isYearless, !list.isSpan else { return nil }
    var result: [Recurrence] = []
    for phrase in list.completed {
      guard case .days(let days, let month) = phrase.unit else { return nil }
      result.append(Recurrence(month == nil ? .monthly : .yearly, day: days.upperBound, month: month))
    }
    return result
  }

  private mutating func add(_ found: [Recurrence]) {
    for recurrence in found where !recurrences.contains(recurrence) {
      // "hằng quý, trước ngày 10 tháng cuối quý" names one cycle twice, the second time with its day.
      if let index = recurrences.firstIndex(where: {
        $0.frequency == recurrence.frequency && $0.day == nil && $0.month == nil
      }), recurrence.day != nil {
        recurrences[index] = recurrence
      } else if recurrences.contains(where: { $0.frequency == recurrence.frequency }), recurrence.day == nil {
        continue
      } else {
        recurrences.append(recurrence)
      }
    }
  }

  // MARK: Intervals

  private func duration(before index: Int) -> Int? {
    guard index > 0, case .duration(let days) = items[index - 1] else { return nil }
    return days
  }

  private mutating func add(_ list: CalendarList, _ lead: DeadlineClauseReader.Lead, _ duration: Int?) {
    guard let days = list.days(defaultYear: year) else { return }
    let (first, last) = (days.lowerBound, days.upperBound)
    let isDay = list.phrases.allSatisfy(\.isDay)
    switch lead {
    case .before: join(Interval(start: nil, end: isDay ? last : first.adding(days: -1)))
    case .until: join(Interval(start: nil, end: last))
    case .from where list.isSingle:
      join(Interval(start: first, end: duration.map { first.adding(days: $0) }))
    case .after where list.isSingle: join(Interval(start: last.adding(days: 1), end: nil))
    case .none, .from, .after: join(Interval(start: first, end: last))
    }
  }

  /// A start and an end complete each other, a stretch and a last day cut each other, two stretches become
  /// one, and two last days stand side by side.
  private mutating func join(_ new: Interval) {
    guard let known = intervals.last else {
      intervals.append(new)
      return
    }
    switch (known.start, known.end, new.start, new.end) {
    case (let start?, let end?, let otherStart?, let otherEnd?):
      replaceLast(Interval(start: min(start, otherStart), end: max(end, otherEnd)))
    case (let start?, let end, nil, let otherEnd?) where otherEnd >= start:
      replaceLast(Interval(start: start, end: min(end ?? otherEnd, otherEnd)))
    case (let start, let end?, let otherStart?, nil) where otherStart <= end:
      replaceLast(Interval(start: max(start ?? otherStart, otherStart), end: end))
    case (nil, let end?, let otherStart?, let otherEnd?) where otherStart <= end:
      replaceLast(Interval(start: otherStart, end: min(end, otherEnd)))
    default:
      intervals.append(new)
    }
  }

  private mutating func replaceLast(_ interval: Interval) {
    intervals[intervals.count - 1] = interval
  }

  private mutating func openEnd() {
    guard var last = intervals.popLast() else {
      if let start = Day(year: year, month: 1, day: 1) { intervals.append(Interval(start: start, end: nil)) }
      return
    }
    // "đến năm 2025 và các năm tiếp theo" begins with the year it names.
    if last.start == nil, let end = last.end { last.start = Day(year: end.year, month: 1, day: 1) }
    last.end = nil
    intervals.append(last)
  }
}
