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

  /// The parts of a value that each name a year; empty where one does not.
  private static func ladder(_ target: Target) -> [TargetStep] {
    var steps: [TargetStep] = []
    for part in target.value.string.split(whereSeparator: { $0 == ";" || $0 == "\n" }) {
      guard let (year, rest) = year(in: String(part)) else { return [] }
      let demand = TargetValue(rest)
      steps.append(
        TargetStep(
          year: year,
          wording: String(part.drop { $0 == " " }),
          demand: demand,
          isAspiration: target.strength.map { $0 == .aspiration } ?? demand?.isAspiration ?? false
        )
      )
    }
    return steps
  }

  /// The year that a part names, and the part without it: `năm 2025: 50%`, `đến năm 2030 đạt 90%`, `80% (2027)`.
  private static func year(in part: String) -> (year: Int, rest: String)? {
    var found: Int?
    var rest: [Substring] = []
    for word in part.split(separator: " ") {
      let digits = word.filter(\.isNumber)
      let marks = word.filter { !$0.isNumber && !"():,.".contains($0) }
      if found == nil, digits.count == 4, marks.isEmpty, let year = Int(digits), (1945...2100).contains(year)
      {
        found = year
        if let last = rest.last, ComparisonText.key(String(last)) == "năm" { rest.removeLast() }
      } else {
        rest.append(word)
      }
    }
    return found.map { ($0, rest.joined(separator: " ")) }
  }
}
