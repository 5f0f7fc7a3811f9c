extension MergeReport {
  /// The summary that ends a merge, for a person at a terminal: what went in and came out, what has to be
  /// decided, where the files are, and what to do next.
  /// - Parameter width: the columns of the terminal; longer lines are cut with `…`, but for file names and
  ///   commands, which must stay whole.
  public func text(in wording: Wording, style: TextStyle = .plain, width: Int = 100) -> String {
    let page = SummaryPage(report: self, wording: wording, style: style, width: max(60, width))
    let blocks = [
      page.head, page.balance, page.comments, page.conflicts, page.overlaps, page.remarks, page.files,
      page.nextSteps,
    ]
    return blocks.filter { !$0.isEmpty }.map { $0.map { $0 + "\n" }.joined() }.joined(separator: "\n")
  }
}

/// The blocks of the summary, each a list of lines.
private struct SummaryPage {
  let report: MergeReport
  let wording: Wording
  let style: TextStyle
  let width: Int

  /// So many conflicts and so many pairs are listed; the rest is in the files.
  private let listed = 20

  var head: [String] {
    var table = TextTable(alignments: [.leading, .leading, .trailing])
    let taken = report.sources.reduce(0) { widest, source in
      max(widest, source.plan.displayWidth + wording.count(source.tasks, .task).displayWidth + 6)
    }
    for source in report.sources {
      let title = source.title.truncated(toWidth: max(20, width - taken))
      table.add(["  " + source.plan, title, wording.count(source.tasks, .task)])
    }
    return [style.apply(.heading, report.title)] + table.lines
  }

  var balance: [String] { report.summary.balances.lines(in: wording, style: style) }

  /// What the letters came to; nothing where there are none.
  var comments: [String] {
    guard report.summary.points > 0 else { return [] }
    let counts = [
      "count": String(report.summary.points), "open": String(report.summary.openPoints),
      "applied": String(report.summary.points - report.summary.openPoints),
    ]
    return [wording.label(.commentCount, counts)]
  }

  var conflicts: [String] {
    guard !report.conflicts.isEmpty else { return [wording.label(.noConflicts)] + decided }
    var lines = [style.apply(.heading, wording.count(report.conflicts.count, .conflict))]
    for entry in report.conflicts.prefix(listed) {
      let severity = entry.finding.severity
      let mark = style.apply(severity.role, wording.word(severity).padded(toWidth: 8))
      let sentence = wording.sentence(entry.finding.message).wrapped(toWidth: width - 12)
      lines.append("  \(mark)  " + (sentence.first ?? ""))
      // A second line keeps the other side of the conflict in sight.
      if sentence.count > 1 {
        lines.append(indent + sentence.dropFirst().joined(separator: " ").truncated(toWidth: width - 12))
      }
      lines.append(indent + style.apply(.faint, entry.id + "  " + places(of: entry.finding)))
    }
    return lines + more(report.conflicts.count) + decided
  }

  /// How many findings people have decided, so that what is not listed is not forgotten.
  private var decided: [String] {
    let count = report.findings.settled.count
    return count == 0 ? [] : ["  " + wording.label(.decidedCount, ["count": String(count)])]
  }

  /// Below the sentence of a conflict.
  private var indent: String { String(repeating: " ", count: 12) }

  /// `e-service.yaml:12, digital-transformation.yaml:80 (+1)`: file and line are enough to find the places.
  private func places(of finding: Finding) -> String {
    let places = [finding.place] + finding.notes.map(\.place)
    let shown = places.prefix(2).map { "\($0.file):\($0.range.start.line)" }.joined(separator: "  ")
    return places.count > 2 ? shown + "  (+\(places.count - 2))" : shown
  }

  /// Says how many are not listed, and where they stand.
  private func more(_ count: Int) -> [String] {
    guard count > listed else { return [] }
    let place = report.files.first { $0.content == .report(.fileSummary) }?.path ?? "merge-tool check"
    return ["  " + wording.label(.andMore, ["count": String(count - listed), "place": place])]
  }

  var overlaps: [String] {
    let pairs = report.overlaps.pairs
    guard !pairs.isEmpty else { return [wording.label(.noOverlaps)] }
    var table = TextTable(alignments: [.leading, .trailing])
    for pair in pairs.prefix(listed) {
      let relation = wording.word(pair.relation)
      let names = "\(pair.first.id) ~ \(pair.second.id)"
      table.add(["  " + relation, wording.percent(pair.probability), pair.id, names, pair.first.title])
    }
    let lines = [style.apply(.heading, report.overlaps.tally(in: wording))]
    return lines + table.lines.map { $0.truncated(toWidth: width) } + more(pairs.count)
  }

  var remarks: [String] {
    guard !report.remarks.isEmpty else { return [] }
    var table = TextTable(alignments: [.trailing])
    for remark in report.remarks {
      table.add(["  \(remark.count)", wording.title(remark.code), "[\(remark.code.rawValue)]"])
    }
    return [style.apply(.heading, wording.label(.remarksHeading))] + table.lines
  }

  var files: [String] {
    guard !report.files.isEmpty else { return [] }
    var table = TextTable(alignments: [])
    for file in report.files { table.add(["  " + file.path, wording.word(file.content)]) }
    return [style.apply(.heading, wording.label(.filesHeading))] + table.lines
  }

  var nextSteps: [String] {
    let inputs = report.inputs.map(\.asShellWord).joined(separator: " ")
    var table = TextTable(alignments: [])
    if let first = report.conflicts.first?.id ?? report.overlaps.pairs.first?.id {
      table.add(["  " + wording.label(.stepExplain), "merge-tool explain \(first) \(inputs)"])
    }
    if report.findings.entries.count > report.conflicts.count {
      table.add(["  " + wording.label(.stepCheck), "merge-tool check \(inputs)"])
    }
    if let annual = report.files.first(where: { $0.content == .report(.fileAnnual) })?.path {
      let command = "merge-tool verify \(annual.asShellWord) \(inputs)"
      table.add(["  " + wording.label(.stepVerify), command])
    }
    return table.rows.isEmpty
      ? [] : [style.apply(.heading, wording.label(.nextStepsHeading))] + table.lines
  }
}

extension String {
  /// The text as one word of a shell command: quoted where a shell would read more into it.
  public var asShellWord: String {
    let isSafe = unicodeScalars.allSatisfy { scalar in
      scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || "/._-+=:,@%".unicodeScalars.contains(scalar)
    }
    if isSafe, !isEmpty { return self }
    return "'" + split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
  }
}
