extension Explanation {
  /// The finding for a person: the diagnostic, then field by field what each side says, then the weights.
  /// - Parameter width: the columns of the terminal, in which longer texts are wrapped.
  public func text(in wording: Wording, style: TextStyle = .plain, width: Int = 100) -> String {
    var blocks = [style.apply(.faint, entry.id) + "\n" + entry.finding.text(in: wording, style: style)]
    if !sides.isEmpty {
      blocks.append(sidesText(in: wording, style: style, width: max(60, width)))
    }
    if let pair, !pair.comparisons.isEmpty {
      blocks.append(comparisonsText(of: pair, in: wording, style: style))
    }
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
      let values = sides.map { side in side.fields.first { $0.name == name }?.text }
      if values.count > 1, let first = values[0], values.allSatisfy({ $0 == first }) {
        text += column("=", first, width: width)
        continue
      }
      for (index, value) in values.enumerated() {
        text += column(letter(index), value ?? "–", width: width)
      }
    }
    return text
  }

  /// A wrapped text behind a mark.
  private func column(_ mark: String, _ text: String, width: Int) -> String {
    let lines = text.wrapped(toWidth: width - 5)
    return lines.enumerated().map { index, line in
      (index == 0 ? "  \(mark)  " : "     ") + line + "\n"
    }.joined()
  }

  private func comparisonsText(of pair: OverlapListing.Pair, in wording: Wording, style: TextStyle) -> String
  {
    var table = TextTable(alignments: [.leading, .leading, .trailing, .leading])
    let columns: [ReportLabel] = [.columnField, .columnLevel, .columnWeight]
    table.add(columns.map { "  " + wording.label($0) })
    for comparison in pair.comparisons {
      let weight = comparison.weight
      table.add([
        "  " + wording.fieldWord(comparison.field), "  " + comparison.level, signed(weight, in: wording),
        bar(weight),
      ])
    }
    let sum = pair.comparisons.reduce(0) { $0 + $1.weight }
    table.add(["  " + wording.label(.weightSum), "", signed(sum, in: wording)])
    let verdict = "\(wording.word(pair.relation)), \(wording.percent(pair.probability))"
    let head = style.apply(.heading, wording.label(.comparisonsHeading)) + "  " + verdict
    return ([head] + table.lines).map { $0 + "\n" }.joined()
  }

  private func signed(_ weight: Double, in wording: Wording) -> String {
    let text = wording.decimal(DecimalText.of(weight, places: 1, atLeast: 1))
    return text.hasPrefix("-") || text.allSatisfy({ "0.,".contains($0) }) ? text : "+" + text
  }

  /// The weight as a bar of `+` or `-`, two a unit.
  private func bar(_ weight: Double) -> String {
    let length = Int(min(weight.magnitude, 12) * 2 + 0.5)
    return String(repeating: weight < 0 ? "-" : "+", count: length)
  }
}

extension Wording {
  /// A compared field by its name in the language; one that is no field of a plan as it is.
  fileprivate func fieldWord(_ field: String) -> String { Term(rawValue: field).map(word) ?? field }
}
