extension OverlapEvaluation {
  /// The figures for a person: for each question the thresholds, then how far the probabilities can be trusted.
  public func text(in wording: Wording, style: TextStyle = .plain) -> String {
    let questions = [(ReportLabel.flaggedQuestion, flagged), (.duplicateQuestion, duplicate)]
    return questions.map { label, answer in
      style.apply(.heading, wording.label(label)) + "\n" + answer.text(in: wording)
    }.joined(separator: "\n")
  }
}

extension OverlapEvaluation.Answer {
  fileprivate func text(in wording: Wording) -> String {
    var figures = [
      "pairs": String(pairs), "positives": String(positives), "ap": averagePrecision.figure,
      "ece": calibrationError.figure,
    ]
    figures["f1"] = (best?.f1 ?? 0).figure
    figures["threshold"] = (best?.threshold ?? 0).figure
    var thresholds = TextTable(alignments: [
      OverlapEvaluation.trailing, .trailing, .trailing, .trailing, .trailing,
    ])
    thresholds.add(
      [ReportLabel.columnThreshold, .columnPrecision, .columnRecall, .columnF1, .columnReported]
        .map { wording.label($0) }
    )
    for row in rows {
      let numbers = [row.threshold, row.precision, row.recall, row.f1].map(\.figure)
      thresholds.add(numbers + [String(row.reported)])
    }
    var calibration = TextTable(alignments: [OverlapEvaluation.trailing, .trailing, .trailing, .trailing])
    calibration.add(
      [ReportLabel.columnProbability, .columnPairs, .columnExpected, .columnObserved].map {
        wording.label($0)
      }
    )
    for bin in bins {
      let range =
        DecimalText.of(bin.lower, places: 1, atLeast: 1) + "–"
        + DecimalText.of(bin.upper, places: 1, atLeast: 1)
      calibration.add([range, String(bin.pairs), bin.expected.figure, bin.observed.figure])
    }
    let head = [wording.label(.evaluationCounts, figures), wording.label(.evaluationFigures, figures)]
    return (head + thresholds.lines + [""] + calibration.lines).map { $0.isEmpty ? "\n" : "  \($0)\n" }
      .joined()
  }
}

extension OverlapEvaluation {
  fileprivate static var trailing: TextTable.Alignment { .trailing }
}

extension Double {
  /// Three places, as figures of this kind are given.
  fileprivate var figure: String { DecimalText.of(self, places: 3, atLeast: 3) }
}
