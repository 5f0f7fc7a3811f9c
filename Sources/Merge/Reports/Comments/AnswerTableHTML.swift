extension AnswerTable {
  /// The table as a page of its own, to be opened in a browser or pasted into a document.
  public func html(in wording: Wording) -> String {
    let heading = wording.label(.answersHeading).escapedForHTML
    let language = wording.language == .vietnamese ? "vi" : "en"
    var page = """
      <!DOCTYPE html>
      <html lang="\(language)">
      <head>
      <meta charset="utf-8">
      <title>\(heading)</title>
      <style>
      body { font-family: "Times New Roman", serif; margin: 2em; }
      h1 { font-size: 1.2em; text-align: center; text-transform: uppercase; }
      table { border-collapse: collapse; width: 100%; }
      th, td { border: 1px solid; padding: .3em .5em; vertical-align: top; text-align: left; }
      .open { background: #fff3cd; }
      </style>
      </head>
      <body>
      <h1>\(heading)</h1>
      <p>\(title.escapedForHTML)</p>
      <p>\(summary(in: wording).escapedForHTML)</p>
      <table>

      """
    page += Self.row(Self.columns.map { [wording.label($0)] }, cell: "th", isOpen: false)
    for (index, row) in rows.enumerated() {
      let cells = cells(row, number: index + 1, in: wording)
      page += Self.row(cells, cell: "td", isOpen: row.point.disposition == nil)
    }
    page += "</table>\n"
    for row in rows where !row.parts.isEmpty { page += parts(row, in: wording) }
    return page + "</body>\n</html>\n"
  }

  private func parts(_ row: Row, in wording: Wording) -> String {
    let heading = wording.label(.partsHeading, ["point": row.point.name.description])
    let columns: [ReportLabel] = [.columnKind, .columnIdentifier, .columnOld, .columnNew]
    var text = "<h2>\(heading.escapedForHTML)</h2>\n<table>\n"
    text += Self.row(columns.map { [wording.label($0)] }, cell: "th", isOpen: false)
    for part in row.parts {
      let cells = [wording.word(part.kind), part.item, part.old, part.new ?? part.reason ?? ""]
      text += Self.row(cells.map { [$0] }, cell: "td", isOpen: false)
    }
    return text + "</table>\n"
  }

  private static func row(_ cells: [[String]], cell: String, isOpen: Bool) -> String {
    let content = cells.map { "<\(cell)>\($0.map(\.escapedForHTML).joined(separator: "<br>"))</\(cell)>" }
    return "<tr\(isOpen ? " class=\"open\"" : "")>\(content.joined())</tr>\n"
  }
}
