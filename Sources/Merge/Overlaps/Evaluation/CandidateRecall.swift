/// How much of the work that is known to be the same the search for candidates finds, before any score.
///
/// ```swift
/// let recall = CandidateRecall(reference: .embedded()).measure(works, in: plans)
/// Double(recall.found) / Double(recall.known)      // 0.99
/// ```
public struct CandidateRecall: Sendable {
  /// What a search gave.
  public struct Result: Hashable, Sendable {
    /// Texts that differ.
    public var texts = 0
    /// Pairs of texts that are compared in full.
    public var candidates = 0
    /// Pairs of tasks known to be the same work.
    public var known = 0
    /// Those of them that are one text or a candidate.
    public var found = 0
    /// Pairs of tasks that looking at every pair would compare and that are near each other, in the sample.
    public var near = 0
    /// Those of them that are candidates.
    public var nearFound = 0
  }

  private let reference: ReferenceData

  public init(reference: ReferenceData) { self.reference = reference }

  /// Looks up known pairs among the candidates, and compares the candidates of a sample of texts with those that
  /// looking at every other text gives: texts that share nine tenths of their words by weight.
  /// - Parameters:
  ///   - works: for each piece of work the tasks that are it.
  ///   - sample: how many texts are looked at with every other.
  public func measure(_ works: [[TaskReference]], in plans: [Plan], sample: Int = 0) -> Result {
    let texts = CorpusBuilder(reference, roles: OverlapModel.embedded.roles).build(plans)
    let pairs = Set(CandidateSearch(texts.corpus).find().pairs)
    var result = Result()
    result.texts = texts.corpus.table.count
    result.candidates = pairs.count
    count(works, texts, pairs, &result)
    compareSample(sample, texts.corpus, pairs, &result)
    return result
  }

  private func count(
    _ works: [[TaskReference]],
    _ texts: CorpusBuilder.Result,
    _ pairs: Set<CandidateSearch.Pair>,
    _ result: inout Result
  ) {
    var homes: [TaskReference: Int32] = [:]
    for (text, members) in texts.members.enumerated() {
      for member in members { homes[member] = Int32(truncatingIfNeeded: text) }
    }
    for tasks in works {
      for (index, task) in tasks.enumerated() {
        for other in tasks[..<index] {
          guard let a = homes[task], let b = homes[other] else { continue }
          result.known += 1
          if a == b || pairs.contains(.init(a: min(a, b), b: max(a, b))) { result.found += 1 }
        }
      }
    }
  }

  private func compareSample(
    _ sample: Int,
    _ corpus: TextCorpus,
    _ pairs: Set<CandidateSearch.Pair>,
    _ result: inout Result
  ) {
    guard sample > 0 else { return }
    let bags = WordBags(corpus)
    let open = OpenBag(bags)
    for text in stride(from: 0, to: bags.count, by: max(1, bags.count / sample)) {
      open.open(text)
      for other in 0..<bags.count where other != text {
        let (x, y) = (bags.masses[text], bags.masses[other])
        guard 2 * open.shared(with: other) >= 0.9 * (x + y) else { continue }
        result.near += 1
        let pair = CandidateSearch.Pair(
          a: Int32(truncatingIfNeeded: min(text, other)),
          b: Int32(truncatingIfNeeded: max(text, other))
        )
        if pairs.contains(pair) { result.nearFound += 1 }
      }
    }
  }
}
