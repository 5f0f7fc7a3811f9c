/// What became of a decision in a run.
enum DecisionStatus: Hashable {
  case applied
  /// What it was decided on has changed; it is not applied.
  case stale([DecisionChange])
  /// Nothing in the plans is what it is about.
  case unmatched([RememberedItem])
  /// It and another one cannot both be obeyed; neither is applied.
  case contradictory(with: Int)
}
