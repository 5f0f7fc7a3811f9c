/// Pairs of an alignment that a merge does not rely on.
///
/// Where one side removed an item and added another, the two can look like one that was edited: for their words, or
/// because the new one took over the id. They are two if the other side added the very same new one, if less than three
/// fifths of the heading's words stayed, if less than four fifths did while most other fields changed as well, and if all
/// others did, of five or more. So may be those that the alignment found nothing alike in (`UnrecognizedItems`).
///
/// To take an edited item for a new one loses nothing: its old words are then deleted, which is told wherever the other
/// side still needs them. What it may have been is kept, for the other side may have deleted just that: then people are
/// told that an edited item was deleted, whichever it is (`ItemPlacement`).
struct DoubtfulPairs {
  /// By index in the outline of ours and of theirs: items to be taken for new, with the items of the base that each may
  /// have been made of; several for one that joins them.
  let ours: [Int: [Int]]
  let theirs: [Int: [Int]]

  /// The share of words that two headings of one item have in common at least.
  private static let leastLikeness = 0.6

  init(_ versions: MergeVersions) {
    ours = Self.doubtful(.ours, versions)
    theirs = Self.doubtful(.theirs, versions)
  }

  subscript(side: MergeSide) -> [Int: [Int]] { side == .ours ? ours : theirs }

  private static func doubtful(_ side: MergeSide, _ versions: MergeVersions) -> [Int: [Int]] {
    let alignment = versions.alignment(to: side)
    let added = additions(of: side.other, versions)
    let joined = Dictionary(alignment.joins.map { ($0.whole, $0.parts) }) { first, _ in first }
    var doubtful = UnrecognizedItems(alignment).origins
    for (index, item) in versions[side].items.enumerated()
    where item.kind != .paragraph && alignment.traits(ofNew: index).contains(.modified) {
      guard let base = alignment.partner(ofNew: index) else { continue }
      let own = heading(index, versions[side])
      let before = heading(base, versions.base)
      // Words that people have yet to decide about say nothing of the item.
      if own == before || isOpen(index, versions[side]) || isOpen(base, versions.base) { continue }
      if added.contains(Heading(kind: item.kind, words: own)) {
        doubtful[index] = joined[index] ?? [base]
      } else if item.kind != .section,
        isOther(own, before, otherFields: { changes(base, versions.base, index, versions[side]) })
      {
        doubtful[index] = joined[index] ?? [base]
      }
    }
    return doubtful
  }

  private static func isOther(_ heading: String, _ before: String, otherFields: () -> (changed: Int, of: Int))
    -> Bool
  {
    let likeness = AdditionMatcher.likeness(words(heading), words(before))
    if likeness < leastLikeness { return true }
    let fields = otherFields()
    return likeness < 0.8 && fields.changed * 2 > fields.of || fields.of >= 5 && fields.changed == fields.of
  }

  /// How many of the fields beside id and heading that two items have say something else.
  private static func changes(_ old: Int, _ oldRevision: Revision, _ new: Int, _ newRevision: Revision)
    -> (changed: Int, of: Int)
  {
    let (before, after) = (oldRevision.node(of: old), newRevision.node(of: new))
    var (common, changed) = (0, 0)
    for entry in before.entries
    where !["id", "number", "title", "indicator", "by"].contains(entry.key.string) {
      guard let other = after.entry(entry.key.string) else { continue }
      common += 1
      if YAMLContent(entry.value) != YAMLContent(other) { changed += 1 }
    }
    return (changed, common)
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

  private static func isOpen(_ index: Int, _ revision: Revision) -> Bool {
    ["title", "indicator", "to", "content"].contains { revision.field($0, of: index)?.kind == .mapping }
  }

  private static func words(_ heading: String) -> [String] {
    heading.split { !$0.isLetter && !$0.isNumber }.map(String.init).sorted()
  }
}
