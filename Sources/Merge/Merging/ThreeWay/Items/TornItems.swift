/// The marks of items that both sides moved to different places: where theirs has them.
struct TornItems {
  private(set) var marks: [Int: YAMLValue] = [:]

  init(_ items: MergeItems, _ lists: MergedLists) {
    let torn = items.list.indices.filter { items.list[$0].isTornApart && items.list[$0].isKept }
    guard !torn.isEmpty || !lists.tornApart.isEmpty else { return }
    for index in Set(torn + lists.tornApart).sorted() where items.list[index].deletedBy == nil {
      let whole = items.list[index].whole
      let parent = items.parent(of: whole ?? index, in: .theirs)
      let siblings = lists.theirs[MergedLists.Slot(parent: parent, kind: items.list[index].kind)] ?? []
      let earlier = whole.map { [$0] } ?? Array(siblings[..<(siblings.firstIndex(of: index) ?? 0)])
      // What went elsewhere itself says nothing of a place.
      let before = earlier.last { items.list[$0].isKept && items.list[$0].parent == parent }
      let name = Self.name(index, items)
      marks[index] = ConflictValue.move(
        of: name,
        under: parent.map { Self.section($0, items) },
        after: before.map { Self.name($0, items) }
      )
    }
  }

  private static func section(_ index: Int, _ items: MergeItems) -> String {
    let item = items.list[index]
    return SectionName.whole(item.sourceIndex, in: items.versions[item.source])
  }

  private static func name(_ index: Int, _ items: MergeItems) -> String {
    let item = items.list[index]
    return ItemChanges.name(item.sourceIndex, items.versions[item.source])
  }
}
