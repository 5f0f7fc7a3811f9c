/// Finds tasks that are the same work, or share part of it, within plans and across them.
///
/// ```swift
/// let report = OverlapFinder(reference: .embedded()).find(in: plans)
/// report.pairs.first?.probability       // how likely an official would agree
/// report.groups                         // tasks that are one piece of work
/// ```
/// Tasks with equal words are taken as one text; texts that share keys are compared by the words, pieces of
/// work and parts of the sentence that both have and that only one has; a model learned from judged pairs adds
/// up what that says. The same input gives the same report, whatever the order of the plans or the number of
/// processors.
public struct OverlapFinder: Sendable {
  private let reference: ReferenceData
  private let model: OverlapModel

  public init(reference: ReferenceData) {
    self.reference = reference
    model = .embedded
  }

  init(reference: ReferenceData, model: OverlapModel) {
    self.reference = reference
    self.model = model
  }

  /// - Parameter observer: is told how far the search has come.
  public func find(in plans: [Plan], observer: WorkProgress.Observer? = nil) -> OverlapReport {
    let texts = CorpusBuilder(reference, roles: model.roles).build(plans, observer: observer)
    let candidates = CandidateSearch(texts.corpus).find(observer: observer)
    let pairs = PairScorer(texts.corpus, model).pairs(candidates, observer: observer)
    return ReportBuilder(plans: plans, texts: texts, model: model, crowds: candidates.crowds).build(pairs)
  }
}
