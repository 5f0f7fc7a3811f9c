/// What makes an item itself, whatever its id, its line and its place among others: its plan and the words that
/// say what it is about.
struct ItemContent: Hashable {
  /// The fingerprint: of the plan, the kind and the folded words.
  let key: String
  /// What a person knows it by.
  let title: String
  /// The different words of its title, for recognising it after an edit.
  let words: Set<String>

  init(_ position: ItemPosition, in plans: [Plan]) {
    let plan = plans[position.plan]
    let texts: [String]
    switch position.kind {
    case .task:
      let task = plan.tasks[position.item]
      title = task.title.string
      texts = [task.title.string, task.detail?.string ?? ""]
    case .target:
      title = plan.targets[position.item].indicator.string
      texts = [title]
    case .report:
      let report = plan.reports[position.item]
      title = report.headline
      texts = [report.content?.string ?? ""] + report.to.texts.map(\.string)
    }
    key = Self.key(position.kind, plan: plan.id.string, texts)
    words = Set(ComparisonText.words(title))
  }

  static func key(_ kind: ItemPosition.Kind, plan: String, _ texts: [String]) -> String {
    Fingerprint([kind.rawValue, plan] + texts.map(ComparisonText.key)).long
  }

  /// How many of the words two titles share: 1 for the same words, 0 for none.
  static func likeness(_ left: Set<String>, _ right: Set<String>) -> Double {
    guard !left.isEmpty || !right.isEmpty else { return 0 }
    return 2 * Double(left.intersection(right).count) / Double(left.count + right.count)
  }
}

extension [Plan] {
  /// What an item says in a field.
  func texts(of field: Term, _ position: ItemPosition) -> [String] {
    switch position.kind {
    case .task: self[position.plan].tasks[position.item].texts(of: field)
    case .target: self[position.plan].targets[position.item].texts(of: field)
    case .report: self[position.plan].reports[position.item].texts(of: field)
    }
  }

  /// The id of an item in its plan.
  func identifier(_ position: ItemPosition) -> String {
    switch position.kind {
    case .task: self[position.plan].tasks[position.item].id.string
    case .target: self[position.plan].targets[position.item].id.string
    case .report: self[position.plan].reports[position.item].id.string
    }
  }

  /// Where an item stands.
  func place(_ position: ItemPosition) -> Place {
    let plan = self[position.plan]
    let range =
      switch position.kind {
      case .task: plan.tasks[position.item].id.range
      case .target: plan.targets[position.item].id.range
      case .report: plan.reports[position.item].id.range
      }
    return Place(file: plan.file, range: range)
  }

  /// All items of a kind in one plan.
  func positions(_ kind: ItemPosition.Kind, plan: Int) -> [ItemPosition] {
    let count =
      switch kind {
      case .task: self[plan].tasks.count
      case .target: self[plan].targets.count
      case .report: self[plan].reports.count
      }
    return (0..<count).map { ItemPosition(kind, plan: plan, item: $0) }
  }
}

extension ItemPosition.Kind {
  /// The fields that can be decided, in the order of the format.
  var fields: [Term] {
    switch self {
    case .task: PlanTask.fields.filter { $0 != .after }
    case .target: Target.fields
    case .report: ReportingDuty.fields
    }
  }
}
