extension RevisionTable {
  /// The table as a Markdown document.
  public var markdown: String {
    var document = MarkdownDocument()
    document.heading(1, title)
    document.table(
      columns,
      rows.map { row in
        [
          .words(String(row.number)), .words(row.position), Self.cell(row.before), Self.cell(row.after),
          .words(row.explanation),
        ]
      }
    )
    return document.text
  }

  private static func cell(_ lines: [[Run]]) -> MarkdownDocument.Cell {
    var cells: [MarkdownDocument.Cell] = []
    for (index, line) in lines.enumerated() {
      if index > 0 { cells.append(.words(" · ")) }
      for run in line {
        // Marks of emphasis must touch the words that they emphasize.
        let words = run.text.drop { $0 == " " }
        let isEmphasized = run.isChanged && !words.isEmpty
        if words.count < run.text.count { cells.append(.words(" ")) }
        cells.append(isEmphasized ? .strong(String(words)) : .words(String(words)))
      }
    }
    return .join(cells)
  }

  /// The table as a page of its own.
  public var html: String { page(under: [], with: "") }

  /// - Parameters:
  ///   - lines: paragraphs between the title and the table.
  ///   - rest: what follows the table, as HTML.
  func page(under lines: [String], with rest: String) -> String {
    let paragraphs = lines.map { "<p>\($0.escapedForHTML)</p>\n" }.joined()
    return """
      <!DOCTYPE html>
      <html lang="\(language == .vietnamese ? "vi" : "en")">
      <head>
      <meta charset="utf-8">
      <title>\(title.escapedForHTML)</title>
      <style>
      body { font-family: "Times New Roman", serif; margin: 2em; }
      h1 { font-size: 1.2em; text-align: center; text-transform: uppercase; }
      table { border-collapse: collapse; width: 100%; }
      th, td { border: 1px solid; padding: .3em .5em; vertical-align: top; text-align: left; }
      del { background: #fdd; }
      ins { background: #dfd; }
      </style>
      </head>
      <body>
      <h1>\(title.escapedForHTML)</h1>
      \(paragraphs)\(htmlTable)\(rest)</body>
      </html>

      """
  }

  private var htmlTable: String {
    var html = "<table>\n<tr>" + columns.map { "<th>\($0.escapedForHTML)</th>" }.joined() + "</tr>\n"
    for row in rows {
      html += "<tr><td>\(row.number)</td><td>\(row.position.escapedForHTML)</td>"
      html += "<td>\(Self.html(row.before, "del"))</td><td>\(Self.html(row.after, "ins"))</td>"
      html += "<td>\(row.explanation.escapedForHTML)</td></tr>\n"
    }
    return html + "</table>\n"
  }

  private static func html(_ lines: [[Run]], _ tag: String) -> String {
    lines.map { line in
      line.map { $0.isChanged ? "<\(tag)>\($0.text.escapedForHTML)</\(tag)>" : $0.text.escapedForHTML }
        .joined()
    }.joined(separator: "<br>")
  }
}

extension RevisionReport {
  /// The comparison as a page of its own: the table, then what changed in words and numbers alone.
  public func html(in wording: Wording) -> String {
    let (old, new) = fileNames
    let lines = [
      comparison.alignment.new.head.title.string,
      wording.label(.summaryLine, ["old": old, "new": new, "summary": summary(in: wording)]),
    ]
    return RevisionTable(self, in: wording).page(
      under: lines,
      with: list(.rewordingsHeading, rewordingLines(in: wording), wording)
        + list(.renumberingsHeading, comparison.renumberings.map { numbers($0, in: wording) }, wording)
    )
  }

  private func list(_ heading: RevisionLabel, _ lines: [String], _ wording: Wording) -> String {
    guard !lines.isEmpty else { return "" }
    let items = lines.map { "<li>\($0.escapedForHTML)</li>\n" }.joined()
    return "<h2>\(wording.label(heading).escapedForHTML)</h2>\n<ul>\n\(items)</ul>\n"
  }

  /// One line for each field that says the same in other words.
  func rewordingLines(in wording: Wording) -> [String] {
    comparison.rewordings.map { change in
      let name = change.side.map { wording.name($0, change.item) } ?? ""
      let values = "“\(change.before.joined(separator: "; "))” → “\(change.after.joined(separator: "; "))”"
      return "\(name), \(explanation(change, in: wording)): \(values)"
    }
  }

  /// The comparison as a Markdown document.
  public func markdown(in wording: Wording) -> String {
    var text = RevisionTable(self, in: wording).markdown
    var document = MarkdownDocument()
    let (old, new) = fileNames
    document.paragraph(
      wording.label(.summaryLine, ["old": old, "new": new, "summary": summary(in: wording)])
    )
    if !comparison.rewordings.isEmpty {
      document.heading(2, wording.label(.rewordingsHeading))
      for line in rewordingLines(in: wording) { document.bullet([.words(line)]) }
    }
    if !comparison.renumberings.isEmpty {
      document.heading(2, wording.label(.renumberingsHeading))
      for entry in comparison.renumberings { document.bullet([.words(numbers(entry, in: wording))]) }
    }
    text += "\n" + document.text
    return text
  }
}
