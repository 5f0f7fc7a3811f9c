public import RevisionSamples

/// How a merge compares with what it must come to.
public struct MergeVerdict: Sendable {
  /// Tasks that must be there and are not.
  public private(set) var missing: [CorpusMergeTruth.Task] = []
  /// Tasks that are there and must not.
  public private(set) var unexpected: [CorpusMergeTruth.Task]
  /// The same for headings.
  public private(set) var missingSections: [CorpusMergeTruth.Section] = []
  public private(set) var unexpectedSections: [CorpusMergeTruth.Section]
  /// Headings whose tasks stand in another order than the only side gave them that changed it.
  public private(set) var disorders = 0
  public private(set) var expectedConflicts = 0
  public private(set) var foundConflicts = 0
  /// Whether all that differs are tasks that both sides changed: what each made of it stands there whole, and people are
  /// told with a mark that one was deleted.
  public private(set) var isToldApart = false

  public init(_ merge: CorpusMerge, _ found: MergedItems) {
    let truth = CorpusMergeTruth(merge)
    expectedConflicts = truth.conflicts
    foundConflicts = found.conflicts
    unexpected = found.tasks
    var places: [Int?] = []
    var apart: [[CorpusMergeTruth.Task]?] = []
    var free = Array(found.tasks.enumerated())
    for (task, versions) in zip(truth.tasks, truth.versionsApart) {
      let index = free.firstIndex { $0.element == task }
      places.append(index.map { free.remove(at: $0).offset })
      if places.last == .some(nil) {
        missing.append(task)
        apart.append(versions)
      }
    }
    unexpected = free.map(\.element)
    unexpectedSections = found.sections
    for section in truth.sections {
      if let index = unexpectedSections.firstIndex(of: section) {
        unexpectedSections.remove(at: index)
      } else {
        missingSections.append(section)
      }
    }
    let disordered = truth.orders.filter { order in
      let found = order.compactMap { places[$0] }
      return found.count == order.count && found != found.sorted()
    }
    disorders = disordered.count
    // Where a task stands twice, either may have the place.
    let crowded = Set(unexpected.map(\.section))
    let isOrdered = disordered.allSatisfy { $0.contains { crowded.contains(truth.tasks[$0].section) } }
    let versions = truth.versionsApart.compactMap(\.self).flatMap(\.self)
    isToldApart = isOrdered && isTold(apart, versions)
  }

  /// - Parameters:
  ///   - apart: the versions of each task that is missing.
  ///   - versions: those of every task that both sides changed.
  private func isTold(_ apart: [[CorpusMergeTruth.Task]?], _ versions: [CorpusMergeTruth.Task]) -> Bool {
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

  /// Whether the result is the truth to the last word.
  public var isExact: Bool {
    missing.isEmpty && unexpected.isEmpty && missingSections.isEmpty && unexpectedSections.isEmpty
      && disorders == 0
  }

  /// Whether all that is wrong is that people are asked more than they had to be: every version of every word is there.
  public var isCautious: Bool {
    guard !isExact, foundConflicts > expectedConflicts, disorders == 0 else { return false }
    let said = Set(unexpected.flatMap(\.words) + unexpectedSections.flatMap(\.words))
    return missing.allSatisfy { $0.words.allSatisfy(said.contains) }
      && missingSections.allSatisfy { $0.words.allSatisfy(said.contains) }
  }

  /// What differs, for people to read.
  public var description: String {
    let tasks = missing.map { "  missing    \($0.line)" } + unexpected.map { "  unexpected \($0.line)" }
    let sections =
      missingSections.map { "  missing    \($0.number) [\($0.mark)] \($0.title)" }
      + unexpectedSections.map { "  unexpected \($0.number) [\($0.mark)] \($0.title)" }
    return (tasks + sections + (disorders > 0 ? ["  \(disorders) headings in another order"] : []))
      .joined(separator: "\n")
  }
}

extension CorpusMergeTruth {
  /// How many decisions are left to people.
  fileprivate var conflicts: Int {
    tasks.reduce(0) { $0 + $1.conflicts } + sections.reduce(0) { $0 + $1.conflicts }
  }
}

extension CorpusMergeTruth.Task {
  /// Every word that any version of the task says.
  fileprivate var words: [Substring] { fields.values.flatMap(\.words) }

  /// Whether it is another task beside its mark.
  fileprivate func isMarked(_ other: Self) -> Bool {
    !mark.isEmpty && (section, fields) == (other.section, other.fields)
  }

  fileprivate var line: String {
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
