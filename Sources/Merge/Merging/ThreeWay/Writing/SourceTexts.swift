/// The text of a version by its items: where each stands in the list around it.
///
/// A class, because it remembers the lists that it has taken apart.
final class SourceTexts {
  let revision: Revision
  let lines: TextLines
  /// How the file is written.
  let style: EditStyle
  /// By outline item: its position in its list.
  private var positions: [Int]
  private var layouts: [MergedLists.Slot: CollectionLayout?] = [:]

  /// - Parameter style: nil for the one that the file has.
  init(_ revision: Revision, style: EditStyle? = nil) {
    self.revision = revision
    lines = TextLines(revision.document.source)
    self.style = style ?? EditStyle(revision.document)
    positions = Array(repeating: 0, count: revision.items.count)
    var counts: [MergedLists.Slot: Int] = [:]
    var last: (slot: MergedLists.Slot, count: Int)?
    for (index, item) in revision.items.enumerated() where item.kind != .paragraph {
      let slot = MergedLists.Slot(parent: item.parent, kind: item.kind)
      // Nearly always the list of the item before.
      if last?.slot != slot {
        if let last { counts[last.slot] = last.count }
        last = (slot, counts[slot] ?? 0)
      }
      positions[index] = last?.count ?? 0
      last?.count += 1
    }
  }

  /// The list that an item stands in, and its position there; nil where the text cannot be taken apart.
  func place(of index: Int) -> (list: CollectionLayout, position: Int)? {
    let item = revision.items[index]
    guard let list = list(MergedLists.Slot(parent: item.parent, kind: item.kind)),
      list.slots.indices.contains(positions[index])
    else { return nil }
    return (list, positions[index])
  }

  /// A list of the outline, `parent` being an index in it.
  func list(_ slot: MergedLists.Slot) -> CollectionLayout? {
    if let known = layouts[slot] { return known }
    let parent = slot.parent.map { revision.node(of: $0) } ?? revision.document.root
    let layout = parent?.entry(slot.key).flatMap { CollectionLayout($0, lines) }
    layouts[slot] = .some(layout)
    return layout
  }

  /// What stands between the item before and this one: blank lines and comments. For the first of a list, the
  /// comments right above it.
  func lead(of index: Int) -> Range<Int>? {
    guard let (list, position) = place(of: index), !list.isFlow else { return nil }
    let start = lines.lineStart(list.slots[position].range.lowerBound)
    guard position == 0 else {
      let before = lines.nextLine(list.slots[position - 1].range.upperBound)
      return min(before, start)..<start
    }
    return comments(above: start, column: list.column, from: list.node.byteRange.lowerBound)
  }

  /// The line break behind the last line of an item; nothing at the end of a file that has none there.
  func lineBreak(after index: Int) -> ArraySlice<UInt8> {
    guard let (list, position) = place(of: index), !list.isFlow else { return [] }
    let end = lines.lineEnd(list.slots[position].range.upperBound)
    return lines.bytes[end..<lines.afterBreak(end)]
  }

  /// The comments right above an item, as far in as its dash.
  func comments(of index: Int) -> Range<Int>? {
    guard let (list, position) = place(of: index), !list.isFlow else { return nil }
    let start = lines.lineStart(list.slots[position].range.lowerBound)
    let limit = position > 0 ? lines.nextLine(list.slots[position - 1].range.upperBound) : lines.start
    return comments(above: start, column: list.column, from: limit)
  }

  private func comments(above start: Int, column: Int, from limit: Int) -> Range<Int> {
    var first = start
    while first > lines.start {
      let above = lines.lineStart(lines.beforeBreak(first))
      let indent = lines.bytes[above...].prefix { $0 == 0x20 }.count
      guard above < first, above >= min(limit, start), lines.isComment(above), indent == column else { break }
      first = above
    }
    return first..<start
  }
}
