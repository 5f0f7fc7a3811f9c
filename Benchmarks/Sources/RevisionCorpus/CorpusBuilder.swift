/// Makes plans of any size from a seed: words of the field, 40 tasks to a heading.
public struct CorpusBuilder: Sendable {
  public var random: CorpusRandom
  private var nextKey = 0

  public init(seed: UInt64) { random = CorpusRandom(seed: seed) }

  public mutating func plan(tasks count: Int, perSection: Int = 40) -> CorpusPlan {
    var sections: [CorpusPlan.Section] = []
    while nextKey < count {
      let number = sections.count + 1
      let title =
        "Nhóm việc \(random.pick(CorpusWords.objects)) tại \(random.pick(CorpusWords.places)) \(number)"
      let tasks = (0..<min(perSection, count - nextKey)).map { _ in task() }
      sections.append(CorpusPlan.Section(number: "\(number)", title: title, tasks: tasks))
    }
    return CorpusPlan(sections: sections)
  }

  /// Another task, with a key that none had.
  public mutating func task() -> CorpusTask {
    let key = takeKey()
    return CorpusTask(
      key: key,
      id: "t-\(key)",
      title:
        "\(random.pick(CorpusWords.actions)) \(random.pick(CorpusWords.objects)) tại \(random.pick(CorpusWords.places)) và \(random.pick(CorpusWords.places))",
      detail:
        "Nội dung \(random.pick(CorpusWords.details)) và \(random.pick(CorpusWords.details)) trên địa bàn \(random.pick(CorpusWords.places)) cho \(random.pick(CorpusWords.objects))",
      lead: random.pick(CorpusWords.agencies),
      support: different(1 + random.below(2), of: CorpusWords.agencies),
      due: random.pick(CorpusWords.dues),
      output: random.pick(CorpusWords.outputs),
      audience: random.pick(CorpusWords.audiences),
      basis: random.pick(CorpusWords.bases)
    )
  }

  /// A key that nothing has had.
  mutating func takeKey() -> Int {
    defer { nextKey += 1 }
    return nextKey
  }

  mutating func different(_ count: Int, of choices: [String]) -> [String] {
    var result: [String] = []
    while result.count < count {
      let choice = random.pick(choices)
      if !result.contains(choice) { result.append(choice) }
    }
    return result
  }
}
