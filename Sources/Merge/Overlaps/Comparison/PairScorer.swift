/// Scores pairs of texts on all processors.
struct PairScorer: Sendable {
  private let corpus: TextCorpus
  private let model: OverlapModel

  init(_ corpus: TextCorpus, _ model: OverlapModel) {
    self.corpus = corpus
    self.model = model
  }

  /// The candidates that are at least related, in their order; of very many texts, the duplicates alone, because
  /// in templates nearly everything shares something.
  func pairs(_ candidates: CandidateSearch.Result, observer: WorkProgress.Observer? = nil) -> [ComparedPair] {
    let listsAll = corpus.table.count <= CandidateSearch.smallCorpus
    let bounds = DuplicateBounds(model)
    let meter = ProgressMeter(.comparing, total: candidates.pairs.count, observer)
    let parts = Threads.map(Threads.ranges(of: candidates.pairs.count, atLeast: 256)) { range in
      var comparer = PairComparer(corpus, closeness: model.closeness, crowding: model.crowding)
      var pairs: [ComparedPair] = []
      meter.forEach(candidates.pairs[range]) { pair in
        let (a, b) = (Int(pair.a), Int(pair.b))
        let crowd = Int(min(candidates.crowds[a], candidates.crowds[b]))
        let evidence =
          listsAll
          ? comparer.compare(a, b, crowd: crowd)
          : comparer.compare(a, b, crowd: crowd, within: bounds)
        guard let evidence else { return }
        let score = model.score(a, b, evidence)
        guard let relation = model.thresholds.relation(score) else { return }
        if relation == .duplicate || listsAll {
          pairs.append(ComparedPair(score: score, evidence: evidence))
        }
      }
      return pairs
    }
    return parts.flatMap { $0 }
  }
}

extension PairComparer {
  /// Compares two texts unless a step shows that they are no duplicates, however the rest turns out.
  fileprivate mutating func compare(_ a: Int, _ b: Int, crowd: Int, within bounds: DuplicateBounds)
    -> Evidence?
  {
    var evidence = Evidence()
    compareSubjects(a, b, crowd: crowd, &evidence)
    guard bounds.allow(afterSubjects: evidence) else { return nil }
    comparePieces(a, b, &evidence)
    guard bounds.allow(afterPieces: evidence) else { return nil }
    compareRest(a, b, crowd: crowd, &evidence)
    return evidence
  }
}
