extension EditPlanner {
  /// Items change places; what stands between them (commas, blank lines) stays where it is.
  func moves(in path: YAMLPath, _ from: Int, _ to: Int) -> [TextSplice] {
    guard let node = document.node(at: path), let layout = layout(node) else { return [] }
    let count = layout.slots.count
    guard from != to, (0..<count).contains(from), (0..<count).contains(to) else {
      return [TextSplice(range: 0..<0, replacement: [])]
    }
    var order = Array(0..<count)
    order.insert(order.remove(at: from), at: to)
    let pieces = layout.isFlow ? layout.slots.map(\.range) : blockPieces(layout)
    var replacement: [UInt8] = []
    for (position, index) in order.enumerated() {
      replacement += piece(pieces[index], of: index, at: position, layout)
      if position + 1 < count {
        replacement += lines.bytes[pieces[position].upperBound..<pieces[position + 1].lowerBound]
      }
    }
    return [TextSplice(range: pieces[0].lowerBound..<pieces[count - 1].upperBound, replacement: replacement)]
  }

  /// Each item with the comment right above it, from the indentation on, without its last line break.
  private func blockPieces(_ layout: CollectionLayout) -> [Range<Int>] {
    layout.slots.enumerated().map { index, slot in
      var start = slot.range.lowerBound
      if index > 0 || !layout.isCompact { start = aboveComments(lines.lineStart(start), layout, index) }
      return start..<lines.lineEnd(slot.range.upperBound)
    }
  }

  /// Where the comments begin that stand right above an item, as far in as its dash. Those that open the file
  /// are about the file.
  func aboveComments(_ lineStart: Int, _ layout: CollectionLayout, _ index: Int) -> Int {
    let limit = index > 0 ? lines.nextLine(layout.slots[index - 1].range.upperBound) : lines.start
    var start = lineStart
    while start > limit {
      let above = lines.lineStart(lines.beforeBreak(start))
      let indent = lines.bytes[above...].prefix { $0 == 0x20 }.count
      guard lines.isComment(above), indent == layout.column else { break }
      start = above
    }
    return index == 0 && start == lines.start ? lineStart : start
  }

  /// The bytes of an item at its new position: behind something else on its line it needs no indentation.
  private func piece(_ range: Range<Int>, of index: Int, at position: Int, _ layout: CollectionLayout)
    -> [UInt8]
  {
    let bytes = Array(lines.bytes[range])
    guard !layout.isFlow, layout.isCompact else { return bytes }
    if index == 0, position > 0 { return [UInt8](repeating: 0x20, count: layout.column) + bytes }
    if index > 0, position == 0 { return Array(bytes.drop { $0 == 0x20 }) }
    return bytes
  }
}
