// What offices do to what stands beside the tasks: targets, duties to report, paragraphs below headings.

extension CorpusMerge {
  /// Does something to a target: one of them, or that of a key.
  mutating func editTarget(_ plan: inout CorpusPlan, _ key: Int? = nil) {
    guard !plan.targets.isEmpty else { return }
    let index =
      plan.targets.firstIndex { $0.key == key } ?? builder.random.below(plan.targets.count)
    switch builder.random.below(11) {
    case 0, 1: change(&plan.targets[index].value, CorpusWords.values)
    case 2: change(&plan.targets[index].by, CorpusWords.years)
    case 3: change(&plan.targets[index].strength, ["binding", "aspiration"])
    case 4, 5: rewrite(&plan.targets[index].indicator, 1)
    case 6, 7, 8: reorder(&plan.targets, index)
    case 9: plan.targets.remove(at: index)
    default:
      var target = builder.target()
      target.id = Self.nextIdentifier("c-", after: plan.targets.map(\.id))
      insert(target, into: &plan.targets)
    }
  }

  mutating func editDuty(_ plan: inout CorpusPlan, _ key: Int? = nil) {
    guard !plan.duties.isEmpty else { return }
    let index = plan.duties.firstIndex { $0.key == key } ?? builder.random.below(plan.duties.count)
    switch builder.random.below(11) {
    case 0, 1: change(&plan.duties[index].due, CorpusWords.dues)
    case 2: change(&plan.duties[index].to, CorpusWords.agencies)
    case 3:
      let free = CorpusWords.agencies.filter { !plan.duties[index].from.contains($0) }
      plan.duties[index].from.append(builder.random.pick(free))
    case 4, 5: rewrite(&plan.duties[index].content, 1)
    case 6, 7, 8: reorder(&plan.duties, index)
    case 9: plan.duties.remove(at: index)
    default:
      var duty = builder.duty()
      duty.id = Self.nextIdentifier("r-", after: plan.duties.map(\.id))
      insert(duty, into: &plan.duties)
    }
  }

  mutating func editParagraph(_ plan: inout CorpusPlan, _ key: Int? = nil) {
    let places = plan.sections.indices.flatMap { section in
      plan.sections[section].paragraphs.indices.map { (section, $0) }
    }
    guard !places.isEmpty else { return }
    let place = places.first { plan.sections[$0.0].paragraphs[$0.1].key == key }
    let (section, index) = place ?? places[builder.random.below(places.count)]
    switch builder.random.below(12) {
    case 0, 1, 2, 3: rewrite(&plan.sections[section].paragraphs[index].text, 1)
    case 4: rewrite(&plan.sections[section].paragraphs[index].text, 2)
    case 5, 6: plan.sections[section].paragraphs.remove(at: index)
    case 7, 8: insert(builder.paragraph(), into: &plan.sections[section].paragraphs)
    case 9, 10: reorder(&plan.sections[section].paragraphs, index)
    default:
      let paragraph = plan.sections[section].paragraphs.remove(at: index)
      let target = builder.random.below(plan.sections.count)
      insert(paragraph, into: &plan.sections[target].paragraphs)
    }
  }

  /// Both sides do something to one target, duty or paragraph, without knowing of one another.
  mutating func meet() {
    switch builder.random.below(4) {
    case 0:
      let key = base.targets[builder.random.below(base.targets.count)].key
      (ours, theirs) = (edited(ours) { $0.editTarget(&$1, key) }, edited(theirs) { $0.editTarget(&$1, key) })
    case 1:
      let key = base.duties[builder.random.below(base.duties.count)].key
      (ours, theirs) = (edited(ours) { $0.editDuty(&$1, key) }, edited(theirs) { $0.editDuty(&$1, key) })
    default:
      let paragraphs = base.sections.flatMap(\.paragraphs)
      let key = paragraphs[builder.random.below(paragraphs.count)].key
      (ours, theirs) = (
        edited(ours) { $0.editParagraph(&$1, key) }, edited(theirs) { $0.editParagraph(&$1, key) }
      )
    }
  }

  private mutating func edited(_ plan: CorpusPlan, _ edit: (inout CorpusMerge, inout CorpusPlan) -> Void)
    -> CorpusPlan
  {
    var plan = plan
    edit(&self, &plan)
    return plan
  }

  // MARK: - Lists

  /// Puts an item to another place of its list.
  private mutating func reorder<Item>(_ list: inout [Item], _ index: Int) {
    guard list.count > 1 else { return }
    let item = list.remove(at: index)
    var place = builder.random.below(list.count)
    if place >= index { place += 1 }
    list.insert(item, at: place)
  }

  private mutating func insert<Item>(_ item: Item, into list: inout [Item]) {
    list.insert(item, at: builder.random.below(list.count + 1))
  }

  /// The next free id of a side, as people give it who do not know of one another.
  private static func nextIdentifier(_ letters: String, after used: [String]) -> String {
    letters + "\(used.compactMap { Int($0.dropFirst(letters.count)) }.max().map { $0 + 1 } ?? 0)"
  }
}
