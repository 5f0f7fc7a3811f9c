/// A task that one side split in two, or two that it joined, by their keys.
public struct CorpusDivision: Hashable, Sendable {
  /// Whether ours did it.
  public var isOurs: Bool
  /// The tasks in the draft.
  public var before: [Int]
  /// What became of them.
  public var after: [Int]

  /// All of them, each once.
  public var keys: [Int] { before + after.filter { !before.contains($0) } }
}
