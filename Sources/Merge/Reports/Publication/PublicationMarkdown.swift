extension Publication {
  /// The plan as a Markdown document for code hosts: its headings, its text, and a table of tasks below each
  /// heading that has some.
  public var markdown: String {
    var document = MarkdownDocument()
    document.heading(1, head.title + (agency.map { " – \($0.name)" } ?? ""))
    let facts = [head.number, head.date?.official, head.issuer].compactMap(\.self).filter { !$0.isEmpty }
    if !facts.isEmpty { document.paragraph(facts.joined(separator: " · ")) }
    for source in sources {
      document.bullet([.join([.strong(source.mark), .words(" " + source.title + " "), .code(source.file)])])
    }
    for text in basis { document.paragraph(text) }
    for section in sections where agency == nil || section.hasTasks {
      if !section.heading.isEmpty { document.heading(min(section.level + 2, 6), section.heading) }
      if agency == nil { for text in section.paragraphs { document.paragraph(text) } }
      if !section.tasks.isEmpty { document.tasks(section.tasks.map { tasks[$0] }, in: self) }
    }
    for table in [targetTable, dutiesForReading] where !table.rows.isEmpty {
      document.heading(2, table.name)
      document.table(table.columns.map(\.heading), table.rows.map { row in row.map(\.markdown) })
    }
    return document.text
  }

  /// Each duty once: a reader wants the clock, not every day on it.
  private var dutiesForReading: ReportTable {
    table(
      .dutiesName,
      .dutiesTitle,
      [(.number, 6), (.content, 46), (.reporter, 24), (.recipient, 24), (.due, 20), (.origin, 24)],
      duties.map { duty in
        [
          .number(duty.number), Value(duty.content), Value(duty.from), Value(duty.to),
          Value(duty.due.field), Value(duty.originLine),
        ]
      }
    )
  }
}

extension MarkdownDocument {
  fileprivate mutating func tasks(_ tasks: [PublishedTask], in publication: Publication) {
    let columns: [TaskColumn] = [.number, .task, .lead, .support, .due, .output, .origin]
    table(
      columns.map { $0.column(in: publication.wording).heading },
      tasks.map { task in columns.map { $0.value(task, in: publication).markdown } }
    )
  }
}

extension ReportTable.Value {
  fileprivate var markdown: MarkdownDocument.Cell {
    switch self {
    case .empty: .words("")
    case .text(let words), .disputed(let words): .words(words)
    case .number(let number): .words(String(number))
    case .share(let share): .words(DecimalText.of(share * 100, places: 0) + "%")
    case .day(let day): .words(day.official)
    }
  }
}
