/// Scores pairs that people have judged.
public struct OverlapEvaluator: Sendable {
  /// A judged pair and what the engine says of it.
  public struct Scored: Hashable, Sendable {
    public var pair: OverlapLabels.Pair
    /// That the two share work.
    public var probability: Double
    /// That the two are the same work.
    public var duplicateProbability: Double
    /// Whether the search for pairs worth comparing finds it.
    public var isCandidate: Bool
    /// The numbers that the model weighs, in the order of `OverlapEvaluator.comparisons`.
    public var evidence: [Double]
    /// How many other tasks are worded much alike.
    public var crowd: Int
  }

  /// The names of the comparisons.
  public static var comparisons: [String] { Evidence.Kind.allCases.map(\.name) }

  private let reference: ReferenceData
  private let model: OverlapModel

  public init(reference: ReferenceData) {
    self.reference = reference
    model = .embedded
  }

  /// The judged pairs whose tasks stand in the plans. Of a complete table, the pairs that the search finds and
  /// those that it should have found.
  /// - Parameter always: weighs differences one by one whatever the number of tasks worded alike.
  public func score(_ labels: OverlapLabels, in plans: [Plan], always: Bool = false) -> [Scored] {
    let built = CorpusBuilder(reference, roles: model.roles).build(plans)
    let candidates = CandidateSearch(built.corpus).find()
    let texts = TextIndex(plans, built.members)
    let found = Set(candidates.pairs)
    let pairs = labels.isComplete ? complete(labels, texts, found, plans, built.members) : labels.pairs
    let judged = pairs.compactMap { pair -> (pair: OverlapLabels.Pair, texts: CandidateSearch.Pair)? in
      guard let a = texts[pair.a], let b = texts[pair.b] else { return nil }
      return (pair, CandidateSearch.Pair(a: Int32(min(a, b)), b: Int32(max(a, b))))
    }
    let model = model
    let parts = Threads.map(Threads.ranges(of: judged.count)) { range in
      let closeness = model.closeness
      var comparer = PairComparer(built.corpus, closeness: closeness, crowding: always ? 0 : model.crowding)
      return judged[range].map { one in
        let (a, b) = (Int(one.texts.a), Int(one.texts.b))
        let crowd = Int(min(candidates.crowds[a], candidates.crowds[b]))
        let evidence = comparer.compare(a, b, crowd: crowd)
        let score = model.score(a, b, evidence)
        let isCandidate = a == b || found.contains(one.texts)
        // Where every pair is judged, one that the search misses is never reported.
        let counts = isCandidate || !labels.isComplete
        return Scored(
          pair: one.pair,
          probability: counts ? Probability.of(logOdds: score.flagged) : 0,
          duplicateProbability: counts ? Probability.of(logOdds: score.duplicate) : 0,
          isCandidate: isCandidate,
          evidence: Evidence.Kind.allCases.map { evidence[$0] },
          crowd: crowd
        )
      }
    }
    return parts.flatMap { $0 }
  }

  /// All pairs of duplicates, and all others that the search finds.
  private func complete(
    _ labels: OverlapLabels,
    _ texts: TextIndex,
    _ found: Set<CandidateSearch.Pair>,
    _ plans: [Plan],
    _ members: [[TaskReference]]
  ) -> [OverlapLabels.Pair] {
    var clusters: [OverlapLabels.Name: String] = [:]
    var order: [String] = []
    var names: [String: [OverlapLabels.Name]] = [:]
    for member in labels.members where texts[member.name] != nil {
      let (name, cluster) = (member.name, member.cluster)
      clusters[name] = cluster
      if names[cluster] == nil { order.append(cluster) }
      names[cluster, default: []].append(name)
    }
    var result: [OverlapLabels.Pair] = []
    for cluster in order {
      let cluster = names[cluster] ?? []
      for (index, a) in cluster.enumerated() {
        for b in cluster[(index + 1)...] { result.append(OverlapLabels.Pair(a: a, b: b, label: 3)) }
      }
    }
    func name(_ task: TaskReference) -> OverlapLabels.Name {
      OverlapLabels.Name(plan: plans[task.plan].id.string, task: plans[task].id.string)
    }
    func addOthers(_ x: [TaskReference], _ y: [TaskReference]) {
      for a in x {
        for b in y where a < b || x != y {
          let (first, second) = (name(a), name(b))
          guard let one = clusters[first], let other = clusters[second], one != other else { continue }
          result.append(OverlapLabels.Pair(a: first, b: second, label: 0))
        }
      }
    }
    for text in members where text.count > 1 { addOthers(text, text) }
    for pair in found.sorted(by: { ($0.a, $0.b) < ($1.a, $1.b) }) {
      addOthers(members[Int(pair.a)], members[Int(pair.b)])
    }
    return result
  }
}

/// Finds the text of a task by the names that files give it.
private struct TextIndex {
  private var texts: [OverlapLabels.Name: Int] = [:]

  init(_ plans: [Plan], _ members: [[TaskReference]]) {
    for (text, tasks) in members.enumerated() {
      for task in tasks {
        texts[OverlapLabels.Name(plan: plans[task.plan].id.string, task: plans[task].id.string)] = text
      }
    }
  }

  subscript(name: OverlapLabels.Name) -> Int? { texts[name] }
}
