/// Holds a point of a letter against the draft: what exactly would have to change, or why that cannot be said.
///
/// It never guesses: where the address, the present wording or the meaning leaves a choice, the point is for a
/// person.
struct PointReader {
  let plan: Plan
  /// The plans of the workspace, for requests that reach beyond the draft.
  let plans: [Plan]
  let directory: AgencyDirectory
  let day: Day
  private let resolver: AddressResolver

  init(_ plan: Plan, plans: [Plan], directory: AgencyDirectory, day: Day) {
    self.plan = plan
    self.plans = plans
    self.directory = directory
    self.day = day
    resolver = AddressResolver(plan)
  }

  func read(_ point: CommentPoint, of letter: CommentLetter) -> PointReading {
    var places: [PlanPlace] = []
    for text in point.at {
      do throws(AddressProblem) {
        places += try resolver.resolve(text.string)
      } catch {
        // "Các nội dung còn lại": where nothing is asked, nothing can go wrong.
        guard point.request.kind != .agree else { continue }
        return PointReading(verdict: .refused, notes: [error.message])
      }
    }
    places = places.unique()
    var reading = reading(of: point, letter, places)
    reading.places = places
    return reading
  }

  private func reading(of point: CommentPoint, _ letter: CommentLetter, _ places: [PlanPlace]) -> PointReading
  {
    let request = point.request
    switch request.kind {
    case .agree: return PointReading(verdict: .noted, notes: [Message(.pointAgreed)])
    case .integrate: return integration(request)
    case .define: return definition(request, places)
    case .wording: return words(request, places)
    case .lead: return combined(places) { lead(request, $0) }
    case .support, .due, .target, .output: return combined(places) { value(request, $0) }
    case .budget: return combined(places) { budget(request, $0) }
    case .add: return combined(places) { addition(request, $0, name(point, letter)) }
    case .delete where request.from != nil: return words(request, places)
    case .delete: return combined(places) { deletion($0, of: places) }
    case .move: return move(request, places)
    }
  }

  private func name(_ point: CommentPoint, _ letter: CommentLetter) -> PointName {
    PointName(letter: letter.id.string, point: point.id.string)
  }

  /// The readings of all places as one: a point is carried out whole or not at all.
  private func combined(_ places: [PlanPlace], _ read: (PlanPlace) -> PointReading) -> PointReading {
    let readings = places.map(read)
    let notes = readings.flatMap(\.notes).unique()
    for verdict in [PointReading.Verdict.refused, .stale] {
      if let first = readings.first(where: { $0.verdict == verdict }) {
        return PointReading(verdict: verdict, notes: first.notes)
      }
    }
    let edits = readings.flatMap(\.edits)
    return PointReading(verdict: edits.isEmpty ? .satisfied : .edits(edits), notes: notes)
  }

  func refused(_ message: Message) -> PointReading { PointReading(verdict: .refused, notes: [message]) }

  func satisfied(_ message: Message = Message(.pointSatisfied)) -> PointReading {
    PointReading(verdict: .satisfied, notes: [message])
  }

  func text(_ place: PlanPlace) -> Message.Argument { .text(plan.address(of: place).description) }

  func noField(_ field: Term, _ place: PlanPlace) -> PointReading {
    refused(Message(.pointNoField, ["address": text(place), "field": .term(field)]))
  }

  // MARK: - Requests about more than a field

  /// One annual plan of all plans of the workspace is what a request to integrate asks for.
  private func integration(_ request: CommentRequest) -> PointReading {
    for target in request.into where !plans.contains(where: { $0.id.string == target.string }) {
      return refused(Message(.pointPlanMissing, ["plan": .text(target.string)]))
    }
    return satisfied(Message(.pointIntegrated, ["plans": .list(request.into.map(\.string))]))
  }

  private func definition(_ request: CommentRequest, _ places: [PlanPlace]) -> PointReading {
    let term = request.term?.string ?? ""
    let key = ComparisonText.key(term)
    let units = plan.unitsWithin(.document)
    if units.contains(where: { TermDefinition.isGiven(of: key, in: ComparisonText.key($0.text)) }) {
      return satisfied(Message(.pointTermDefined, ["term": .text(term)]))
    }
    let uses = units.filter { ComparisonText.contains(key, in: ComparisonText.key($0.text)) }
    guard uses.contains(where: { use in places.contains { plan.contains($0, use.place) } }) else {
      return refused(Message(.wordsMissing, ["words": .text(term), "address": .text(addresses(places))]))
    }
    let open = uses.map { TermUse(plan: plan.id.string, place: $0.place, field: $0.name.field) }
    let note = Message(.pointTermOpen, ["term": .text(term), "count": .number(uses.count)])
    return PointReading(verdict: .open(open), notes: [note])
  }

  func addresses(_ places: [PlanPlace]) -> String {
    AddressList(places.map { plan.address(of: $0) }).description
  }

  /// The one section that an address names.
  func section(at text: String) -> Result<Int, AddressProblem> {
    do throws(AddressProblem) {
      let found = try resolver.resolve(text)
      if found.count == 1, case .section(let index) = found[0] { return .success(index) }
      return .failure(.unreadable(text))
    } catch {
      return .failure(error)
    }
  }
}
