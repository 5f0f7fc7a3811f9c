/// What a table of tasks can show of a task; each table chooses and orders them.
enum TaskColumn: Hashable, CaseIterable {
  case number, section, task, title, detail, lead, support, due, firstDay, lastDay, output, budget
  case address, origin, identifier

  func column(in wording: Wording) -> ReportTable.Column {
    ReportTable.Column(wording.label(label), width: width)
  }

  private var label: TableLabel {
    switch self {
    case .number: .number
    case .section: .section
    case .task, .title: .task
    case .detail: .detail
    case .lead: .lead
    case .support: .support
    case .due: .due
    case .firstDay: .firstDay
    case .lastDay: .lastDay
    case .output: .output
    case .budget: .budget
    case .address: .address
    case .origin: .origin
    case .identifier: .identifier
    }
  }

  private var width: Double {
    switch self {
    case .number: 5
    case .task, .title, .detail: 42
    case .lead, .support, .output: 18
    case .origin: 20
    case .due: 14
    case .address, .budget: 26
    case .section: 40
    case .firstDay, .lastDay, .identifier: 11
    }
  }

  func value(_ task: PublishedTask, in publication: Publication) -> ReportTable.Value {
    switch self {
    case .number: .number(task.number)
    case .section: ReportTable.Value(publication.sections[task.section].heading)
    // Title and detail in one cell, as annexes print them.
    case .task:
      ReportTable.Value([task.title.text, task.detail.text].filter { !$0.isEmpty }.joined(separator: "\n"))
    case .title: ReportTable.Value(task.title)
    case .detail: ReportTable.Value(task.detail)
    case .lead: ReportTable.Value(task.lead)
    case .support: ReportTable.Value(task.support)
    case .due: ReportTable.Value(task.due.field)
    case .firstDay: ReportTable.Value(task.due.first)
    case .lastDay: ReportTable.Value(publication.lastDay(task.due))
    case .output: ReportTable.Value(task.output)
    case .budget: ReportTable.Value(task.budget)
    case .address: ReportTable.Value(task.address)
    case .origin: ReportTable.Value(task.originLine)
    case .identifier: ReportTable.Value(task.id)
    }
  }
}
