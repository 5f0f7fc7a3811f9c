internal import OfficeOpenXML

/// The table of tasks; columns that no task fills are left out.
struct TaskTable {
  private enum Column: CaseIterable {
    case number, task, lead, support, due, output, budget

    /// Parts of the width.
    var proportion: Int {
      switch self {
      case .number: 5
      case .task: 30
      case .lead: 14
      case .support: 15
      case .due: 12
      case .output: 12
      case .budget: 12
      }
    }

    var head: TableLabel {
      switch self {
      case .number: .number
      case .task: .task
      case .lead: .lead
      case .support: .support
      case .due: .due
      case .output: .output
      case .budget: .budget
      }
    }

    func field(of task: PublishedTask) -> PublishedField {
      switch self {
      case .number: PublishedField(String(task.number))
      case .task: task.title
      case .lead: task.lead
      case .support: task.support
      case .due: task.due.field
      case .output: task.output
      case .budget: task.budget
      }
    }
  }

  private let publication: Publication
  private let wording: Wording
  private let columns: [Column]
  /// Whether a task tells where it stands, because no heading does.
  private let showsAddress: Bool
  private(set) var table: DocxTable

  /// The whole table as in the annex of the plan, with the headings of its sections.
  init(_ publication: Publication, width: Int) {
    self.init(empty: publication, width: width)
    for row in publication.rows {
      switch row {
      case .heading(let index):
        let section = publication.sections[index]
        table.addHeading(section.level == 0 ? section.heading.uppercased() : section.heading)
      case .task(let index): add(publication.tasks[index])
      }
    }
  }

  /// The head of the table, for tasks in another order.
  init(empty publication: Publication, width: Int, showsAddress: Bool = false) {
    self.publication = publication
    wording = publication.wording
    self.showsAddress = showsAddress
    columns = Column.allCases.filter { column in
      column == .number || column == .task
        || publication.tasks.contains { !column.field(of: $0).text.isEmpty }
    }
    table = DocxTable(
      widths: DocxTable.widths(width, proportions: columns.map(\.proportion)),
      heads: columns.map { publication.wording.label($0.head) }
    )
  }

  mutating func add(_ task: PublishedTask) {
    table.add(
      columns.map { column in
        switch column {
        case .number: .init(String(task.number), centered: true)
        case .task: work(of: task)
        default: .init(column.field(of: task), in: wording)
        }
      }
    )
  }

  mutating func addHeading(_ text: String) { table.addHeading(text) }

  /// What is to be done, for whom and how.
  private func work(of task: PublishedTask) -> DocxTable.Cell {
    var cell = DocxTable.Cell(task.title, in: wording)
    if !showsAddress, let first = cell.paragraphs.first?.runs.first {
      cell.paragraphs[0].runs[0].text = "\(task.numeral) \(first.text)"
    }
    if !task.detail.text.isEmpty { cell.paragraphs += DocxTable.Cell(task.detail, in: wording).paragraphs }
    let particulars: [(WordLabel, PublishedField)] = [(.audience, task.audience), (.channel, task.channel)]
    for (label, field) in particulars where !field.text.isEmpty {
      let text = wording.phrase(label, ["text": field.text])
      cell.paragraphs.append(DocxParagraph([DocxRun(text, italic: true, size: 22)], .cell))
    }
    if showsAddress {
      cell.paragraphs.append(DocxParagraph([DocxRun("(\(task.address))", italic: true, size: 22)], .cell))
    }
    return cell
  }
}
