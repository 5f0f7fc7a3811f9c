/// Pairs of an alignment that a merge does not rely on.
///
/// Where one side removed an item and added another, the two can look like one that was edited: for their words, or
/// because the new one took over the id. They are two if the other side added the very same new one, and if less than
/// three fifths of the heading's words stayed. To take an edited item for a new one loses nothing: its old words are
/// then deleted, which is told wherever the other side still needs them.
struct DoubtfulPairs {
  /// By index in the outline of ours and of theirs: items to be taken for new.
  let ours: Set<Int>
  let theirs: Set<Int>

  /// The share of words that two headings of one item have in common at least.
  private static let leastLikeness = 0.6

  init(_ versions: MergeVersions) {
    ours = Self.doubtful(.ours, versions)
    theirs = Self.doubtful(.theirs, versions)
  }

  private static func doubtful(_ side: MergeSide, _ versions: MergeVersions) -> Set<Int> {
    let alignment = versions.alignment(to: side)
    let added = additions(of: side.other, versions)
    var doubtful: Set<Int> = []
    for (index, item) in versions[side].items.enumerated()
    where item.kind != .paragraph && alignment.traits(ofNew: index).contains(.modified) {
      guard let base = alignment.partner(ofNew: index) else { continue }
      let own = heading(index, versions[side])
      let before = heading(base, versions.base)
      if own == before { continue }
      if added.contains(Heading(kind: item.kind, words: own)) {
        doubtful.insert(index)
      } else if item.kind != .section,
        AdditionMatcher.likeness(words(own), words(before)) < leastLikeness
      {
        doubtful.insert(index)
      }
    }
    return doubtful
  }

  private struct Heading: Hashable {
    var kind: RevisionItem.Kind
    var words: String
  }

  private static func additions(of side: MergeSide, _ versions: MergeVersions) -> Set<Heading> {
    let alignment = versions.alignment(to: side)
    var added: Set<Heading> = []
    for (index, item) in versions[side].items.enumerated()
    where item.kind != .paragraph && alignment.partner(ofNew: index) == nil {
      added.insert(Heading(kind: item.kind, words: heading(index, versions[side])))
    }
    return added
  }

  private static func heading(_ index: Int, _ revision: Revision) -> String {
    VietnameseLetters.folded(AdditionMatcher.heading(of: index, in: revision))
  }

  private static func words(_ heading: String) -> [String] {
    heading.split { !$0.isLetter && !$0.isNumber }.map(String.init).sorted()
  }
}
