/// Who has the work of a named agency on the day of the annual plan.
enum AgencyStanding: Hashable {
  /// The agency or group itself, by id.
  case current(String)
  /// Another, by rename or merger, since a day.
  case successor(String, since: Day)
  /// Its work was divided and a person must say who has this task; the main successor first.
  case divided([String], since: Day)
  /// It has ended and the reference data name no successor.
  case ended
  /// Not in the reference data: known by its folded words alone.
  case unknown(String)
}

/// Follows agencies through renames, mergers and divisions up to a day.
struct AgencyTimeline {
  let agencies: AgencyDirectory
  /// Nil where no plan has a date: then every agency is taken as it is named.
  let day: Day?

  /// - Parameter work: the words of the task, which tell which part of a divided agency it belonged to.
  func standing(of mention: AgencyMention, doing work: String) -> AgencyStanding {
    switch mention.identity {
    case .unknown: .unknown(ComparisonText.key(mention.wording))
    case .agency(let id), .group(let id): standing(of: id, doing: work)
    }
  }

  private func standing(of id: String, doing work: String) -> AgencyStanding {
    guard let day else { return .current(id) }
    let resolution = agencies.resolve(id, on: day)
    switch resolution.outcome {
    case .current, .notYet, .unknown: return .current(id)
    case .dissolved: return .ended
    case .successor(let successor):
      return .successor(successor, since: resolution.path.last?.date ?? day)
    case .candidates: return division(of: id, on: day, doing: work)
    }
  }

  /// Where an agency's main part went to one agency, only tasks that speak of what went elsewhere are in doubt.
  private func division(of id: String, on day: Day, doing work: String) -> AgencyStanding {
    let candidates = agencies.candidates(for: id, on: day, task: work)
    let main = candidates.first { $0.edge.kind != .split }
    let parts = candidates.filter { $0.edge.kind == .split && (main == nil || !$0.functions.isEmpty) }
    let since = (main ?? parts.first)?.edge.date ?? day
    if parts.isEmpty, let main { return .successor(main.agency, since: since) }
    var ids: [String] = []
    for id in ([main] + parts).compactMap({ $0?.agency }) where !ids.contains(id) { ids.append(id) }
    return ids.isEmpty ? .ended : .divided(ids, since: since)
  }

  /// Ids of all agencies and groups in a group, to any depth; the agency itself for an agency.
  func members(of id: String) -> Set<String> {
    day.map { Set(agencies.expansion(of: id, on: $0)) } ?? [id]
  }

  /// A collective whose members cannot be listed, such as "các đơn vị liên quan".
  func isOpenGroup(_ id: String) -> Bool { agencies.group(id).map { $0.members.isEmpty } ?? false }
}
