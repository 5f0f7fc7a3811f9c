extension Explanation {
  /// The finding for a person: the diagnostic, then field by field what each side says, then the weights.
  /// - Parameter width: the columns of the terminal, in which longer texts are wrapped.
  public func text(in wording: Wording, style: TextStyle = .plain, width: Int = 100) -> String {
    var blocks = [style.apply(.faint, entry.id) + "\n" + entry.finding.text(in: wording, style: style)]
    if let decision = entry.decision {
      blocks[0] += "  " + wording.label(.decidedLine, ["decision": wording.line(decision)]) + "\n"
    }
    if !sides.isEmpty {
      blocks.append(sidesText(in: wording, style: style, width: max(60, width)))
    }
    if let pair, !pair.comparisons.isEmpty {
      blocks.append(pair.waterfall(in: wording, style: style, width: max(60, width)))
    }
    if !letters.isEmpty { blocks.append(letters.map { $0.text(in: wording, style: style) }.joined()) }
    return blocks.joined(separator: "\n")
  }

  /// `A`, `B`, ...
  private func letter(_ index: Int) -> String {
    String(UnicodeScalar(UInt8(ascii: "A") + UInt8(min(index, 25))))
  }

  private func sidesText(in wording: Wording, style: TextStyle, width: Int) -> String {
    var text = ""
    for (index, side) in sides.enumerated() {
      let parts = [side.item.name, side.item.address, side.item.place.printed].filter { !$0.isEmpty }
      text += style.apply(.heading, letter(index)) + "  " + parts.joined(separator: "  ") + "\n"
    }
    for name in fieldNames {
      text += "\n" + style.apply(.heading, wording.word(name)) + "\n"
      let fields = sides.map { side in side.fields.first { $0.name == name } }
      if fields.count > 1, let first = fields[0], fields.allSatisfy({ $0?.text == first.text }) {
        text += column("=", first, width: width, style: style)
        continue
      }
      for (index, field) in fields.enumerated() {
        text += column(letter(index), field, width: width, style: style)
      }
    }
    let isMarked = sides.contains { $0.fields.contains { !$0.own.isEmpty } }
    return isMarked ? text + "\n" + style.apply(.faint, wording.label(.ownLegend)) + "\n" : text
  }

  /// A wrapped text behind a mark.
  private func column(_ mark: String, _ field: Field?, width: Int, style: TextStyle) -> String {
    let text = BracketedText(text: field?.text ?? "–", stretches: field?.own ?? [])
    return text.lines(width: width - 5, style: style).enumerated().map { index, line in
      (index == 0 ? "  \(mark)  " : "     ") + line + "\n"
    }.joined()
  }
}
