extension MergeReport {
  /// The summary as a Markdown document, `summary.md`: every conflict, overlap and remark in full, to be read
  /// and passed on beside the plan.
  public func markdown(in wording: Wording) -> String {
    var document = MarkdownDocument()
    document.heading(1, title)
    document.table(
      [wording.word(.plan), wording.label(.columnTitle), wording.word(.task)],
      sources.map { [.code($0.plan), .words($0.title), .words(String($0.tasks))] }
    )
    addBalance(to: &document, in: wording)
    document.heading(2, wording.count(conflicts.count, .conflict))
    for entry in conflicts { document.finding(entry, in: wording) }
    addOverlaps(to: &document, in: wording)
    let rest = findings.bySeverity.filter { entry in
      entry.finding.code.family != "overlap" && !conflicts.contains(entry)
    }
    if !rest.isEmpty {
      document.heading(2, wording.label(.remarksHeading))
      for entry in rest { document.finding(entry, in: wording) }
    }
    return document.text
  }

  private func addBalance(to document: inout MarkdownDocument, in wording: Wording) {
    let columns: [ReportLabel] = [.columnIn, .columnKept, .columnMerged, .columnExcluded, .columnOut]
    document.heading(2, wording.label(.balanceHeading))
    document.table(
      [wording.label(.columnKind)] + columns.map { wording.label($0) },
      summary.balances.map { row in
        let numbers = [row.incoming, row.kept, row.merged, row.excluded, row.entries]
        return [.words(wording.word(row.kind))] + numbers.map { .words(String($0)) }
      }
    )
    document.paragraph(wording.label(summary.isBalanced ? .balanced : .unbalanced))
  }

  private func addOverlaps(to document: inout MarkdownDocument, in wording: Wording) {
    document.heading(2, overlaps.pairs.isEmpty ? wording.label(.noOverlaps) : overlaps.tally(in: wording))
    guard !overlaps.pairs.isEmpty else { return }
    document.table(
      ["", wording.label(.columnRelation), "A", "B", wording.label(.columnIdentifier)],
      overlaps.pairs.map { pair in
        [
          .words(wording.percent(pair.probability)), .words(wording.word(pair.relation)),
          .item(pair.first), .item(pair.second), .code(pair.id),
        ]
      }
    )
  }
}

extension FindingReport {
  /// The findings as a Markdown document, most serious first.
  public func markdown(in wording: Wording) -> String {
    var document = MarkdownDocument()
    document.heading(1, wording.count(entries.count, .finding))
    for entry in bySeverity { document.finding(entry, in: wording) }
    return document.text
  }
}

extension MarkdownDocument {
  /// A finding as a bullet, with its reasons, remedies and places below.
  fileprivate mutating func finding(_ entry: FindingReport.Entry, in wording: Wording) {
    let finding = entry.finding
    var lines: [Cell] = [
      .join([
        .strong(wording.word(finding.severity)), .words(" " + wording.sentence(finding.message) + " "),
        .code(entry.id),
      ]),
      .code(finding.place.printed),
    ]
    if !finding.reasons.isEmpty {
      let reasons = wording.joined(finding.reasons.map(wording.sentence))
      lines.append(.words(wording.label(.because, ["reasons": reasons])))
    }
    for remedy in finding.remedies {
      lines.append(.words(wording.label(.remedy) + " " + wording.sentence(remedy)))
    }
    for note in finding.notes {
      lines.append(.join([.code(note.place.printed), .words(" " + wording.sentence(note.message))]))
    }
    bullet(lines)
  }
}

extension MarkdownDocument.Cell {
  /// An item by its title and place.
  fileprivate static func item(_ item: ListedItem) -> Self {
    .join([.words(item.title + " "), .code(item.place.printed)])
  }
}
