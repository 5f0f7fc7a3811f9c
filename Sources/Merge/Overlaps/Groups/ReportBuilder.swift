/// Makes the report of what the comparisons of texts gave.
struct ReportBuilder: Sendable {
  let plans: [Plan]
  let texts: CorpusBuilder.Result
  let model: OverlapModel
  let crowds: [UInt16]

  /// Of tasks with equal words, and of two such sets, no more pairs than this are listed one by one; their
  /// group names them all.
  private static let mostListed = 64

  func build(_ compared: [ComparedPair]) -> OverlapReport {
    let compared = compared + equalTexts()
    let scores = compared.map(\.score)
    let threshold = Probability.logOdds(model.thresholds.duplicate)
    let yielding = OneToOne.yielding(scores, plans: texts.corpus.plans, threshold: threshold)
    let listed = self.listed(compared, yielding)
    let sure = scores.indices.filter { !yielding.contains($0) }.map { scores[$0] }
    let groups = groups(sure, threshold)
    let named = listed.flatMap { [$0.a, $0.b] } + groups.flatMap { $0 }
    let identity = OverlapIdentity(of: named, in: plans)
    let parts = Threads.map(Threads.ranges(of: listed.count, atLeast: 256)) { range in
      listed[range].map { pair($0, compared[$0.index], identity) }
    }
    var pairs = parts.flatMap { $0 }
    pairs.sort { ($1.probability, $0.a, $0.b) < ($0.probability, $1.a, $1.b) }
    return OverlapReport(
      pairs: pairs,
      groups: groups.map { OverlapReport.Group(id: identity.group($0), relation: .duplicate, members: $0) }
    )
  }

  /// Two tasks that two compared texts stand for.
  private struct Listed: Sendable {
    var index: Int
    var relation: OverlapPair.Relation
    var a: TaskReference
    var b: TaskReference
  }

  private func listed(_ compared: [ComparedPair], _ yielding: Set<Int>) -> [Listed] {
    var result: [Listed] = []
    for index in compared.indices {
      let score = compared[index].score
      guard var relation = model.thresholds.relation(score) else { continue }
      if relation == .duplicate && yielding.contains(index) { relation = .overlap }
      for (a, b) in tasks(of: score) { result.append(Listed(index: index, relation: relation, a: a, b: b)) }
    }
    return result
  }

  /// Texts that several tasks say, against themselves.
  private func equalTexts() -> [ComparedPair] {
    var comparer = PairComparer(texts.corpus, closeness: model.closeness, crowding: model.crowding)
    return texts.members.indices.filter { texts.members[$0].count > 1 }.map { text in
      let evidence = comparer.compare(text, text, crowd: Int(crowds[text]))
      return ComparedPair(score: model.score(text, text, evidence), evidence: evidence)
    }
  }

  /// The pairs of tasks that two texts stand for.
  private func tasks(of score: PairScore) -> [(TaskReference, TaskReference)] {
    let (x, y) = (texts.members[Int(score.a)], texts.members[Int(score.b)])
    var result: [(TaskReference, TaskReference)] = []
    for (index, a) in x.enumerated() {
      for b in score.a == score.b ? x[(index + 1)...] : y[...] {
        result.append((min(a, b), max(a, b)))
        if result.count == Self.mostListed { return result }
      }
    }
    return result
  }

  private func pair(_ listed: Listed, _ compared: ComparedPair, _ identity: OverlapIdentity) -> OverlapPair {
    OverlapPair(
      id: identity.pair(listed.a, listed.b),
      a: listed.a,
      b: listed.b,
      relation: listed.relation,
      probability: Probability.of(logOdds: compared.score.flagged),
      duplicateProbability: Probability.of(logOdds: compared.score.duplicate),
      comparisons: model.comparisons(compared.evidence, compared.score)
    )
  }

  /// The members of each group, the groups in the order of their first.
  private func groups(_ scores: [PairScore], _ threshold: Double) -> [[TaskReference]] {
    let builder = GroupBuilder(threshold: threshold, least: threshold - 1)
    var groups = builder.groups(scores.filter { $0.a != $0.b })
    let grouped = Set(groups.flatMap { $0 })
    for score in scores where score.a == score.b && score.duplicate >= threshold && !grouped.contains(score.a)
    {
      groups.append([score.a])
    }
    return groups.map { group in group.flatMap { texts.members[Int($0)] }.sorted() }.sorted { $0[0] < $1[0] }
  }
}
