extension AnswerTable {
  /// The points for a person at a terminal, letter by letter.
  public func text(in wording: Wording, style: TextStyle = .plain) -> String {
    var text = ""
    var letter = ""
    for row in rows {
      if row.point.letter.id.string != letter {
        if !letter.isEmpty { text += "\n" }
        letter = row.point.letter.id.string
        text += style.apply(.heading, row.point.letter.issuer.string) + "  \(row.letter)\n"
      }
      text += line(row, wording, style)
    }
    if !rows.isEmpty { text += "\n" + summary(in: wording) + "\n" }
    return text
  }

  private func line(_ row: Row, _ wording: Wording, _ style: TextStyle) -> String {
    let arrow = row.newPosition.map { " → \($0)" } ?? ""
    var text = "  \(row.point.name)  \(wording.word(row.point.disposition))  "
    text += "\(wording.word(row.point.point.request.kind)): \(row.position)\(arrow)\n"
    for line in row.done(in: wording) { text += "      \(line)\n" }
    for line in row.why(in: wording) { text += "      " + style.apply(.faint, line) + "\n" }
    return text
  }

  /// `12 points: 7 accepted, 1 noted, 4 open`.
  public func summary(in wording: Wording) -> String {
    let parts = tally.map { "\($0.count) \(wording.word($0.disposition))" }
    return wording.label(
      .answerTally,
      ["count": String(rows.count), "parts": parts.joined(separator: ", ")]
    )
  }
}
