extension OverlapListing.Pair {
  /// The comparisons one below the other, each weight drawn from where the one before ended, down to the sum
  /// from which the probability follows.
  func waterfall(in wording: Wording, style: TextStyle, width: Int) -> String {
    var table = TextTable(alignments: [.leading, .leading, .trailing, .leading])
    let columns: [ReportLabel] = [.columnField, .columnLevel, .columnWeight]
    table.add(columns.map { "  " + wording.label($0) })
    let sum = comparisons.reduce(0) { $0 + $1.weight }
    let bars = WeightBars(comparisons.map(\.weight), columns: max(10, min(40, width - 70)))
    for (index, comparison) in comparisons.enumerated() {
      table.add([
        "  " + wording.comparison(comparison.field), "  " + wording.level(comparison.level),
        wording.signed(comparison.weight), bars.lines[index],
      ])
    }
    table.add(["  " + wording.label(.weightSum), "", wording.signed(sum), bars.total])
    let verdict = "\(wording.word(relation)), \(wording.percent(probability))"
    let head = style.apply(.heading, wording.label(.comparisonsHeading)) + "  " + verdict
    let legend = style.apply(.faint, wording.label(.weightLegend))
    return ([head] + table.lines + [legend]).map { $0 + "\n" }.joined()
  }
}

/// Bars of `+` and `-` that begin where the one before ended.
private struct WeightBars {
  private(set) var lines: [String] = []
  private(set) var total = ""

  init(_ weights: [Double], columns: Int) {
    var sums = [0.0]
    for weight in weights { sums.append((sums.last ?? 0) + weight) }
    let (low, high) = (sums.min() ?? 0, sums.max() ?? 0)
    let scale = Double(columns) / max(high - low, 1)
    func column(_ sum: Double) -> Int { Int(((sum - low) * scale).rounded()) }
    for (index, weight) in weights.enumerated() {
      lines.append(Self.bar(column(sums[index]), column(sums[index + 1]), weight < 0 ? "-" : "+"))
    }
    total = Self.bar(column(0), column(sums.last ?? 0), "=")
  }

  /// A weight too small for the scale still shows where it stands.
  private static func bar(_ from: Int, _ to: Int, _ mark: String) -> String {
    let (start, end) = (min(from, to), max(from, to))
    return String(repeating: " ", count: start)
      + (start == end ? "|" : String(repeating: mark, count: end - start))
  }
}

extension Wording {
  /// A weight with its sign: `+2,1`.
  fileprivate func signed(_ weight: Double) -> String {
    let text = decimal(DecimalText.of(weight, places: 1, atLeast: 1))
    return text.hasPrefix("-") || text.allSatisfy({ "0.,".contains($0) }) ? text : "+" + text
  }
}
