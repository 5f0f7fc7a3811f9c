/// Where the items or entries of a list or mapping stand in the text.
struct CollectionLayout {
  /// One item with its dash, or one entry with its key, up to the last byte of its value.
  struct Slot {
    var range: Range<Int>
    /// Where the value may begin: after the dash or the colon.
    var valueStart: Int
    var value: YAMLNode
  }

  let node: YAMLNode
  let lines: TextLines
  private(set) var slots: [Slot] = []

  /// Nil for a scalar, for an alias, and where the text is not written in a way that can be taken apart.
  init?(_ node: YAMLNode, _ lines: TextLines) {
    guard node.kind != .scalar, !node.isAlias else { return nil }
    self.node = node
    self.lines = lines
    var cursor = firstSign
    if isFlow, cursor < lines.bytes.count, "[{".utf8.contains(lines.bytes[cursor]) { cursor += 1 }
    let children =
      node.kind == .sequence ? node.items.map { (nil, $0) } : node.entries.map { ($0.key, $0.value) }
    for (key, value) in children {
      cursor = lines.skipGap(cursor, andCommas: isFlow)
      guard let slot = slot(key: key, value, at: cursor) else { return nil }
      slots.append(slot)
      cursor = slot.range.upperBound
    }
  }

  var isFlow: Bool { node.content.style == .flow }

  /// The column of the dashes or keys of a block.
  var column: Int { slots.first.map { lines.column($0.range.lowerBound) } ?? 0 }

  /// Whether the first item of a block stands behind something else on its line, as the key in `- id: a` does.
  var isCompact: Bool { slots.first.map { !lines.isFirstInLine($0.range.lowerBound) } ?? false }

  /// The first byte after an anchor and a tag.
  private var firstSign: Int {
    var cursor = node.byteRange.lowerBound
    while cursor < lines.bytes.count, "&!".utf8.contains(lines.bytes[cursor]) {
      while cursor < lines.bytes.count, !" \t\r\n,[]{}".utf8.contains(lines.bytes[cursor]) { cursor += 1 }
      cursor = lines.skipGap(cursor)
    }
    return cursor
  }

  private func slot(key: YAMLNode?, _ value: YAMLNode, at start: Int) -> Slot? {
    guard let key else {
      guard !isFlow else {
        return Slot(range: value.byteRange, valueStart: value.byteRange.lowerBound, value: value)
      }
      guard start < lines.bytes.count, lines.bytes[start] == UInt8(ascii: "-") else { return nil }
      let end = max(start + 1, value.byteRange.upperBound)
      return Slot(range: start..<end, valueStart: start + 1, value: value)
    }
    let keyRange = key.byteRange
    guard start <= keyRange.lowerBound else { return nil }
    let colon = lines.skipGap(keyRange.upperBound)
    guard colon < lines.bytes.count, lines.bytes[colon] == UInt8(ascii: ":"),
      colon < max(value.byteRange.lowerBound, keyRange.upperBound + 1)
    else {
      // A key without a colon.
      return Slot(range: start..<keyRange.upperBound, valueStart: keyRange.upperBound, value: value)
    }
    let end = max(colon + 1, value.byteRange.upperBound)
    return Slot(range: start..<end, valueStart: colon + 1, value: value)
  }

  /// Whether blank lines keep items apart around a position.
  func isSpaced(near index: Int) -> Bool {
    guard slots.count > 1 else { return false }
    let right = min(max(index, 1), slots.count - 1)
    return lines.hasBlankLine(slots[right - 1].range.upperBound..<slots[right].range.lowerBound)
  }
}
