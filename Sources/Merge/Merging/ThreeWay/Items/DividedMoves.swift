/// Finds parts of an item that one side split while the other put the whole below another heading: whoever moved the work
/// meant all of it, and nobody can know whether that holds for each part.
///
/// The part that is the whole goes where that was moved. The others stand where ours has them, or has the whole, and are
/// told as moved to different places.
struct DividedMoves {
  struct Part {
    /// By index among the items of the merge.
    var item: Int
    var whole: Int
    /// The heading that it stands below in the result.
    var parent: Int?
  }

  private(set) var parts: [Part] = []

  init(_ items: MergeItems) {
    for side in MergeSide.allCases {
      for split in items.versions.alignment(to: side).splits {
        guard let whole = items.ofBase[split.whole], Self.isMoved(split.whole, by: side.other, items),
          items.list[whole][side] != nil, let home = items.parent(of: whole, in: side.other)
        else { continue }
        for index in split.parts {
          guard let part = items.item(index, of: side), part != whole, items.list[part][side.other] == nil,
            let own = items.parent(of: part, in: side), own != home
          else { continue }
          parts.append(Part(item: part, whole: whole, parent: side == .ours ? own : home))
        }
      }
    }
  }

  private static func isMoved(_ base: Int, by side: MergeSide, _ items: MergeItems) -> Bool {
    let alignment = items.versions.alignment(to: side)
    return alignment.partner(ofOld: base).map { alignment.traits(ofNew: $0).contains(.moved) } ?? false
  }
}
