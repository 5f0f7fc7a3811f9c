extension ComparisonRow {
  /// Where everything in the sources of a merged plan went, in the order of the sources; what was left out comes last.
  static func rows(of plan: Plan, marks: [String: String]) -> [ComparisonRow] {
    guard plan.merger != nil else { return [] }
    let words = wordsOfItems(plan)
    let rows = AddressTable(plan, drafts: []).rows
    let ordered = rows.map(\.plan).unique().flatMap { name in
      let own = rows.filter { $0.plan == name }
      return own.filter { $0.new != nil } + own.filter { $0.new == nil }
    }
    return ordered.map { row in
      ComparisonRow(
        mark: marks[row.plan] ?? row.plan,
        plan: row.plan,
        kind: row.kind,
        item: row.item,
        words: words["\(row.kind.rawValue) \(row.plan)/\(row.item)"] ?? "",
        old: row.old,
        new: row.new,
        reason: row.reason
      )
    }
  }

  /// What the sources say, by kind and name.
  private static func wordsOfItems(_ plan: Plan) -> [String: String] {
    var words: [String: String] = [:]
    func add(_ kind: Term, _ trace: Trace?, _ text: String?, _ field: Term) {
      for origin in trace?.origins ?? [] {
        let own = origin.wording.first { $0.field == field }?.texts.first
        words["\(kind.rawValue) \(origin.plan)/\(origin.item)"] = own ?? text ?? ""
      }
    }
    for section in plan.sections { add(.section, section.trace, section.title?.string, .title) }
    for paragraph in plan.paragraphs { add(.paragraph, paragraph.trace, paragraph.text.string, .text) }
    for task in plan.tasks { add(.task, task.trace, task.title.string, .title) }
    for target in plan.targets { add(.target, target.trace, target.indicator.string, .indicator) }
    for duty in plan.reports { add(.report, duty.trace, duty.content?.string, .content) }
    for exclusion in plan.merger?.excluded ?? [] {
      words["\(exclusion.kind.rawValue) \(exclusion.plan)/\(exclusion.item)"] = exclusion.texts.first ?? ""
    }
    return words
  }
}
