/// What a target demands for one year. A ladder written in one value has several:
/// `tối thiểu 60% năm 2025; tối thiểu 75% năm 2027`.
struct TargetStep: Hashable {
  var year: Int
  var wording: String
  var demand: TargetValue?
  var isAspiration: Bool

  /// The steps of a target in the order of its wording; never empty.
  static func steps(of target: Target, in plan: Plan) -> [TargetStep] {
    let ladder = ladder(target)
    if ladder.count > 1 { return ladder }
    let deadline = target.by?.deadline
    let year = (deadline?.end ?? deadline?.start)?.year ?? plan.year
    return [
      TargetStep(
        year: year,
        wording: target.value.string,
        demand: target.demand,
        isAspiration: target.isAspiration
      )
    ]
  }

  /// The steps of a value each of which names its year; empty where one does not.
  private static func ladder(_ target: Target) -> [TargetStep] {
    let milestones = TargetValue.milestones(in: target.value.string)
    let parts = target.value.string.split(whereSeparator: { $0 == ";" || $0 == "\n" })
    var steps: [TargetStep] = []
    for (index, milestone) in milestones.enumerated() {
      guard let year = milestone.year else { return [] }
      let wording =
        parts.count == milestones.count ? parts[index].drop { $0 == " " } : target.value.string[...]
      steps.append(
        TargetStep(
          year: year,
          wording: String(wording),
          demand: milestone.value,
          isAspiration: target.strength.map { $0 == .aspiration } ?? milestone.value.isAspiration
        )
      )
    }
    return steps
  }
}
