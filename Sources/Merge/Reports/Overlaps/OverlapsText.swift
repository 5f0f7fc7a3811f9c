extension OverlapListing {
  /// The overlaps for a person: a pair in three lines, the closest first.
  /// ```
  /// 97%  duplicate  ovl-3f2a91c0
  ///      plans/2025/e-service.yaml:12:9              Tập huấn kỹ năng số ...
  ///      plans/2025/digital-transformation.yaml:80:9  Tập huấn kỹ năng số cho ...
  /// ```
  public func text(in wording: Wording, style: TextStyle = .plain) -> String {
    guard !pairs.isEmpty else { return wording.label(.noOverlaps) + "\n" }
    var text = ""
    for pair in pairs {
      let percent = wording.percent(pair.probability).paddedLeft(toWidth: 4)
      text += style.apply(pair.relation == .duplicate ? .warning : .note, "\(percent)  ")
      text += style.apply(.heading, wording.word(pair.relation)) + "  " + style.apply(.faint, pair.id) + "\n"
      var table = TextTable(alignments: [])
      for item in [pair.first, pair.second] { table.add(["    ", item.place.printed, item.title]) }
      text += table.lines.map { $0 + "\n" }.joined()
      if let verdict = verdicts.first(where: { $0.pair == pair.id }) {
        let words = Message(.judgedBy, ["by": .text(verdict.by ?? ""), "why": .text(verdict.reason)])
        text += "      " + style.apply(.faint, wording.sentence(words)) + "\n"
      }
    }
    return text + "\n" + tally(in: wording) + "\n"
  }

  /// `51 overlaps: 21 duplicate, 30 overlap`.
  func tally(in wording: Wording) -> String {
    let parts = [Term.duplicate, .overlap, .related].compactMap { relation -> String? in
      let number = count(relation)
      return number == 0 ? nil : "\(number) \(wording.word(relation))"
    }
    return wording.label(.pairs, ["count": String(pairs.count), "parts": parts.joined(separator: ", ")])
  }
}

extension Wording {
  /// A probability in whole percent, never rounded up to certainty: `97%`, `>99%`.
  func percent(_ probability: Double) -> String {
    let rounded = Int(min(max(probability, 0), 1) * 100 + 0.5)
    return rounded == 100 && probability < 1 ? ">99%" : "\(rounded)%"
  }
}
