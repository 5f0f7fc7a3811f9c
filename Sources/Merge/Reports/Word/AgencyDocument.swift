internal import OfficeOpenXML

/// What one agency has to do, as a document to be sent to it.
struct AgencyDocument {
  /// A publication that is narrowed to one agency.
  private let publication: Publication
  private let wording: Wording

  init(_ publication: Publication) {
    self.publication = publication
    wording = publication.wording
  }

  func bytes() throws(RenderingError) -> [UInt8] {
    guard let agency = publication.agency else { return [] }
    let page = OfficialPage.landscape
    let title = wording.phrase(.extractTitle, ["agency": agency.name])
    var blocks: [WordDocument.Block] = [
      .paragraph(.title(title)),
      .paragraph(.subtitle(wording.phrase(.extractOf, ["title": publication.head.title]))),
      .paragraph(.rule(indent: page.textWidth * 2 / 5, spaceAfter: 160)),
    ]
    if !publication.tasks.isEmpty { blocks.append(.table(tasks(of: agency, width: page.textWidth))) }
    if !publication.duties.isEmpty {
      let heading = wording.phrase(.dutiesPart, ["count": String(publication.duties.count)])
      blocks.append(.paragraph(.part(heading)))
      let table = AnnexTables(publication).duties(publication.duties, width: page.textWidth)
      blocks.append(.table(table))
    }
    return try publication.word(.agencies, title: title, [WordDocument.Section(page: page, blocks: blocks)])
  }

  private func tasks(of agency: AgencyExtract, width: Int) -> DocxTable {
    var table = TaskTable(empty: publication, width: width, showsAddress: true)
    let parts: [(WordLabel, [Int])] = [
      (.leadsPart, agency.leads), (.supportsPart, agency.supports.filter { !agency.leads.contains($0) }),
      (.sharedPart, agency.shared),
    ]
    for (index, (label, tasks)) in parts.filter({ !$0.1.isEmpty }).enumerated() {
      let heading = wording.phrase(label, ["count": String(tasks.count)])
      table.addHeading("\(RomanNumeral.written(index + 1)). \(heading)")
      for task in tasks { table.add(publication.tasks[task]) }
    }
    return table.table
  }
}
