/// What must become of the paragraphs below the headings.
///
/// Each is followed by its key through the versions, from one heading to another. What one side did alone holds. Where
/// both did something to one that cannot stand beside one another, people must be told at one of the headings that it
/// stood below; and of a whole text, for a text is one value.
public struct TextTruth: Sendable {
  /// The text below one heading.
  public struct Section: Sendable {
    public var number: String
    /// The paragraphs of each version; nil where it has no such heading.
    public var base: [String]?
    public var ours: [String]?
    public var theirs: [String]?
    /// What must stand there where nothing is told, by key.
    public var expected: [Int: String] = [:]
    /// What may stand there: paragraphs that people are told of here or at another heading.
    public var free: [Int: [String]] = [:]
    public var order: OrderTruth
    /// Whether it can be doubted which of the paragraphs were moved and which were changed.
    public var isDoubtful: Bool
  }

  public private(set) var sections: [Section] = []
  /// For each paragraph that people must be told of, the headings of which one must tell.
  public private(set) var disputes: [[String]] = []

  /// Whether the only side that still has a heading changed the text below it.
  func isChanged(_ number: String) -> Bool {
    guard let section = sections.first(where: { $0.number == number }) else { return false }
    return (section.ours ?? section.theirs) != section.base
  }

  init(_ merge: CorpusMerge) {
    let plans = [merge.base, merge.ours, merge.theirs]
    sections = merge.base.sections.map { Self.section($0.number, plans) }
    let places = plans.map(Self.places)
    let keys = plans.flatMap { $0.sections.flatMap(\.paragraphs).map(\.key) }
    var known: Set<Int> = []
    for key in keys where known.insert(key).inserted {
      follow(key, places[0][key], places[1][key], places[2][key])
    }
  }

  private static func section(_ number: String, _ plans: [CorpusPlan]) -> Section {
    let lists = plans.map { plan in plan.sections.first { $0.number == number }?.paragraphs }
    let keys = lists.map { $0?.map(\.key) ?? [] }
    let texts = lists.map { $0?.map(\.text) }
    func isReordered(_ side: [Int]) -> Bool {
      keys[0].filter(side.contains) != side.filter(keys[0].contains)
    }
    return Section(
      number: number,
      base: texts[0],
      ours: texts[1],
      theirs: texts[2],
      order: OrderTruth(list: number, base: keys[0], ours: keys[1], theirs: keys[2]),
      isDoubtful: isReordered(keys[1]) && texts[2] != texts[0] || isReordered(keys[2]) && texts[1] != texts[0]
    )
  }

  // MARK: - Paragraphs

  private struct Place: Hashable {
    var section: String
    var text: String
  }

  private static func places(_ plan: CorpusPlan) -> [Int: Place] {
    var places: [Int: Place] = [:]
    for section in plan.sections {
      for paragraph in section.paragraphs {
        places[paragraph.key] = Place(section: section.number, text: paragraph.text)
      }
    }
    return places
  }

  private mutating func follow(_ key: Int, _ base: Place?, _ ours: Place?, _ theirs: Place?) {
    switch (base, ours, theirs) {
    case (_, nil, nil): break
    case (nil, let place?, _), (nil, _, let place?): expect(key, place)
    case (let base?, let ours?, let theirs?): merge(key, base, ours, theirs)
    case (let base?, let place?, nil), (let base?, nil, let place?):
      if place != base { return dispute(key, [base, place]) }
      // With its heading it goes or stays.
      if isHeadingGone(base.section) { free(key, place) }
    }
  }

  private mutating func merge(_ key: Int, _ base: Place, _ ours: Place, _ theirs: Place) {
    let text = CorpusMergeTruth.value(.text(base.text), .text(ours.text), .text(theirs.text), isText: true)
    guard case .text(let words) = text else { return dispute(key, [base, ours, theirs]) }
    if ours.section == theirs.section { return expect(key, Place(section: ours.section, text: words)) }
    if ours.section == base.section, ours.text == base.text { return expect(key, theirs) }
    if theirs.section == base.section, theirs.text == base.text { return expect(key, ours) }
    dispute(key, [base, ours, theirs])
  }

  /// Whether one side deleted a heading.
  private func isHeadingGone(_ number: String) -> Bool {
    sections.contains { $0.number == number && ($0.ours == nil || $0.theirs == nil) }
  }

  private mutating func expect(_ key: Int, _ place: Place) {
    guard let index = sections.firstIndex(where: { $0.number == place.section }) else { return }
    sections[index].expected[key] = place.text
  }

  private mutating func free(_ key: Int, _ place: Place) {
    guard let index = sections.firstIndex(where: { $0.number == place.section }) else { return }
    sections[index].free[key, default: []].append(place.text)
  }

  private mutating func dispute(_ key: Int, _ places: [Place]) {
    for place in Set(places) { free(key, place) }
    disputes.append(Set(places.map(\.section)).sorted())
  }
}
