extension PointReader {
  /// Support, deadline, target value or output of a place; of a section, of every task in it.
  func value(_ request: CommentRequest, _ place: PlanPlace) -> PointReading {
    guard let named = request.kind.field else { return noField(.title, place) }
    if case .section(let index) = place { return value(request, inSection: index, named) }
    var field = named
    if case .target = place, named == .due { field = .by }
    guard place.fields.contains(field) else { return noField(field, place) }
    if isOpen(field, place) { return refused(Message(.pointFieldOpen, ["address": text(place)])) }
    if field == .support, case .task(let index) = place {
      return change(.support, of: place, plan.tasks[index].support, request)
    }
    let now = plan.texts(of: field, at: place)
    let to = request.to.map(\.string)
    if now.map(ComparisonText.key) == to.map(ComparisonText.key) { return satisfied() }
    if let from = request.from, now.map(ComparisonText.key) != [ComparisonText.key(from.string)] {
      return stale(field, place, now, from)
    }
    return PointReading(verdict: .edits([DraftEdit(place: place, action: .set(field, to))]))
  }

  private func value(_ request: CommentRequest, inSection index: Int, _ field: Term) -> PointReading {
    var tasks = plan.tasks.indices.filter { plan.contains(.section(index), .task($0)) }
    if let from = request.from {
      let key = ComparisonText.key(from.string)
      let saying = tasks.filter { plan.tasks[$0].texts(of: field).map(ComparisonText.key) == [key] }
      if !saying.isEmpty { tasks = saying }
    }
    guard !tasks.isEmpty, field != .value else { return noField(field, .section(index)) }
    let readings = tasks.map { value(request, .task($0)) }
    if let other = readings.first(where: { $0.verdict == .refused || $0.verdict == .stale }) { return other }
    let edits = readings.flatMap(\.edits)
    return PointReading(
      verdict: edits.isEmpty ? .satisfied : .edits(edits),
      notes: edits.isEmpty ? [Message(.pointSatisfied)] : []
    )
  }

  /// Whether a field holds an open conflict instead of a value.
  private func isOpen(_ field: Term, _ place: PlanPlace) -> Bool {
    switch place {
    case .task(let index): plan.tasks[index].conflicts.contains { $0.field == field }
    case .target(let index): plan.targets[index].conflicts.contains { $0.field == field }
    case .report(let index): plan.reports[index].conflicts.contains { $0.field == field }
    case .document, .section, .paragraph: false
    }
  }

  func budget(_ request: CommentRequest, _ place: PlanPlace) -> PointReading {
    guard case .task(let index) = place, let wanted = request.budget else { return noField(.budget, place) }
    if isOpen(.budget, place) { return refused(Message(.pointFieldOpen, ["address": text(place)])) }
    let now = plan.tasks[index].budget
    func new(_ value: Text?, _ old: Text?) -> String? { value?.string == old?.string ? nil : value?.string }
    let amount = new(wanted.amount, now?.amount)
    let source = new(wanted.source, now?.source)
    guard amount != nil || source != nil else { return satisfied() }
    let action = DraftEdit.Action.budget(amount: amount, source: source)
    return PointReading(verdict: .edits([DraftEdit(place: place, action: action)]))
  }
}

// MARK: - Words

extension PointReader {
  /// Other words in the place of some: of one item where they stand once, of a part of the plan everywhere.
  func words(_ request: CommentRequest, _ places: [PlanPlace]) -> PointReading {
    let from = request.from?.string ?? ""
    let to = request.to.first?.string ?? ""
    var edits: [DraftEdit] = []
    for place in places {
      let isItem =
        switch place {
        case .document, .section: false
        default: true
        }
      let units = (isItem ? plan.units(of: place) : plan.unitsWithin(place))
        .filter { request.field == nil || $0.name.field == request.field }
      let found = units.flatMap { unit in unit.occurrences(of: from).map { (unit, $0) } }
      guard !found.isEmpty else { return missing(from, to, units, place) }
      guard !isItem || found.count == 1 else {
        return refused(
          Message(
            .wordsSeveral,
            ["words": .text(from), "address": text(place), "count": .number(found.count)]
          )
        )
      }
      for (unit, range) in found {
        guard let edit = edit(unit, range, to) else {
          return refused(Message(.wordsAreAll, ["words": .text(from), "address": text(unit.place)]))
        }
        edits.append(edit)
      }
    }
    return PointReading(verdict: .edits(edits.unique()))
  }

  private func edit(_ unit: TextUnit, _ range: Range<Int>, _ to: String) -> DraftEdit? {
    var range = range
    let text = Array(unit.text)
    if to.isEmpty {
      guard range.count < text.count else { return nil }
      // The blank beside words that go.
      if range.lowerBound > 0, text[range.lowerBound - 1] == " " {
        range = (range.lowerBound - 1)..<range.upperBound
      } else if range.upperBound < text.count, text[range.upperBound] == " " {
        range = range.lowerBound..<(range.upperBound + 1)
      }
    }
    return DraftEdit(place: unit.place, action: .words(unit.name, range, to))
  }

  /// Words that are not there: the draft says the new ones already, or has changed since the letter.
  private func missing(_ from: String, _ to: String, _ units: [TextUnit], _ place: PlanPlace) -> PointReading
  {
    if !to.isEmpty, units.contains(where: { !$0.occurrences(of: to).isEmpty }) { return satisfied() }
    let message = Message(.wordsMissing, ["words": .text(from), "address": text(place)])
    return PointReading(verdict: .stale, notes: [message])
  }
}
