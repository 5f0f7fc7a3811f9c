/// One of the two versions that are merged.
public enum MergeSide: String, Hashable, CaseIterable, Sendable {
  case ours, theirs

  var other: MergeSide { self == .ours ? .theirs : .ours }
}
