// One side splits a task or joins two, while the other does something to one of them.

extension CorpusMerge {
  /// Splits or joins tasks that the side has left alone so far.
  mutating func divide() {
    let isOurs = builder.random.chance(0.5)
    var plan = isOurs ? ours : theirs
    let made = builder.random.chance(0.5) ? split(&plan) : join(&plan)
    guard let (before, after) = made else { return }
    if isOurs { ours = plan } else { theirs = plan }
    division = CorpusDivision(isOurs: isOurs, before: before, after: after)
    if builder.random.chance(0.6) { meddle(with: before[builder.random.below(before.count)]) }
  }

  /// Does something to a task on the side that does not divide it.
  private mutating func meddle(with key: Int) {
    var plan = division?.isOurs ?? false ? theirs : ours
    for section in plan.sections.indices {
      guard let index = plan.sections[section].tasks.firstIndex(where: { $0.key == key }) else { continue }
      switch builder.random.below(5) {
      case 0: change(&plan.sections[section].tasks[index].due, CorpusWords.dues)
      case 1: rewrite(&plan.sections[section].tasks[index].detail, 1)
      case 2: rewrite(&plan.sections[section].tasks[index].title, 1)
      case 3: move(&plan, section, index)
      default: plan.sections[section].tasks.remove(at: index)
      }
      break
    }
    if division?.isOurs ?? false { theirs = plan } else { ours = plan }
  }

  /// The detail becomes a task of its own.
  private mutating func split(_ plan: inout CorpusPlan) -> (before: [Int], after: [Int])? {
    guard let (section, index) = untouched(plan, count: 1) else { return nil }
    let whole = plan.sections[section].tasks[index]
    var part = whole
    part.key = builder.takeKey()
    (part.title, part.detail) = (whole.detail, "Thực hiện riêng")
    let words = whole.title.split(separator: " ").prefix(2).joined(separator: " ")
    plan.sections[section].tasks[index].detail = "Phần \(words)"
    Self.add(part, to: &plan, section)
    let last = plan.sections[section].tasks.removeLast()
    plan.sections[section].tasks.insert(last, at: index + 1)
    return ([whole.key], [whole.key, part.key])
  }

  /// A task takes in the one behind it.
  private mutating func join(_ plan: inout CorpusPlan) -> (before: [Int], after: [Int])? {
    guard let (section, index) = untouched(plan, count: 2) else { return nil }
    let other = plan.sections[section].tasks.remove(at: index + 1)
    plan.sections[section].tasks[index].detail += "; \(other.title) \(other.detail)"
    return ([plan.sections[section].tasks[index].key, other.key], [plan.sections[section].tasks[index].key])
  }

  /// Where some tasks follow one another that are as in the draft, in the section that they were in.
  private mutating func untouched(_ plan: CorpusPlan, count: Int) -> (section: Int, index: Int)? {
    var places: [(Int, Int)] = []
    for (number, section) in plan.sections.enumerated() {
      guard let before = base.sections.first(where: { $0.number == section.number }) else { continue }
      let isSame = section.tasks.map { before.tasks.contains($0) }
      for index in section.tasks.indices.dropLast(count - 1)
      where isSame[index..<index + count].allSatisfy(\.self) { places.append((number, index)) }
    }
    return places.isEmpty ? nil : places[builder.random.below(places.count)]
  }
}
