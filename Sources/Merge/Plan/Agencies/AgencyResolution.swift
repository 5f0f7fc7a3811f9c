/// Who does an agency's work on a given day.
public struct AgencyResolution: Hashable, Sendable {
  public enum Outcome: Hashable, Sendable {
    /// It works itself.
    case current
    /// One agency took over all its work.
    case successor(String)
    /// Its work went to several, the main part (if any) first; who has a given task is for a person to say.
    case candidates([String])
    /// It has been dissolved and the data names no successor.
    case dissolved
    /// It has not been founded yet.
    case notYet
    /// The data does not know it.
    case unknown
  }

  public var outcome: Outcome
  /// The edges that were followed, oldest first; for `candidates` those to the candidates come last.
  public var path: [Succession]

  public init(_ outcome: Outcome, path: [Succession] = []) {
    self.outcome = outcome
    self.path = path
  }
}

extension AgencyDirectory {
  /// Who does the work of an agency or group on a day, following renames and mergers as far as they go.
  ///
  /// A split is never followed: from there on there are candidates. An agency that works on and only gave
  /// away a part is `current`; `partsGivenAway(by:on:)` names the parts.
  public func resolve(_ id: String, on day: Day) -> AgencyResolution {
    var path: [Succession] = []
    var visited: Set<String> = []
    var current = id
    while true {
      let edges = successions(from: current).filter { $0.date <= day }
      let main = edges.filter { $0.kind != .split }
      if main.isEmpty, let outcome = standing(of: current, on: day, isFirst: path.isEmpty) {
        return AgencyResolution(outcome, path: path)
      }
      guard !edges.isEmpty, visited.insert(current).inserted else {
        return AgencyResolution(.dissolved, path: path)
      }
      let split = edges.filter { $0.kind == .split }
      guard main.count == 1, split.isEmpty else {
        let candidates = (main + split).map(\.to)
        return AgencyResolution(.candidates(candidates.unique()), path: path + main + split)
      }
      path.append(main[0])
      current = main[0].to
    }
  }

  /// The outcome where nothing has taken an agency's place; nil where it was split and is gone.
  private func standing(of id: String, on day: Day, isFirst: Bool) -> AgencyResolution.Outcome? {
    let validity = agency(id).map { ($0.since, $0.until) } ?? group(id).map { ($0.since, $0.until) }
    guard let (since, until) = validity else { return .unknown }
    if let since, day < since, isFirst { return .notYet }
    if let until, until < day { return nil }
    return isFirst ? .current : .successor(id)
  }

  /// The parts of its work that an agency gave to others until a day, whether or not it still works.
  public func partsGivenAway(by id: String, on day: Day) -> [Succession] {
    successions(from: id).filter { $0.kind == .split && $0.date <= day }
  }
}

extension Array where Element: Hashable {
  /// The elements without repetitions, each at its first place.
  func unique() -> [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
