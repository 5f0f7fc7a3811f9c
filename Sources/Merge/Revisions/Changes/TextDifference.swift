/// What differs between two versions of a text, word by word.
///
/// ```swift
/// // "Tập huấn kỹ năng số cho người dân" → "Tập huấn kỹ năng mềm cho người dân"
/// difference.segments   // [.same("Tập huấn "), .removed("kỹ năng số"), .added("kỹ năng mềm"), .same(" cho người dân")]
/// ```
public struct TextDifference: Hashable, Sendable {
  public enum Segment: Hashable, Sendable {
    /// In the words of the new version.
    case same(String)
    case removed(String)
    case added(String)
  }

  /// Both versions in one, in the order of reading: the removed and the added texts with the same ones between
  /// them. Without the removed segments it is the new version, letter by letter.
  public internal(set) var segments: [Segment] = []
  /// The stretches of the old version that the new one has nothing for, in UTF-8.
  public internal(set) var removed: [Range<Int>] = []
  /// The stretches of the new version that the old one has nothing for, in UTF-8.
  public internal(set) var added: [Range<Int>] = []
}
