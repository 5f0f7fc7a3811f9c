/// Rules out duplicates while only some of the comparisons have been made: where even the best outcome of all
/// others would not reach the model's threshold. What it lets through is compared to the end, so that nothing is
/// lost by asking.
struct DuplicateBounds: Sendable {
  private let least: Double
  private let closeness: Double
  private typealias Bounds = (close: ScoreBound, far: ScoreBound)
  private let afterSubjects: Bounds
  private let afterPieces: Bounds

  init(_ model: OverlapModel) {
    // Sums of the same numbers in another order differ in their last bits.
    least = Probability.logOdds(model.thresholds.duplicate) - 1e-6
    closeness = model.closeness
    func bounds(_ known: [Evidence.Kind]) -> Bounds {
      (
        ScoreBound(model.duplicate, known: known),
        ScoreBound(model.duplicate, known: known + Evidence.Kind.ofCloseWording)
      )
    }
    afterSubjects = bounds(Evidence.Kind.ofSubjects)
    afterPieces = bounds(Evidence.Kind.ofSubjects + Evidence.Kind.ofPieces)
  }

  func allow(afterSubjects evidence: Evidence) -> Bool { allow(evidence, afterSubjects) }

  func allow(afterPieces evidence: Evidence) -> Bool { allow(evidence, afterPieces) }

  private func allow(_ evidence: Evidence, _ bounds: Bounds) -> Bool {
    let bound = evidence[.words] >= closeness ? bounds.close : bounds.far
    return bound.most(evidence) >= least
  }
}

/// The most that a model can say for a pair of which only some comparisons have been made.
struct ScoreBound: Sendable {
  private let known: OverlapModel.Head

  init(_ head: OverlapModel.Head, known kinds: [Evidence.Kind]) {
    let rest = head.tables.filter { !kinds.contains($0.kind) }
    known = OverlapModel.Head(
      start: rest.reduce(head.start) { $0 + ($1.values.max() ?? 0) },
      tables: head.tables.filter { kinds.contains($0.kind) }
    )
  }

  /// Natural log-odds that the pair does not exceed.
  func most(_ evidence: Evidence) -> Double { known.logOdds(evidence) }
}
