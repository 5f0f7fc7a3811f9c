extension EditPlanner {
  func removals(at path: YAMLPath) -> [TextSplice] {
    guard let parent = path.parent, let (layout, index) = slot(path) else { return [] }
    if layout.isFlow { return [fromFlow(layout, index)] }
    if layout.slots.count == 1 {
      return replacements(
        at: parent,
        with: layout.node.kind == .sequence ? .flowSequence([]) : .flowMapping([])
      )
    }
    if index == 0 && layout.isCompact { return [compactFirst(layout)] }
    let slot = layout.slots[index].range
    // Blank lines may belong to the text above (`|+`); then they stay.
    let bare = lines.lineStart(slot.lowerBound)..<lines.nextLine(slot.upperBound)
    return [
      wholeLines(slot, isLast: index + 1 == layout.slots.count), TextSplice(range: bare, replacement: []),
    ]
  }

  /// The lines of an item with their last line break. Comments above it stay: they are the author's.
  private func wholeLines(_ slot: Range<Int>, isLast: Bool) -> TextSplice {
    var start = lines.lineStart(slot.lowerBound)
    var end = lines.nextLine(slot.upperBound)
    if end == lines.bytes.count, lines.lineEnd(slot.upperBound) == end {
      // The file ends without a line break, and so it shall.
      start = lines.beforeBreak(start)
      while lines.lineStart(start) == start, start > lines.start { start = lines.beforeBreak(start) }
    } else if start > lines.start, lines.isBlank(lines.lineStart(lines.beforeBreak(start))) {
      // The blank line that set it apart goes with it: of two, one side is enough.
      if isLast {
        start = lines.lineStart(lines.beforeBreak(start))
      } else if lines.isBlank(end) {
        end = lines.nextLine(end)
      }
    }
    return TextSplice(range: start..<end, replacement: [])
  }

  /// The first of several entries that stands behind a dash: the next one moves up to it.
  private func compactFirst(_ layout: CollectionLayout) -> TextSplice {
    let first = layout.slots[0].range
    var next = lines.skipBlankLines(lines.nextLine(first.upperBound))
    while next < lines.bytes.count, lines.bytes[next] == 0x20 { next += 1 }
    return TextSplice(range: first.lowerBound..<next, replacement: [])
  }

  private func fromFlow(_ layout: CollectionLayout, _ index: Int) -> TextSplice {
    let slots = layout.slots
    let slot = slots[index].range
    if index + 1 < slots.count {
      return TextSplice(range: slot.lowerBound..<slots[index + 1].range.lowerBound, replacement: [])
    }
    if index > 0 {
      return TextSplice(range: slots[index - 1].range.upperBound..<slot.upperBound, replacement: [])
    }
    let comma = lines.skipGap(slot.upperBound)
    let isComma = comma < lines.bytes.count && lines.bytes[comma] == UInt8(ascii: ",")
    return TextSplice(range: slot.lowerBound..<(isComma ? comma + 1 : slot.upperBound), replacement: [])
  }
}
