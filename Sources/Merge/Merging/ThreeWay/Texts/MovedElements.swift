/// Knows what a merge of sequences must not let stand twice, or again, because it was moved: a move is a deletion and an
/// addition elsewhere, which are merged one by one.
///
/// What both sides moved to different places would stand at both, and what one side moved and the other deleted would be
/// there again.
struct MovedElements {
  private let base: [UInt64: Int]
  private let ours: [UInt64: Int]
  private let theirs: [UInt64: Int]

  init(base: [UInt64], ours: [UInt64], theirs: [UInt64]) {
    self.base = Self.counts(base)
    self.ours = Self.counts(ours)
    self.theirs = Self.counts(theirs)
  }

  /// Whether a result has no element more often than the sides can have meant.
  /// - Parameter areWhole: whether one that both added at different places is one and the same:
  ///   lines, not words.
  func areSound(in result: [UInt64], areWhole: Bool) -> Bool {
    Self.counts(result).allSatisfy { key, count in
      let (old, own, other) = (base[key] ?? 0, ours[key] ?? 0, theirs[key] ?? 0)
      if old > 0, own == old || other == old { return count <= (own == old ? other : own) }
      return !areWhole || count <= max(own, other, old == 0 ? 1 : 0)
    }
  }

  private static func counts(_ keys: [UInt64]) -> [UInt64: Int] {
    Dictionary(keys.map { ($0, 1) }, uniquingKeysWith: +)
  }
}
