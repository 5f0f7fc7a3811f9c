import Merge
public import RevisionSamples

/// Merges random versions of made-up plans and holds every result against the truth.
public struct MergeSoak: Sendable {
  /// What many merges came to.
  public struct Tally: Sendable {
    public var merges = 0
    public var conflicts = 0
    /// Conflicts that people are asked about although there is a result that both sides mean.
    public var falseConflicts = 0
    /// Merges of doubtful revisions in which tasks that both sides changed stand there twice, with a mark.
    public var apart = 0
    /// Merges in which anything is lost, doubled, resurrected or altered, or a conflict is not told.
    public var wrong = 0
    /// Merges in which a list stands in an order that no side can have meant.
    public var disordered = 0
    /// The first few that are not exact, for people to read: the wrong ones, and those that ask too much.
    public var wrongOnes: [String] = []
    public var cautiousOnes: [String] = []

    public var examples: [String] { wrongOnes + cautiousOnes }

    public init() {}

    public mutating func add(_ other: Tally) {
      merges += other.merges
      conflicts += other.conflicts
      falseConflicts += other.falseConflicts
      apart += other.apart
      wrong += other.wrong
      disordered += other.disordered
      wrongOnes = Array((wrongOnes + other.wrongOnes).prefix(6))
      cautiousOnes = Array((cautiousOnes + other.cautiousOnes).prefix(6))
    }
  }

  /// Made once: it reads the reference data.
  private static let merge = ThreeWayMerge()
  private let tasks: Int
  private let edits: Int
  private let corpus: Corpus

  /// What the sides do to a plan.
  public enum Corpus: String, CaseIterable, Sendable {
    /// Headings and tasks.
    case usual
    /// Whole titles are written anew, so that nobody can know which task is which; then it is enough that nothing is lost
    /// and people are told.
    case doubtful
    /// Targets, duties and paragraphs as well.
    case everything
    /// One side splits a task or joins two.
    case divisions

    fileprivate var kinds: [CorpusMerge.Edit] {
      switch self {
      case .usual: CorpusMerge.Edit.usual
      case .doubtful: CorpusMerge.Edit.doubtful
      case .everything: CorpusMerge.Edit.everywhere
      case .divisions: CorpusMerge.Edit.divided
      }
    }
  }

  public init(tasks: Int = 6, edits: Int = 3, corpus: Corpus = .usual) {
    (self.tasks, self.edits, self.corpus) = (tasks, edits, corpus)
  }

  /// The versions that a seed stands for, and the file that they are merged to.
  public func example(_ seed: UInt64) throws -> (versions: CorpusMerge, merged: [UInt8]) {
    let versions = versions(seed)
    return (versions, try merged(versions).bytes)
  }

  private func versions(_ seed: UInt64) -> CorpusMerge {
    CorpusMerge(
      seed: seed,
      tasks: tasks,
      edits: edits,
      kinds: corpus.kinds,
      isDivided: corpus == .divisions
    )
  }

  private func merged(_ versions: CorpusMerge) throws -> ThreeWayMerge.Result {
    try Self.merge.merge(
      base: (Array(versions.base.text.utf8), "base.yaml"),
      ours: (Array(versions.ours.text.utf8), "ours.yaml"),
      theirs: (Array(versions.theirs.text.utf8), "theirs.yaml")
    )
  }

  public func run(_ seeds: Range<UInt64>) throws -> Tally {
    var tally = Tally()
    for seed in seeds {
      let versions = versions(seed)
      let result = try merged(versions)
      tally.merges += 1
      guard let found = try MergedItems(result.bytes) else {
        tally.wrong += 1
        tally.wrongOnes.append("seed \(seed): the result is no plan")
        continue
      }
      let verdict = MergeVerdict(versions, found)
      tally.conflicts += verdict.expectedConflicts
      func example() -> String { "seed \(seed), \(tasks) tasks\n\(verdict.description)" }
      let isApart = corpus == .doubtful && verdict.isToldApart
      if verdict.disorders.contains(where: { !isApart || !verdict.crowded.contains($0.list) }) {
        tally.disordered += 1
        if tally.wrongOnes.count < 6 { tally.wrongOnes.append(example()) }
      }
      if verdict.isExact { continue }
      if isApart {
        tally.apart += 1
      } else if verdict.isCautious {
        tally.falseConflicts += verdict.foundConflicts - verdict.expectedConflicts
        if tally.cautiousOnes.count < 6 { tally.cautiousOnes.append(example()) }
      } else {
        tally.wrong += 1
        if tally.wrongOnes.count < 6 { tally.wrongOnes.append(example()) }
      }
    }
    return tally
  }
}
