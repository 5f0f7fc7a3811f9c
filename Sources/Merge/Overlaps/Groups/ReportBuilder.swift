/// Makes the report of what the comparisons of texts gave.
struct ReportBuilder: Sendable {
  let plans: [Plan]
  let texts: CorpusBuilder.Result
  let model: OverlapModel
  let crowds: [UInt16]

  /// Of tasks with equal words, and of two such sets, no more pairs than this are listed one by one; their
  /// group names them all.
  private static let mostListed = 64

  func build(_ scores: [PairScore]) -> OverlapReport {
    let scores = scores + equalTexts()
    let threshold = Probability.logOdds(model.thresholds.duplicate)
    let yielding = OneToOne.yielding(scores, plans: texts.corpus.plans, threshold: threshold)
    let parts = Threads.map(Threads.ranges(of: scores.count, atLeast: 256)) { range in
      self.pairs(scores, range, yielding)
    }
    var pairs = parts.flatMap { $0 }
    pairs.sort { ($1.probability, $0.a, $0.b) < ($0.probability, $1.a, $1.b) }
    let sure = scores.indices.filter { !yielding.contains($0) }.map { scores[$0] }
    return OverlapReport(pairs: pairs, groups: groups(sure, threshold))
  }

  private func pairs(_ scores: [PairScore], _ range: Range<Int>, _ yielding: Set<Int>) -> [OverlapPair] {
    var comparer = PairComparer(texts.corpus, closeness: model.closeness, crowding: model.crowding)
    var pairs: [OverlapPair] = []
    for index in range {
      let score = scores[index]
      guard var relation = model.thresholds.relation(score) else { continue }
      if relation == .duplicate && yielding.contains(index) { relation = .overlap }
      let evidence = comparer.compare(Int(score.a), Int(score.b), crowd: crowd(score))
      let comparisons = model.comparisons(evidence, score)
      for (a, b) in tasks(of: score) {
        pairs.append(pair(a, b, relation, score, comparisons))
      }
    }
    return pairs
  }

  private func crowd(_ score: PairScore) -> Int { Int(min(crowds[Int(score.a)], crowds[Int(score.b)])) }

  /// Scores of texts that several tasks say, against themselves.
  private func equalTexts() -> [PairScore] {
    var comparer = PairComparer(texts.corpus, closeness: model.closeness, crowding: model.crowding)
    return texts.members.indices.filter { texts.members[$0].count > 1 }.map { text in
      model.score(text, text, comparer.compare(text, text, crowd: Int(crowds[text])))
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

  private func pair(
    _ a: TaskReference,
    _ b: TaskReference,
    _ relation: OverlapPair.Relation,
    _ score: PairScore,
    _ comparisons: [OverlapPair.Comparison]
  ) -> OverlapPair {
    OverlapPair(
      id: OverlapIdentity.pair(a, b, in: plans),
      a: a,
      b: b,
      relation: relation,
      probability: Probability.of(logOdds: score.flagged),
      duplicateProbability: Probability.of(logOdds: score.duplicate),
      comparisons: comparisons
    )
  }

  private func groups(_ scores: [PairScore], _ threshold: Double) -> [OverlapReport.Group] {
    let builder = GroupBuilder(threshold: threshold, least: threshold - 1)
    var groups = builder.groups(scores.filter { $0.a != $0.b })
    let grouped = Set(groups.flatMap { $0 })
    for score in scores where score.a == score.b && score.duplicate >= threshold && !grouped.contains(score.a)
    {
      groups.append([score.a])
    }
    let members = groups.map { group in group.flatMap { texts.members[Int($0)] }.sorted() }
    return members.sorted { $0[0] < $1[0] }.map { members in
      OverlapReport.Group(
        id: OverlapIdentity.group(members, in: plans),
        relation: .duplicate,
        members: members
      )
    }
  }
}
