/// Scores pairs of texts on all processors.
struct PairScorer: Sendable {
  private let corpus: TextCorpus
  private let model: OverlapModel

  init(_ corpus: TextCorpus, _ model: OverlapModel) {
    self.corpus = corpus
    self.model = model
  }

  /// The scores of the candidates that are at least related, in their order; of very many texts, those of
  /// duplicates alone, because in templates nearly everything shares something.
  func scores(of candidates: CandidateSearch.Result) -> [PairScore] {
    let listsAll = corpus.table.count <= CandidateSearch.smallCorpus
    let parts = Threads.map(Threads.ranges(of: candidates.pairs.count, atLeast: 256)) { range in
      var comparer = PairComparer(corpus, closeness: model.closeness, crowding: model.crowding)
      var scores: [PairScore] = []
      for pair in candidates.pairs[range] {
        let (a, b) = (Int(pair.a), Int(pair.b))
        let crowd = Int(min(candidates.crowds[a], candidates.crowds[b]))
        let score = model.score(a, b, comparer.compare(a, b, crowd: crowd))
        guard let relation = model.thresholds.relation(score) else { continue }
        if relation == .duplicate || listsAll { scores.append(score) }
      }
      return scores
    }
    return parts.flatMap { $0 }
  }
}
