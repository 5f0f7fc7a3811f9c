/// What must become of tasks that one side split or joined while the other did something to them.
///
/// Nobody can divide among the parts what the other side did to the whole. So people must be told of it, and everything
/// that either side wrote must stand in the result.
public struct DivisionTruth: Hashable, Sendable {
  /// What the one side made of them.
  public let parts: [CorpusMergeTruth.Item]
  /// What the other side made of them, where it says anything new.
  public let others: [CorpusMergeTruth.Item]
  /// What the other side moved without saying anything new, which may stand there beside the parts.
  public let moved: [CorpusMergeTruth.Item]
  /// Whether the other side did anything to them.
  public let isTouched: Bool
  /// Whether it deleted any, changed what any says, or moved what was split; that it moved what was joined may be told or
  /// done.
  public let mustBeTold: Bool

  init(_ division: CorpusDivision, _ versions: [[Int: CorpusMergeTruth.Version]]) {
    let (mine, other) = division.isOurs ? (versions[1], versions[2]) : (versions[2], versions[1])
    parts = division.after.compactMap { mine[$0]?.item }
    let before = division.before.compactMap { key in versions[0][key].map { ($0, other[key]) } }
    others = before.compactMap { old, new in new.flatMap { $0.fields == old.fields ? nil : $0.item } }
    moved = before.compactMap { old, new in
      new.flatMap { $0.fields == old.fields && $0.section != old.section ? $0.item : nil }
    }
    let isSplit = division.before.count == 1
    mustBeTold = before.contains { old, new in isSplit ? new?.item != old.item : new?.fields != old.fields }
    isTouched = before.contains { old, new in new?.item != old.item }
  }
}
