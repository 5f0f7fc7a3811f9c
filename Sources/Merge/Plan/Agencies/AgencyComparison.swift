/// Compares two sets of agencies on a day and notes what explains the result.
struct AgencyComparison {
  let directory: AgencyDirectory
  let day: Day
  private var explanations: [AgencyRelation.Explanation] = []
  private var isCertain = true

  init(directory: AgencyDirectory, day: Day) {
    self.directory = directory
    self.day = day
  }

  mutating func relation(_ left: [AgencyElement], _ right: [AgencyElement]) -> AgencyRelation {
    if Set(left) == Set(right) { return AgencyRelation(.same) }
    let common = Set(left).intersection(right)
    let leftNow = left.map { common.contains($0) ? $0 : current($0, opposite: right) }.unique()
    let rightNow = right.map { common.contains($0) ? $0 : current($0, opposite: left) }.unique()
    let kind = compare(leftNow, rightNow)
    return AgencyRelation(kind, explanations: explanations.unique(), isCertain: isCertain)
  }

  /// The element as it is on the day; of several candidates the one that the other side names.
  private mutating func current(_ element: AgencyElement, opposite: [AgencyElement]) -> AgencyElement {
    guard case .listed(let id) = element else { return element }
    let resolution = directory.resolve(id, on: day)
    switch resolution.outcome {
    case .current, .dissolved, .notYet, .unknown:
      return element
    case .successor(let successor):
      explanations.append(.succession(resolution.path))
      return .listed(successor)
    case .candidates(let candidates):
      isCertain = false
      let taken = candidates.first { isNamed($0, by: opposite) }
      explanations.append(.split(from: id, candidates: candidates, taken: taken))
      return taken.map(AgencyElement.listed) ?? element
    }
  }

  /// Whether one side names an agency, or a collective it is in.
  private func isNamed(_ id: String, by side: [AgencyElement]) -> Bool {
    side.contains { element in
      guard case .listed(let other) = element else { return false }
      return other == id || successor(of: other) == id || directory.expansion(of: other, on: day).contains(id)
    }
  }

  private func successor(of id: String) -> String? {
    guard case .successor(let successor) = directory.resolve(id, on: day).outcome else { return nil }
    return successor
  }

  // MARK: - Sets

  private mutating func compare(_ left: [AgencyElement], _ right: [AgencyElement]) -> AgencyRelation.Kind {
    let leftInRight = left.filter { isCovered($0, by: right) }
    let rightInLeft = right.filter { isCovered($0, by: left) }
    switch (leftInRight.count == left.count, rightInLeft.count == right.count) {
    case (true, true): return .same
    case (true, false): return .subset
    case (false, true): return .superset
    case (false, false):
      let touches = !leftInRight.isEmpty || !rightInLeft.isEmpty || shareMembers(left, right)
      return touches ? .overlap : .disjoint
    }
  }

  /// Whether an element is in the other set, by itself or inside a collective.
  private mutating func isCovered(_ element: AgencyElement, by side: [AgencyElement]) -> Bool {
    if side.contains(element) { return true }
    guard case .listed(let id) = element else { return false }
    for case .listed(let other) in side where directory.expansion(of: other, on: day).contains(id) {
      explanations.append(.membership(of: id, in: other))
      return true
    }
    return false
  }

  /// Whether a collective of one side shares an agency with a collective of the other.
  private func shareMembers(_ left: [AgencyElement], _ right: [AgencyElement]) -> Bool {
    let members = Set(left.flatMap(members))
    return right.contains { !members.isDisjoint(with: self.members($0)) }
  }

  private func members(_ element: AgencyElement) -> [String] {
    guard case .listed(let id) = element else { return [] }
    return directory.expansion(of: id, on: day)
  }
}
