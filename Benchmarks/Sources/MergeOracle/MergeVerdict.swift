public import RevisionSamples

/// How a merge compares with what it must come to.
public struct MergeVerdict: Sendable {
  /// Tasks that must be there and are not.
  public private(set) var missing: [CorpusMergeTruth.Task] = []
  /// Tasks that are there and must not.
  public private(set) var unexpected: [CorpusMergeTruth.Task]
  public private(set) var expectedConflicts = 0
  public private(set) var foundConflicts = 0

  public init(_ merge: CorpusMerge, _ found: [CorpusMergeTruth.Task]) {
    let expected = CorpusMergeTruth(merge).tasks
    expectedConflicts = expected.reduce(0) { $0 + $1.conflicts }
    foundConflicts = found.reduce(0) { $0 + $1.conflicts }
    unexpected = found
    for task in expected {
      if let index = unexpected.firstIndex(of: task) {
        unexpected.remove(at: index)
      } else {
        missing.append(task)
      }
    }
  }

  /// Whether the result is the truth to the last word.
  public var isExact: Bool { missing.isEmpty && unexpected.isEmpty }

  /// Whether all that is wrong is that people are asked more than they had to be: every version of every word is there.
  public var isCautious: Bool {
    guard !isExact, foundConflicts > expectedConflicts else { return false }
    let said = Set(unexpected.flatMap(\.words))
    return missing.allSatisfy { $0.words.allSatisfy(said.contains) }
  }

  /// The tasks that differ, for people to read.
  public var description: String {
    let lines = missing.map { "  missing    \($0.line)" } + unexpected.map { "  unexpected \($0.line)" }
    return lines.joined(separator: "\n")
  }
}

extension CorpusMergeTruth.Task {
  /// Every word that any version of the task says.
  fileprivate var words: [Substring] {
    fields.values.flatMap { $0.description.split { " <|>".contains($0) } }
  }

  fileprivate var line: String {
    let values = fields.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }
    return "\(section) [\(mark)] " + values.joined(separator: "; ")
  }
}
