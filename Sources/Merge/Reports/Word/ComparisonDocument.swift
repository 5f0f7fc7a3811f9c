internal import OfficeOpenXML

/// Where everything in the merged plans went: old addresses beside new ones, plan by plan.
struct ComparisonDocument {
  private let publication: Publication
  private let wording: Wording

  init(_ publication: Publication) {
    self.publication = publication
    wording = publication.wording
  }

  func bytes() throws(RenderingError) -> [UInt8] {
    let page = OfficialPage.landscape
    let title = wording.phrase(.comparisonTitle)
    let blocks: [WordDocument.Block] = [
      .paragraph(.title(title)),
      .paragraph(.subtitle(wording.phrase(.ofPlans, ["title": publication.head.title]))),
      .paragraph(.rule(indent: page.textWidth * 2 / 5, spaceAfter: 160)),
      .table(table(width: page.textWidth)),
    ]
    return try publication.word(.comparison, title: title, [WordDocument.Section(page: page, blocks: blocks)])
  }

  private func table(width: Int) -> DocxTable {
    let heads =
      [wording.label(TableLabel.number)] + [.kind, .words, .old, .new].map { wording.phrase($0) }
      + [wording.label(TableLabel.note)]
    var table = DocxTable(
      widths: DocxTable.widths(width, proportions: [5, 9, 40, 16, 17, 13]),
      heads: heads
    )
    let rowsOfPlan = Dictionary(grouping: publication.comparison) { $0.plan }
    var number = 0
    for source in publication.sources {
      guard let rows = rowsOfPlan[source.plan] else { continue }
      table.addHeading("\(source.mark). \(source.title)")
      for row in rows {
        number += 1
        table.add([
          .init(String(number), centered: true), .init(wording.word(row.kind).capitalizedFirst),
          .init(row.words.shortened),
          .init(row.old), .init(row.new ?? wording.phrase(.leftOut)), .init(row.reason ?? ""),
        ])
      }
    }
    return table
  }
}

extension String {
  /// The first words of a long text.
  fileprivate var shortened: String {
    guard count > 200 else { return self }
    let words = prefix(200)
    return words[..<(words.lastIndex(of: " ") ?? words.endIndex)] + " …"
  }
}
