public import RevisionSamples

/// How a merge compares with what it must come to.
public struct MergeVerdict: Sendable {
  /// What is wrong with paragraphs, and with tasks that were split or joined.
  public private(set) var wrong: [String] = []
  private var divisionConflicts = 0
  /// Texts in conflict that need not be.
  public private(set) var needless: [String] = []
  /// Items that must be there and are not.
  public private(set) var missing: [CorpusMergeTruth.Item] = []
  /// Items that are there and must not.
  public private(set) var unexpected: [CorpusMergeTruth.Item]
  /// The same for headings.
  public private(set) var missingSections: [CorpusMergeTruth.Section] = []
  public private(set) var unexpectedSections: [CorpusMergeTruth.Section]
  /// Lists that stand in an order which no side can have meant; nothing is lost by it.
  public private(set) var disorders: [Disorder]
  /// The lists in which an item stands twice: either may have the place.
  public private(set) var crowded: Set<String> = []
  public private(set) var expectedConflicts = 0
  public private(set) var foundConflicts = 0
  /// Whether all that differs are items that both sides changed: what each made of it stands there whole, and people are
  /// told with a mark that one was deleted.
  public private(set) var isToldApart = false

  public init(_ merge: CorpusMerge, _ found: MergedItems) {
    let truth = CorpusMergeTruth(merge)
    let matching = ItemMatching(truth, found.items)
    missing = matching.missing.map { truth.items[$0] }
    unexpected = matching.unexpected
    if let division = truth.division {
      let verdict = DivisionVerdict(division, unexpected)
      unexpected = verdict.rest
      wrong = verdict.wrong
      divisionConflicts = verdict.conflicts
    }
    let texts = TextVerdict(truth.texts, found)
    wrong += texts.wrong
    foundConflicts = found.conflicts
    needless = texts.needless
    expectedConflicts =
      truth.conflicts + matching.reordered + divisionConflicts + texts.conflicts - needless.count
    unexpectedSections = found.sections
    for section in truth.sections {
      if let index = unexpectedSections.firstIndex(of: section) {
        unexpectedSections.remove(at: index)
      } else {
        missingSections.append(section)
      }
    }
    disorders = Self.disordered(truth, matching.places)
    crowded = Set(unexpected.map(\.section))
    let versions = truth.versionsApart.compactMap(\.self).flatMap(\.self)
    isToldApart =
      wrong.isEmpty && isTold(matching.missing.map { truth.versionsApart[$0] }, versions)
  }

  /// The lists that have an order which no side can have meant.
  private static func disordered(_ truth: CorpusMergeTruth, _ places: [Int?]) -> [Disorder] {
    let found = truth.items.indices.compactMap { index in places[index].map { (place: $0, index: index) } }
      .sorted { $0.place < $1.place }
    return truth.orders.compactMap { order in
      // What both moved to different sections stands wherever it does.
      let list = found.filter {
        truth.items[$0.index].section == order.list && truth.items[$0.index].mark != "moved"
      }
      let keys = list.map { truth.keys[$0.index] }
      if order.explains(keys) { return nil }
      return Disorder(list: order.list, description: "\(order.list) in order \(keys): \(order.description)")
    }
  }

  public struct Disorder: Hashable, Sendable {
    /// The number of the section; `targets` or `reports` for those of these lists.
    public var list: String
    public var description: String
  }

  /// - Parameters:
  ///   - apart: the versions of each task that is missing.
  ///   - versions: those of every task that both sides changed.
  private func isTold(_ apart: [[CorpusMergeTruth.Item]?], _ versions: [CorpusMergeTruth.Item]) -> Bool {
    // A heading may have to stay for one of the versions.
    guard missingSections.isEmpty, unexpectedSections.allSatisfy({ !$0.mark.isEmpty }) else { return false }
    var rest = unexpected
    for (task, versions) in zip(missing, apart) {
      // Asked without need: the id of a deleted task went to a new one.
      if task.mark.isEmpty, let index = rest.firstIndex(where: { $0.isMarked(task) }) {
        rest.remove(at: index)
        continue
      }
      guard let versions else { return false }
      var isMarked = false
      for version in versions {
        let index = rest.firstIndex { ($0.section, $0.fields) == (version.section, version.fields) }
        guard let index else { return false }
        isMarked = !rest.remove(at: index).mark.isEmpty || isMarked
      }
      if !isMarked { return false }
    }
    // What else is there is told, and was written by a side.
    return rest.allSatisfy { task in versions.contains { task.isMarked($0) } }
  }

  /// Whether the result is the truth to the last word, in whatever order.
  public var isExact: Bool {
    wrong.isEmpty && missing.isEmpty && unexpected.isEmpty && missingSections.isEmpty
      && unexpectedSections.isEmpty && needless.isEmpty
  }

  /// Whether all that is wrong is that people are asked more than they had to be: every version of every word is there.
  public var isCautious: Bool {
    guard !isExact, wrong.isEmpty, foundConflicts > expectedConflicts else { return false }
    let said = Set(unexpected.flatMap(\.words) + unexpectedSections.flatMap(\.words))
    return missing.allSatisfy { $0.words.allSatisfy(said.contains) }
      && missingSections.allSatisfy { $0.words.allSatisfy(said.contains) }
  }

  /// What differs, for people to read.
  public var description: String {
    let items = missing.map { "  missing    \($0.line)" } + unexpected.map { "  unexpected \($0.line)" }
    let sections =
      missingSections.map { "  missing    \($0.number) [\($0.mark)] \($0.title)" }
      + unexpectedSections.map { "  unexpected \($0.number) [\($0.mark)] \($0.title)" }
    return
      (items + sections
      + (wrong + disorders.map { "disorder   \($0.description)" } + needless).map { "  " + $0 })
      .joined(separator: "\n")
  }
}

extension CorpusMergeTruth {
  /// How many decisions are left to people.
  fileprivate var conflicts: Int {
    items.reduce(0) { $0 + $1.conflicts } + sections.reduce(0) { $0 + $1.conflicts }
  }
}

extension CorpusMergeTruth.Item {
  /// Every word that any version of it says.
  fileprivate var words: [Substring] { fields.values.flatMap(\.words) }

  /// Whether it is another item beside its mark.
  fileprivate func isMarked(_ other: Self) -> Bool {
    !mark.isEmpty && (section, fields) == (other.section, other.fields)
  }

  var line: String {
    let values = fields.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }
    return "\(section) [\(mark)] " + values.joined(separator: "; ")
  }
}

extension CorpusMergeTruth.Section {
  fileprivate var words: [Substring] { title.words }
}

extension CorpusMergeTruth.Value {
  fileprivate var words: [Substring] { description.split { " \n<|>".contains($0) } }
}
