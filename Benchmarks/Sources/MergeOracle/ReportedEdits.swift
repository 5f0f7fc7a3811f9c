public import Merge
public import RevisionSamples

/// The changes of a comparison in the terms of the edits that made the revision, so that both can be held against one
/// another. Items are known by their places, so their ids may be new.
public struct ReportedEdits: Sendable {
  public private(set) var edits: [CorpusRevision.Edit] = []
  /// What was edited and is not reported.
  public let missing: [CorpusRevision.Edit]
  /// What is reported and was not edited.
  public let unexpected: [CorpusRevision.Edit]

  public init(_ comparison: RevisionComparison, of sample: CorpusRevision) {
    let keys = [
      Self.keys(comparison.alignment.old, sample.old), Self.keys(comparison.alignment.new, sample.new),
    ]
    func old(_ side: RevisionChange.Side) -> Int { side.index.flatMap { keys[0][$0] } ?? -1 }
    func new(_ side: RevisionChange.Side) -> Int { side.index.flatMap { keys[1][$0] } ?? -1 }
    for change in comparison.changes {
      switch change.kind {
      case .addition: edits.append(.addition(new(change.new[0])))
      case .removal: edits.append(.removal(old(change.old[0])))
      case .move: edits.append(.move(new(change.new[0])))
      case .modification: edits.append(.field(new(change.new[0]), change.field ?? ""))
      case .split: edits += change.new.dropFirst().map { .split(old(change.old[0]), into: new($0)) }
      case .join: edits += change.old.dropFirst().map { .join(new(change.new[0]), with: old($0)) }
      }
    }
    let (told, made) = (Set(edits), Set(sample.edits))
    missing = sample.edits.filter { !told.contains($0) }
    unexpected = edits.filter { !made.contains($0) }
  }

  /// Whether exactly the edits are reported, each once.
  public var isExact: Bool { missing.isEmpty && unexpected.isEmpty }

  /// The keys of tasks by their places in the outline.
  private static func keys(_ revision: Revision, _ plan: CorpusPlan) -> [Int: Int] {
    let places = revision.items.indices.filter { revision.items[$0].kind == .task }
    return Dictionary(uniqueKeysWithValues: zip(places, plan.tasks.map(\.key)))
  }
}
