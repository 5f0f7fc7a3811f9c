/// Finds paragraphs that one side put below another heading, while the other side deleted them or put them below a third,
/// and those that one side reworded and put elsewhere below their heading, while the other did something else to them.
///
/// Texts are merged heading by heading and line by line, so that each of these would stand there again, or twice, and
/// nobody would be told. One that was moved by one side and reworded by the other is told at the heading that it left: it
/// is gone there and reworded.
///
/// Complexity: a look at every item; only paragraphs below other headings are looked into.
struct DisputedParagraphs {
  /// The headings that hold such paragraphs, by index among the items of the merge, and the side that has them there.
  private(set) var headings: [(item: Int, side: MergeSide)] = []

  init(_ items: MergeItems) {
    for side in MergeSide.allCases {
      let alignment = items.versions.alignment(to: side)
      for (index, paragraph) in items.versions[side].items.enumerated() where paragraph.kind == .paragraph {
        let traits = alignment.traits(ofNew: index)
        guard !traits.isDisjoint(with: [.moved, .modified]), let base = alignment.partner(ofNew: index),
          let parent = paragraph.parent, let heading = items.item(parent, of: side)
        else { continue }
        let isDisputed =
          traits.contains(.moved)
          ? Self.isDisputed(base, heading, isReworded: traits.contains(.modified), side.other, items)
          : Self.isRewordedElsewhere(base, parent, side, items)
        if isDisputed { headings.append((heading, side)) }
      }
    }
  }

  /// Whether what the other side did to a paragraph cannot stand beside that it was moved below a heading.
  private static func isDisputed(
    _ base: Int,
    _ heading: Int,
    isReworded: Bool,
    _ other: MergeSide,
    _ items: MergeItems
  ) -> Bool {
    let alignment = items.versions.alignment(to: other)
    guard let twin = alignment.partner(ofOld: base) else { return true }
    let traits = alignment.traits(ofNew: twin)
    guard traits.contains(.moved) else { return false }
    let place = items.versions[other].items[twin].parent.flatMap { items.item($0, of: other) }
    return place != heading || isReworded || traits.contains(.modified)
  }

  /// Whether the other side did anything as well to a paragraph that one side reworded, where that put any paragraph
  /// of its heading elsewhere: if it was this one, it was deleted and added in other words for all that the text says.
  private static func isRewordedElsewhere(_ base: Int, _ parent: Int, _ side: MergeSide, _ items: MergeItems)
    -> Bool
  {
    let alignment = items.versions.alignment(to: side.other)
    if let twin = alignment.partner(ofOld: base), alignment.traits(ofNew: twin).isEmpty { return false }
    let (own, revision) = (items.versions.alignment(to: side), items.versions[side])
    return revision.items[(parent + 1)...].indices
      .prefix { revision.items[$0].kind == .paragraph }
      .contains { own.traits(ofNew: $0).contains(.reordered) }
  }
}
