/// Writes one list of a merged plan: its items in their new order, each with what belongs above it.
struct ListWriter {
  private let writer: MergedPlanWriter
  private let slot: MergedLists.Slot
  /// The version in whose text the list stands.
  private let side: MergeSide
  /// The list in that text; nil for a new one.
  private let hole: ValueText.Hole?
  /// Of the dashes.
  private let column: Int

  init(_ writer: MergedPlanWriter, _ slot: MergedLists.Slot, _ side: MergeSide, _ text: ValueText) {
    (self.writer, self.slot, self.side) = (writer, slot, side)
    hole = text.hole(slot.key)
    column = hole?.list.column ?? text.column + writer.style.layout.sequenceStep
  }

  private var plan: MergedPlan { writer.plan }
  private var source: SourceTexts { writer[side] }
  /// The items of the list in its own text.
  private var written: [Int] { hole == nil ? [] : plan.lists(of: side)[slot] ?? [] }

  /// What stands behind the colon, without the last line break; nil where the text cannot be taken apart.
  func text(_ members: [Int]) -> [UInt8]? {
    guard let hole else { return writer.newLine + joined(members) }
    if plan.isAsWritten(slot), !members.contains(where: { plan.isTouched[$0] }) {
      return Array(source.lines.bytes[hole.range])
    }
    guard let first = hole.list.slots.first else { return nil }
    var end = source.lines.lineStart(first.range.lowerBound)
    // The comments right above the first item go with it.
    if let place = written.first.flatMap({ plan.items.list[$0][side] }), let lead = source.lead(of: place) {
      end = lead.lowerBound
    }
    guard hole.range.lowerBound <= end else { return nil }
    return source.lines.bytes[hole.range.lowerBound..<end] + joined(members)
  }

  /// The items, each on lines of its own.
  private func joined(_ members: [Int]) -> [UInt8] {
    var result: [UInt8] = []
    if let hole { result.reserveCapacity(hole.range.count + hole.range.count / 16) }
    let isSpaced = hole.map { $0.list.isSpaced(near: $0.list.slots.count) } ?? false
    let orphans = OrphanedComments(members, written, plan, writer, side)
    var before: Int?
    for index in members {
      if let before { result += lineBreak(after: before) }
      result += lead(of: index, orphans.above(index), isFirst: before == nil, isSpaced: isSpaced)
      result += [UInt8](repeating: 0x20, count: column) + item(index)
      before = index
    }
    for line in orphans.atEnd { result += writer.newLine + line }
    return result
  }

  /// Whether an item stands in this list in its own text.
  private func isAtHome(_ index: Int) -> Bool {
    let item = plan.items.list[index]
    return hole != nil && item.source == side
      && source.place(of: item.sourceIndex)?.list.node.site == hole?.list.node.site
  }

  private func lineBreak(after index: Int) -> ArraySlice<UInt8> {
    let own = isAtHome(index) ? source.lineBreak(after: plan.items.list[index].sourceIndex) : []
    return own.isEmpty ? writer.newLine[...] : own
  }

  /// From the dash on.
  private func item(_ index: Int) -> [UInt8] {
    let item = plan.items.list[index]
    let texts = writer[item.source]
    guard let (list, position) = texts.place(of: item.sourceIndex), !list.isFlow else { return anew(index) }
    let slot = list.slots[position]
    let end = texts.lines.lineEnd(slot.range.upperBound)
    var text: [UInt8]
    if plan.isTouched[index] {
      let value = slot.value.byteRange
      let valueEnd = slot.value.content.style == .flow ? value.upperBound : end
      text = texts.lines.bytes[slot.range.lowerBound..<value.lowerBound] + writer.text(of: index)
      text += texts.lines.bytes[valueEnd..<end]
    } else {
      text = Array(texts.lines.bytes[slot.range.lowerBound..<end])
    }
    if item.source != side { text = LineBreaks.converted(text, to: writer.newLine) }
    if column == list.column { return text }
    return LineShift.indented(text, by: column - list.column) ?? anew(index)
  }

  private func anew(_ index: Int) -> [UInt8] {
    let style = writer.style
    return style.text(style.lines(.sequence([plan.value(of: index)])), indent: column)
  }

  /// The blank lines and comments above an item.
  private func lead(of index: Int, _ orphans: [[UInt8]], isFirst: Bool, isSpaced: Bool) -> [UInt8] {
    let item = plan.items.list[index]
    let texts = writer[item.source]
    var lead: [UInt8] = []
    if isAtHome(index) {
      if let range = texts.lead(of: item.sourceIndex) { lead = Array(texts.lines.bytes[range]) }
    } else if let range = texts.comments(of: item.sourceIndex) {
      for line in texts.lines.lines(of: range) {
        let comment = line.drop { $0 == 0x20 }
        lead += [UInt8](repeating: 0x20, count: column) + comment + writer.newLine
      }
    }
    let opensBlank = TextLines(lead).isBlank(0)
    if isFirst, opensBlank, !startsList(index) {
      lead.removeFirst(TextLines(lead).skipBlankLines(0))
    } else if !isFirst, isSpaced, !opensBlank {
      lead = writer.newLine + lead
    }
    return orphans.flatMap { $0 + writer.newLine } + lead
  }

  private func startsList(_ index: Int) -> Bool { written.first == index }
}

extension TextLines {
  /// The lines of a stretch, without their line breaks.
  func lines(of range: Range<Int>) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = range.lowerBound
    while start < range.upperBound {
      lines.append(bytes[start..<lineEnd(start)])
      start = nextLine(start)
    }
    return lines
  }
}
