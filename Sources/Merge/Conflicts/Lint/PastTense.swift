/// Tells lines that report what was done last year from work that is to be done.
///
/// Plans often open with an account of the year before, whose bullets look like tasks: "Đã tổ chức 13 lớp tập
/// huấn", "Hệ thống đã kết nối với Cổng Dịch vụ công quốc gia".
struct PastTense {
  /// How headings begin under which plans review the year before, folded.
  private let reviews: [String]

  init(_ glossary: Glossary) {
    reviews = glossary.sections.filter { $0.role == .review }.flatMap { [$0.title] + $0.titles }
      .map(ComparisonText.key)
  }

  /// Whether a line begins with "đã", or has it under a heading that reviews the year before.
  func reads(_ task: PlanTask, in plan: Plan) -> Bool {
    let words = ComparisonText.words(task.title.string)
    if words.first == Self.marker { return true }
    return words.contains(Self.marker) && task.due == nil && isReview(task.section, plan)
  }

  private static let marker = "đã"

  private func isReview(_ section: Int, _ plan: Plan) -> Bool {
    var current: Int? = section
    while let index = current {
      if let title = plan.sections[index].title, isReview(title.string) { return true }
      current = plan.sections[index].parent
    }
    return false
  }

  private func isReview(_ title: String) -> Bool {
    let key = ComparisonText.key(title)
    return reviews.contains { key.hasPrefix($0) }
  }
}
