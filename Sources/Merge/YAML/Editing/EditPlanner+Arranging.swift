/// What a list is to hold, told by the places of the text as it is.
enum ListMember: Hashable {
  /// An item of the list itself.
  case kept(Int)
  /// An item of another list, in its own writing.
  case moved(YAMLPath)
  case added(YAMLValue)
}

extension EditPlanner {
  /// A list with other members in one change of the text: what stands above an item (comments, blank lines) goes with
  /// it, and comments above items that are gone stay.
  ///
  /// - Parameter leaving: items that go to other lists, with the comments right above them.
  ///
  /// Nil for a list that is not written a line an item, and where nothing would be left in it.
  func arrangement(of path: YAMLPath, _ members: [ListMember], leaving: Set<YAMLPath> = []) -> TextSplice? {
    guard let node = document.node(at: path), let layout = layout(node), let last = layout.slots.last,
      !layout.isFlow, !layout.isCompact, !members.isEmpty
    else { return nil }
    let leads = layout.slots.indices.map { lead(of: $0, layout) }
    let staying = leads.indices.map { index in
      let isLeaving = leaving.contains(path.appending(.index(index)))
      return isLeaving
        ? leads[index].lowerBound..<aboveComments(leads[index].upperBound, layout, index) : leads[index]
    }
    let orphans = orphans(staying, members)
    let newLine = Array(style.lineBreak.utf8)
    let isSpaced = layout.isSpaced(near: layout.slots.count)
    var text: [UInt8] = []
    for (position, member) in members.enumerated() {
      var above: [UInt8] = []
      if case .kept(let index) = member {
        guard layout.slots.indices.contains(index) else { return nil }
        above = Array(lines.bytes[leads[index]])
        if position == 0, index > 0 { above.removeFirst(TextLines(above).skipBlankLines(0)) }
        above = (orphans.above[index] ?? []) + above
      }
      if position > 0 {
        text += newLine
        if isSpaced, !TextLines(above).isBlank(0) { text += newLine }
      }
      guard let body = body(of: member, layout) else { return nil }
      text += above + body
    }
    for line in orphans.atEnd { text += newLine + line }
    let end = lines.lineEnd(last.range.upperBound)
    return TextSplice(range: leads[0].lowerBound..<end, replacement: text)
  }

  /// An item from its indentation on, without its last line break.
  private func body(of member: ListMember, _ layout: CollectionLayout) -> [UInt8]? {
    let column = layout.column
    switch member {
    case .kept(let index):
      let range = layout.slots[index].range
      return Array(lines.bytes[lines.lineStart(range.lowerBound)..<lines.lineEnd(range.upperBound)])
    case .added(let value):
      let space = [UInt8](repeating: 0x20, count: column)
      return space + style.text(style.lines(.sequence([value])), indent: column)
    case .moved(let path):
      if let written = lines(of: path, atColumn: column) { return comments(above: path, column) + written }
      return document.node(at: path).flatMap { body(of: .added(YAMLValue($0)), layout) }
    }
  }

  /// The comments right above an item that goes to another list, at its column.
  private func comments(above path: YAMLPath, _ column: Int) -> [UInt8] {
    guard let (layout, index) = slot(path), !layout.isFlow else { return [] }
    let start = lines.lineStart(layout.slots[index].range.lowerBound)
    var text: [UInt8] = []
    var line = aboveComments(start, layout, index)
    while line < start {
      let words = lines.bytes[line..<lines.lineEnd(line)].drop { $0 == 0x20 }
      text += [UInt8](repeating: 0x20, count: column) + words + Array(style.lineBreak.utf8)
      line = lines.nextLine(line)
    }
    return text
  }

  /// What stands between the item before and this one; for the first the comments right above it.
  private func lead(of index: Int, _ layout: CollectionLayout) -> Range<Int> {
    let start = lines.lineStart(layout.slots[index].range.lowerBound)
    guard index > 0 else { return aboveComments(start, layout, index)..<start }
    return min(lines.nextLine(layout.slots[index - 1].range.upperBound), start)..<start
  }

  /// The comment lines above items that are gone: above the next one that stays, else at the end.
  private func orphans(_ leads: [Range<Int>], _ members: [ListMember]) -> (
    above: [Int: [UInt8]], atEnd: [[UInt8]]
  ) {
    var stays = Set<Int>()
    for case .kept(let index) in members { stays.insert(index) }
    var above: [Int: [UInt8]] = [:]
    var waiting: [[UInt8]] = []
    for index in leads.indices {
      guard !stays.contains(index) else {
        if !waiting.isEmpty { above[index] = waiting.flatMap { $0 + Array(style.lineBreak.utf8) } }
        waiting = []
        continue
      }
      var line = leads[index].lowerBound
      while line < leads[index].upperBound {
        if !lines.isBlank(line) { waiting.append(Array(lines.bytes[line..<lines.lineEnd(line)])) }
        line = lines.nextLine(line)
      }
    }
    return (above, waiting)
  }
}
