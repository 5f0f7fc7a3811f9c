internal import OfficeOpenXML

/// The annual plan as a document: the plan itself, then its annexes with targets, tasks and reporting duties, each
/// with pages and page numbers of its own.
struct AnnualDocument {
  private let publication: Publication
  private let wording: Wording
  private let annexes: [Annex]

  /// An annex and what it is called.
  struct Annex: Hashable {
    enum Content: Hashable, CaseIterable {
      case targets, tasks, duties
    }

    var content: Content
    /// `Phụ lục II`; only `Phụ lục` where there is one.
    var name: String
  }

  init(_ publication: Publication) {
    self.publication = publication
    wording = publication.wording
    let contents = Annex.Content.allCases.filter { content in
      switch content {
      case .targets: !publication.targets.isEmpty
      case .tasks: !publication.tasks.isEmpty
      case .duties: !publication.duties.isEmpty
      }
    }
    annexes = contents.enumerated().map { index, content in
      let number = RomanNumeral.written(index + 1)
      let name =
        contents.count == 1
        ? publication.wording.phrase(.annex)
        : publication.wording.phrase(.annexNumbered, ["number": number])
      return Annex(content: content, name: name)
    }
  }

  func bytes() throws(RenderingError) -> [UInt8] {
    try publication.word(.annual, title: publication.head.title, sections)
  }

  /// The plan, then each annex.
  var sections: [WordDocument.Section] {
    let tables = AnnexTables(publication)
    return [body] + annexes.map { tables.section($0, title: title(of: $0), subtitle: subtitle) }
  }

  // MARK: - The plan

  private var body: WordDocument.Section {
    let page = OfficialPage.portrait
    let head = Letterhead(head: publication.head, wording: wording)
    var blocks: [WordDocument.Block] = [.table(head.table(width: page.textWidth))]
    blocks += titleBlocks(width: page.textWidth)
    blocks += preamble.map { .paragraph($0) }
    for section in publication.sections { blocks += text(of: section).map { .paragraph($0) } }
    if !annexes.isEmpty { blocks.append(.paragraph(.body(attachments))) }
    blocks.append(.paragraph(DocxParagraph([])))
    blocks.append(.table(head.signature(width: page.textWidth, recipients: recipients)))
    return WordDocument.Section(page: page, blocks: blocks)
  }

  private func titleBlocks(width: Int) -> [WordDocument.Block] {
    var type = DocxParagraph.title(PublishedHead.type)
    type.spaceBefore = 240
    let subject = DocxParagraph([DocxRun(publication.head.subject, bold: true)], .normal, .center)
    return [.paragraph(type), .paragraph(subject), .paragraph(.rule(indent: width * 2 / 5, spaceAfter: 200))]
  }

  private var preamble: [DocxParagraph] {
    var lines = BasisLine.lines(publication.basis).map { DocxParagraph.body([DocxRun($0, italic: true)]) }
    if !publication.head.body.isEmpty {
      let names = ["body": publication.head.body, "title": publication.head.title]
      lines.append(.body(wording.phrase(.issues, names)))
    }
    return lines
  }

  private func text(of section: PublishedSection) -> [DocxParagraph] {
    var paragraphs: [DocxParagraph] = []
    if !section.heading.isEmpty {
      let styles: [DocxParagraph.Style] = [.heading1, .heading2, .heading3]
      let words = section.level == 0 ? section.heading.uppercased() : section.heading
      var heading = DocxParagraph(words, styles[min(section.level, 2)], .both)
      heading.firstIndent = 720
      paragraphs.append(heading)
    }
    paragraphs += section.paragraphs.map { .body(annexes.isEmpty ? $0 : $0.withoutEndMark) }
    if let first = section.tasks.first, let last = section.tasks.last {
      let names = [
        "first": String(publication.tasks[first].number), "last": String(publication.tasks[last].number),
        "annex": name(of: .tasks),
      ]
      paragraphs.append(.body(wording.phrase(first == last ? .taskHere : .tasksHere, names)))
    }
    return paragraphs
  }

  private var attachments: String {
    let parts = annexes.map { annex in
      let label: WordLabel =
        switch annex.content {
        case .targets: .targetsAt
        case .tasks: .tasksAt
        case .duties: .dutiesAt
        }
      return wording.phrase(label, ["annex": annex.name])
    }
    return wording.phrase(.attached, ["parts": wording.joined(parts)])
  }

  /// Those who receive reports, those who have tasks, and the file.
  private var recipients: [String] {
    let readers = publication.duties.filter { !$0.to.isOpen }.map(\.to.text).unique().map { $0 + ";" }
    let agencies = publication.tasks.isEmpty ? [] : [wording.phrase(.toAgencies, ["annex": name(of: .tasks)])]
    return readers + agencies + [wording.phrase(.archive)]
  }

  // MARK: - Annexes

  private func name(of content: Annex.Content) -> String {
    annexes.first { $0.content == content }?.name ?? wording.phrase(.annex)
  }

  private func title(of annex: Annex) -> String {
    let label: WordLabel =
      switch annex.content {
      case .targets: .targetsAnnex
      case .tasks: .tasksAnnex
      case .duties: .dutiesAnnex
      }
    return wording.phrase(label, ["year": String(publication.head.year)])
  }

  private var subtitle: String {
    let head = publication.head
    let body = head.body.isEmpty ? head.title : head.body
    guard let number = head.number, let date = head.date else {
      return wording.phrase(.annexOfDraft, ["body": body])
    }
    return wording.phrase(.annexOf, ["number": number, "date": date.official, "body": body])
  }
}

extension String {
  /// Without the mark `./.` that ends a document, where the document goes on.
  fileprivate var withoutEndMark: String { hasSuffix("./.") ? String(dropLast(2)) : self }
}
