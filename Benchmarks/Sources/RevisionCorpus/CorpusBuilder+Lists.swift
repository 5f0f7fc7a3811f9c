// What stands in a plan beside its tasks.

extension CorpusBuilder {
  /// Gives a plan targets, duties, and paragraphs below its headings.
  mutating func fill(_ plan: inout CorpusPlan, each count: Int) {
    plan.targets = (0..<count).map { _ in target() }
    plan.duties = (0..<count).map { _ in duty() }
    for index in plan.sections.indices {
      plan.sections[index].paragraphs = (0..<3 + random.below(2)).map { _ in paragraph() }
      plan.sections[index].isBlock = random.chance(0.5)
    }
  }

  mutating func target() -> CorpusTarget {
    let key = takeKey()
    return CorpusTarget(
      key: key,
      id: "c-\(key)",
      indicator:
        "Tỷ lệ \(random.pick(CorpusWords.objects)) tại \(random.pick(CorpusWords.places)) và \(random.pick(CorpusWords.places)) được duy trì \(random.pick(CorpusWords.details))",
      value: random.pick(CorpusWords.values),
      by: random.pick(CorpusWords.years),
      strength: random.chance(0.5) ? "binding" : "aspiration"
    )
  }

  mutating func duty() -> CorpusDuty {
    let key = takeKey()
    return CorpusDuty(
      key: key,
      id: "r-\(key)",
      to: random.pick(CorpusWords.agencies),
      from: different(1 + random.below(2), of: CorpusWords.agencies),
      due: random.pick(CorpusWords.dues),
      content:
        "Tình hình \(random.pick(CorpusWords.objects)) tại \(random.pick(CorpusWords.places)) và \(random.pick(CorpusWords.places)), số liệu về \(random.pick(CorpusWords.objects)) \(random.pick(CorpusWords.details)) và \(random.pick(CorpusWords.details))"
    )
  }

  mutating func paragraph() -> CorpusParagraph {
    let key = takeKey()
    return CorpusParagraph(
      key: key,
      text:
        "Yêu cầu \(random.pick(CorpusWords.objects)) tại \(random.pick(CorpusWords.places)) và \(random.pick(CorpusWords.places)) phải \(random.pick(CorpusWords.details)) \(random.pick(CorpusWords.details))"
    )
  }
}
