internal import OfficeOpenXML

/// The annexes of the annual plan, each a table on pages of its own.
struct AnnexTables {
  private let publication: Publication
  private let wording: Wording

  init(_ publication: Publication) {
    self.publication = publication
    wording = publication.wording
  }

  func section(_ annex: AnnualDocument.Annex, title: String, subtitle: String) -> WordDocument.Section {
    let page = annex.content == .targets ? OfficialPage.portrait : OfficialPage.landscape
    let width = page.textWidth
    let table: DocxTable =
      switch annex.content {
      case .targets: targets(width: width)
      case .tasks: TaskTable(publication, width: width).table
      case .duties: duties(publication.duties, width: width)
      }
    var blocks: [WordDocument.Block] = [
      .paragraph(DocxParagraph([DocxRun(annex.name, bold: true)], .normal, .center)),
      .paragraph(.title(title)),
      .paragraph(.subtitle(subtitle)), .paragraph(.rule(indent: width * 2 / 5, spaceAfter: 160)),
    ]
    if let legend { blocks.append(.paragraph(legend)) }
    blocks.append(.table(table))
    return WordDocument.Section(page: page, blocks: blocks)
  }

  /// What the marks of the plans mean, where open conflicts name them.
  private var legend: DocxParagraph? {
    guard publication.openConflicts > 0, !publication.sources.isEmpty else { return nil }
    let plans = publication.sources.map { "\($0.mark): \($0.title)" }.joined(separator: "; ")
    var paragraph = DocxParagraph([DocxRun(wording.phrase(.legend, ["plans": plans]), italic: true, size: 24)]
    )
    paragraph.alignment = .both
    paragraph.spaceAfter = 120
    return paragraph
  }

  private func targets(width: Int) -> DocxTable {
    let heads: [TableLabel] = [.number, .indicator, .value, .by, .strength]
    var table = DocxTable(
      widths: DocxTable.widths(width, proportions: [7, 45, 20, 16, 12]),
      heads: heads.map { wording.label($0) }
    )
    for target in publication.targets {
      table.add([
        .init(String(target.number), centered: true), .init(target.indicator),
        .init(target.value, in: wording),
        .init(target.by.field, in: wording),
        .init(wording.label(target.isAspiration ? TableLabel.aspiration : .binding)),
      ])
    }
    return table
  }

  /// A table of duties to report.
  func duties(_ duties: [PublishedDuty], width: Int) -> DocxTable {
    let heads: [TableLabel] = [.number, .content, .reporter, .recipient, .due]
    var table = DocxTable(
      widths: DocxTable.widths(width, proportions: [5, 38, 21, 18, 18]),
      heads: heads.map { wording.label($0) }
    )
    for duty in duties {
      table.add([
        .init(String(duty.number), centered: true), .init(duty.content, in: wording),
        .init(duty.from, in: wording), .init(duty.to, in: wording), .init(duty.due.field, in: wording),
      ])
    }
    return table
  }
}
