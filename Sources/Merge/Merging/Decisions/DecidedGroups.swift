/// Brings what the engine found about overlaps in line with what people decided: tasks that are the same work
/// stand in one group, tasks that are not in different ones.
struct DecidedGroups {
  /// A decision about two tasks.
  struct Link: Hashable {
    var a: TaskReference
    var b: TaskReference
    var verdict: Decision.Verdict
    /// The index of the decision.
    var decision: Int

    init(_ one: TaskReference, _ other: TaskReference, _ verdict: Decision.Verdict, decision: Int) {
      a = min(one, other)
      b = max(one, other)
      self.verdict = verdict
      self.decision = decision
    }
  }

  let plans: [Plan]

  /// Pairs of decisions that cannot both be obeyed: the later one and one that stands against it.
  func contradictions(_ links: [Link]) -> [(later: Int, earlier: Int)] {
    var found: [(later: Int, earlier: Int)] = []
    let same = links.filter { $0.verdict == .same }
    for link in links where link.verdict != .same {
      if let chain = Self.chain(from: link.a, to: link.b, through: same), let other = chain.first {
        found.append((max(link.decision, other), min(link.decision, other)))
      }
      for other in links
      where other.a == link.a && other.b == link.b && other.verdict != .same
        && other.verdict != link.verdict && other.decision < link.decision
      {
        found.append((link.decision, other.decision))
      }
    }
    return found
  }

  /// The decisions by which one task is the same as another; nil where they do not lead there.
  private static func chain(from start: TaskReference, to end: TaskReference, through links: [Link]) -> [Int]?
  {
    var came: [TaskReference: [Int]] = [start: []]
    var open = [start]
    while let task = open.popLast() {
      if task == end { return came[task] }
      for link in links where link.a == task || link.b == task {
        let other = link.a == task ? link.b : link.a
        if came[other] == nil {
          came[other] = (came[task] ?? []) + [link.decision]
          open.insert(other, at: 0)
        }
      }
    }
    return nil
  }

  /// The report after the decisions, which must not contradict one another.
  func apply(_ links: [Link], to report: OverlapReport) -> OverlapReport {
    guard !links.isEmpty else { return report }
    var verdicts: [Couple: Decision.Verdict] = [:]
    for link in links { verdicts[Couple(link.a, link.b)] = link.verdict }
    let groups = groups(links, report)
    var home: [TaskReference: Int] = [:]
    for (index, group) in groups.enumerated() {
      for member in group.members { home[member] = index }
    }
    var known: Set<Couple> = []
    var pairs = report.pairs.compactMap { pair -> OverlapPair? in
      let couple = Couple(pair.a, pair.b)
      known.insert(couple)
      var pair = pair
      switch verdicts[couple] {
      case .notSame: return nil
      case .apart: pair.relation = .overlap
      case .same: pair.relation = .duplicate
      case .accepted, nil:
        // What was one group and is two now is no duplicate any more.
        if pair.relation == .duplicate, let a = home[pair.a], let b = home[pair.b], a != b {
          pair.relation = .overlap
        }
      }
      return pair
    }
    pairs += links.filter { $0.verdict != .notSame && known.insert(Couple($0.a, $0.b)).inserted }.map(pair)
    return OverlapReport(pairs: pairs, groups: groups)
  }

  /// A pair that only a person sees.
  private func pair(_ link: Link) -> OverlapPair {
    OverlapPair(
      id: OverlapIdentity.pair(link.a, link.b, in: plans),
      a: link.a,
      b: link.b,
      relation: link.verdict == .same ? .duplicate : .overlap,
      probability: 1,
      duplicateProbability: link.verdict == .same ? 1 : 0,
      comparisons: []
    )
  }

  private struct Couple: Hashable {
    let a: TaskReference
    let b: TaskReference

    init(_ one: TaskReference, _ other: TaskReference) {
      a = min(one, other)
      b = max(one, other)
    }
  }

  // MARK: - Groups

  private func groups(_ links: [Link], _ report: OverlapReport) -> [OverlapReport.Group] {
    let touched = Set(links.flatMap { [$0.a, $0.b] })
    var untouched: [OverlapReport.Group] = []
    var clusters = Clusters()
    for link in links {
      if link.verdict == .same { clusters.join(link.a, link.b) } else { clusters.separate(link.a, link.b) }
    }
    for group in report.groups {
      guard group.relation == .duplicate, group.members.contains(where: touched.contains) else {
        untouched.append(group)
        continue
      }
      for (a, b) in likeliest(group.members, report.pairs) where clusters.mayJoin(a, b) {
        clusters.join(a, b)
      }
    }
    let made = clusters.groups.map { members in
      OverlapReport.Group(
        id: OverlapIdentity.group(members, in: plans),
        relation: .duplicate,
        members: members
      )
    }
    return (untouched + made).sorted {
      ($0.members.first ?? .none, $0.id) < ($1.members.first ?? .none, $1.id)
    }
  }

  /// The pairs within a group, the likeliest duplicates first.
  private func likeliest(_ members: [TaskReference], _ pairs: [OverlapPair])
    -> [(TaskReference, TaskReference)]
  {
    let within = Set(members)
    var weights: [Couple: Double] = [:]
    for pair in pairs where within.contains(pair.a) && within.contains(pair.b) {
      weights[Couple(pair.a, pair.b)] = pair.duplicateProbability
    }
    var couples: [Couple] = []
    for (index, a) in members.enumerated() {
      for b in members.dropFirst(index + 1) { couples.append(Couple(a, b)) }
    }
    // A pair that is not listed has equal words.
    return couples.sorted { (-(weights[$0] ?? 1), $0.a, $0.b) < (-(weights[$1] ?? 1), $1.a, $1.b) }
      .map { ($0.a, $0.b) }
  }
}

extension TaskReference {
  fileprivate static let none = TaskReference(plan: 0, task: 0)
}

/// Tasks that are put together, never two that must stay apart.
private struct Clusters {
  private var home: [TaskReference: Int] = [:]
  private var members: [[TaskReference]] = []
  private var apart: [TaskReference: Set<TaskReference>] = [:]

  mutating func separate(_ a: TaskReference, _ b: TaskReference) {
    apart[a, default: []].insert(b)
    apart[b, default: []].insert(a)
  }

  mutating func join(_ a: TaskReference, _ b: TaskReference) {
    let (x, y) = (cluster(a), cluster(b))
    guard x != y else { return }
    for task in members[y] { home[task] = x }
    members[x] += members[y]
    members[y] = []
  }

  private mutating func cluster(_ task: TaskReference) -> Int {
    if let index = home[task] { return index }
    home[task] = members.count
    members.append([task])
    return members.count - 1
  }

  mutating func mayJoin(_ a: TaskReference, _ b: TaskReference) -> Bool {
    let (x, y) = (members[cluster(a)], Set(members[cluster(b)]))
    return x.allSatisfy { apart[$0]?.isDisjoint(with: y) ?? true }
  }

  /// Those of two and more, in ascending order.
  var groups: [[TaskReference]] {
    members.filter { $0.count > 1 }.map { $0.sorted() }.sorted { $0[0] < $1[0] }
  }
}
