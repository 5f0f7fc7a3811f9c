internal import OfficeOpenXML

/// The report on overlaps and conflicts: each with the words of both sides and where they stand, to be decided on
/// paper or in a meeting.
struct OverlapDocument {
  private let publication: Publication
  private let review: PublishedReview
  private let wording: Wording
  private let page = OfficialPage.landscape

  /// Nil for a plan that was not merged in this run.
  init?(_ publication: Publication) {
    guard let review = publication.review else { return nil }
    self.publication = publication
    self.review = review
    wording = publication.wording
  }

  func bytes() throws(RenderingError) -> [UInt8] {
    let title = wording.phrase(.overlapsTitle)
    let blocks: [WordDocument.Block] =
      [
        .paragraph(.title(title)),
        .paragraph(.subtitle(wording.phrase(.ofPlans, ["title": publication.head.title]))),
        .paragraph(.rule(indent: page.textWidth * 2 / 5, spaceAfter: 160)),
      ] + account + overlaps + conflicts
    return try publication.word(.overlaps, title: title, [WordDocument.Section(page: page, blocks: blocks)])
  }

  // MARK: - Numbers

  private var account: [WordDocument.Block] {
    var blocks: [WordDocument.Block] = [.paragraph(part(1, .mergedPlans))]
    blocks += publication.sources.map { .paragraph(.body("\($0.mark): \($0.title).")) }
    let columns: [ReportLabel] = [
      .columnKind, .columnIn, .columnKept, .columnMerged, .columnExcluded, .columnOut,
    ]
    var table = DocxTable(
      widths: DocxTable.widths(page.textWidth, proportions: [30, 14, 14, 14, 14, 14]),
      heads: columns.map { wording.label($0).capitalizedFirst },
      numbered: false
    )
    for row in review.report.summary.balances {
      let numbers = [row.incoming, row.kept, row.merged, row.excluded, row.entries]
      table.add(
        [.init(wording.word(row.kind).capitalizedFirst)] + numbers.map { .init(String($0), centered: true) }
      )
    }
    blocks += [.paragraph(part(2, .balance)), .table(table)]
    return blocks
  }

  private func part(_ number: Int, _ label: WordLabel, count: Int? = nil) -> DocxParagraph {
    let text = wording.phrase(label).uppercased() + (count.map { " (\($0))" } ?? "")
    return .part("\(RomanNumeral.written(number)). \(text)")
  }

  // MARK: - Pairs

  private var overlaps: [WordDocument.Block] {
    var blocks: [WordDocument.Block] = [.paragraph(part(3, .overlapsPart, count: review.overlaps.count))]
    if review.overlaps.isEmpty {
      blocks.append(.paragraph(.body(wording.label(ReportLabel.noOverlaps))))
    } else {
      var legend = DocxParagraph.body([DocxRun(wording.phrase(.greyLegend), italic: true)])
      legend.keepsWithNext = true
      blocks.append(.paragraph(legend))
    }
    for (index, overlap) in review.overlaps.enumerated() {
      let pair = overlap.pair
      let relation = wording.word(pair.relation)
      let names = [
        "number": String(index + 1), "relation": relation.capitalizedFirst,
        "percent": wording.percent(pair.probability), "id": pair.id,
      ]
      var table = sides(overlap.sides, overlap.fieldNames, heading: wording.phrase(.pairHeading, names))
      table.addNote(decision(overlap.decision) ?? wording.phrase(.toDecide))
      table.keepTogether()
      blocks += [.table(table), .paragraph(DocxParagraph([]))]
    }
    return blocks
  }

  private var conflicts: [WordDocument.Block] {
    var blocks: [WordDocument.Block] = [.paragraph(part(4, .conflictsPart, count: review.conflicts.count))]
    if review.conflicts.isEmpty {
      blocks.append(.paragraph(.body(wording.label(ReportLabel.noConflicts))))
    }
    for (index, conflict) in review.conflicts.enumerated() {
      let finding = conflict.entry.finding
      let heading =
        "\(index + 1). \(wording.sentence(finding.message).capitalizedFirst) (\(conflict.entry.id))"
      var table = sides(conflict.sides, names(of: conflict), heading: heading)
      if !finding.reasons.isEmpty {
        let reasons = wording.joined(finding.reasons.map(wording.sentence))
        table.addNote(wording.phrase(.reason, ["reasons": reasons]))
      }
      for remedy in finding.remedies {
        table.addNote(wording.phrase(.proposal, ["text": wording.sentence(remedy)]))
      }
      if let decided = decision(conflict.entry.decision) { table.addNote(decided) }
      table.keepTogether()
      blocks += [.table(table), .paragraph(DocxParagraph([]))]
    }
    return blocks
  }

  /// What a conflict is about, and what tells which items it is about.
  private func names(of conflict: PublishedFinding) -> [Term] {
    let names = conflict.fieldNames
    guard let field = Term(rawValue: conflict.entry.finding.code.shortName), names.contains(field) else {
      return names
    }
    return names.filter { [field, .title, .indicator, .content].contains($0) }
  }

  private func decision(_ decision: Decision?) -> String? {
    decision.map { wording.phrase(.decided, ["decision": wording.line($0)]) }
  }

  // MARK: - Sides

  /// The sides of a finding beside each other; more than four one below the other.
  private func sides(_ sides: [Explanation.Side], _ names: [Term], heading: String) -> DocxTable {
    let isWide = sides.count <= 4
    let columns = isWide ? max(1, sides.count) : 1
    let proportions = [16] + Array(repeating: 84 / columns, count: columns)
    var table = DocxTable(widths: DocxTable.widths(page.textWidth, proportions: proportions))
    table.addHeading(heading, shaded: true)
    guard isWide, !sides.isEmpty else {
      for side in sides { table.add([.init(place(of: side)), .init(side.fields.map(\.text))]) }
      return table
    }
    let head = [wording.phrase(.field)] + sides.map(place)
    table.add(head.map { .init([DocxParagraph($0, .cellHead)]) })
    for name in names {
      let cells = sides.map { side in
        side.fields.first { $0.name == name }.map { DocxTable.Cell([DocxParagraph($0.runs, .cell)]) }
          ?? DocxTable.Cell("–", centered: true)
      }
      let word = wording.word(name)
      table.add([.init(word.capitalizedFirst)] + cells)
    }
    return table
  }

  /// `KH1, điểm a khoản 2 Mục III`.
  private func place(of side: Explanation.Side) -> String {
    let mark = publication.mark(of: side.item.plan)
    return side.item.address.isEmpty ? mark : "\(mark), \(side.item.address)"
  }
}

extension DocxTable {
  /// Adds a row of prose over all columns.
  fileprivate mutating func addNote(_ text: String) {
    rows.append(Row([Cell([DocxParagraph([DocxRun(text, italic: true)], .cell)], span: widths.count)]))
  }
}

extension Explanation.Field {
  /// The words, with what only this side says on grey ground.
  fileprivate var runs: [DocxRun] {
    let utf8 = Array(text.utf8)
    var runs: [DocxRun] = []
    var start = 0
    for stretch in own where stretch.lowerBound >= start && stretch.upperBound <= utf8.count {
      runs.append(DocxRun(String(decoding: utf8[start..<stretch.lowerBound], as: UTF8.self)))
      runs.append(DocxRun(String(decoding: utf8[stretch], as: UTF8.self), marked: true))
      start = stretch.upperBound
    }
    return runs + [DocxRun(String(decoding: utf8[start...], as: UTF8.self))]
  }
}
