/// Puts the items of another version's tape where a skeleton has its placeholders.
struct TapeSplicer {
  private let skeleton: YAMLSkeleton
  private let other: YAMLTape
  private var result: YAMLTape
  /// By cut: the nodes of its item on the other tape.
  private var items: [Range<Int>] = []
  /// By cut: its placeholder on the skeleton's tape.
  private var placeholders: [Int] = []
  /// By cut, and one more: how far what follows the cuts before it is moved.
  private var shifts = [Shift()]

  /// What stands behind a cut lies farther back by this much than it does in the skeleton.
  private struct Shift {
    var nodes: UInt32 = 0
    var bytes: UInt32 = 0
    var lines: UInt32 = 0
  }

  init(_ skeleton: YAMLSkeleton, _ other: YAMLTape) {
    (self.skeleton, self.other) = (skeleton, other)
    result = YAMLTape(source: skeleton.source)
  }

  /// The whole tape; nil where a placeholder is no item of a list, or a block no item of one in the other version.
  mutating func splice() -> YAMLTape? {
    guard findItems() else { return nil }
    result.nodes.reserveCapacity(skeleton.tape.nodes.count + Int(shifts.last?.nodes ?? 0))
    result.collections.reserveCapacity(skeleton.tape.collections.count + other.collections.count)
    result.depth = skeleton.tape.depth + other.depth
    var next = 0
    for cut in skeleton.cuts.indices {
      copyRest(next..<placeholders[cut], shifts[cut])
      copyItem(cut)
      next = placeholders[cut] + 1
    }
    copyRest(next..<skeleton.tape.nodes.count, shifts[skeleton.cuts.count])
    return result
  }

  // MARK: - Finding

  private mutating func findItems() -> Bool {
    items.reserveCapacity(skeleton.cuts.count)
    placeholders.reserveCapacity(skeleton.cuts.count)
    shifts.reserveCapacity(skeleton.cuts.count + 1)
    var (inSkeleton, inOther) = (0, 0)
    var shift = Shift()
    for cut in skeleton.cuts {
      guard let placeholder = skeleton.tape.node(startingAt: cut.offset, near: inSkeleton),
        skeleton.tape.nodes[placeholder].isPlaceholder,
        let item = other.node(startingAt: cut.otherStart, near: inOther), let nodes = nodes(of: item, cut)
      else { return false }
      placeholders.append(placeholder)
      items.append(nodes)
      (inSkeleton, inOther) = (placeholder + 1, nodes.upperBound)
      shift.nodes &+= UInt32(truncatingIfNeeded: nodes.count - 1)
      shift.bytes &+= cut.blockLength &- cut.placeholderLength
      shift.lines &+= cut.lines &- 1
      shifts.append(shift)
    }
    return true
  }

  /// The nodes of an item, where it is a block mapping that is all that its block holds.
  private func nodes(of item: Int, _ cut: YAMLSkeleton.Cut) -> Range<Int>? {
    let node = other.nodes[item]
    // An empty value may have its place at the next token, which is behind the block.
    guard node.kind == .mapping, node.style == .block, node.end < cut.otherEnd else { return nil }
    let next = Int(other.collections[Int(node.payload)].nextNode)
    guard next == other.nodes.count || other.nodes[next].start >= cut.otherEnd else { return nil }
    return item..<next
  }

  // MARK: - Copying

  private mutating func copyItem(_ cut: Int) {
    let range = items[cut]
    let (source, target) = (other.nodes[range.lowerBound], skeleton.tape.nodes[placeholders[cut]])
    let shift = Shift(
      nodes: UInt32(truncatingIfNeeded: result.nodes.count) &- UInt32(truncatingIfNeeded: range.lowerBound),
      bytes: skeleton.cuts[cut].start &- source.start,
      lines: target.line &+ shifts[cut].lines &- source.line
    )
    for index in range {
      var node = other.nodes[index]
      if node.kind != .scalar {
        var record = other.collections[Int(node.payload)]
        record.nextNode &+= shift.nodes
        record.endLine &+= shift.lines
        node.payload = UInt32(truncatingIfNeeded: result.collections.count)
        result.collections.append(record)
      }
      append(node, shift, from: other)
    }
  }

  private mutating func copyRest(_ range: Range<Int>, _ shift: Shift) {
    for index in range {
      var node = skeleton.tape.nodes[index]
      if node.kind != .scalar {
        let record = moved(skeleton.tape.collections[Int(node.payload)], &node, shift)
        node.payload = UInt32(truncatingIfNeeded: result.collections.count)
        result.collections.append(record)
      }
      append(node, shift, from: skeleton.tape)
    }
  }

  private mutating func append(_ node: YAMLTape.Node, _ shift: Shift, from tape: YAMLTape) {
    var node = node
    if node.flags.contains(.copied) {
      let copy = tape.copies[Int(node.payload)]
      node.payload = UInt32(truncatingIfNeeded: result.copies.count)
      let start = UInt32(truncatingIfNeeded: result.copiedText.count)
      result.copies.append(YAMLTape.Copy(start: start, length: copy.length))
      result.copiedText += tape.copiedText[Int(copy.start)..<Int(copy.start &+ copy.length)]
    }
    node.start &+= shift.bytes
    node.line &+= shift.lines
    result.nodes.append(node)
  }

  /// A collection of the skeleton with its end where it is in the whole file: behind the items that are put into it.
  private func moved(_ record: YAMLTape.Collection, _ node: inout YAMLTape.Node, _ shift: Shift)
    -> YAMLTape.Collection
  {
    var record = record
    let inside = cuts(before: node.end)
    record.nextNode &+= shifts[cuts(beforeNode: record.nextNode)].nodes
    if inside > 0, skeleton.cuts[inside - 1].offset &+ 1 == node.end {
      // It ends with an item that was put in, whose end is that of its last value.
      let item = other.nodes[items[inside - 1].lowerBound]
      let end = other.collections[Int(item.payload)]
      let cut = skeleton.cuts[inside - 1]
      let line = skeleton.tape.nodes[placeholders[inside - 1]].line &+ shifts[inside - 1].lines
      node.length = cut.start &+ item.length &- (node.start &+ shift.bytes)
      record.endLine = end.endLine &+ line &- item.line
      record.endColumn = end.endColumn
    } else {
      node.length &+= shifts[inside].bytes &- shift.bytes
      record.endLine &+= shifts[inside].lines
    }
    return record
  }

  /// How many cuts start before an offset of the skeleton.
  private func cuts(before offset: UInt32) -> Int {
    Bisection.first(in: skeleton.cuts.count) { skeleton.cuts[$0].offset >= offset }
  }

  /// How many placeholders stand before a node of the skeleton.
  private func cuts(beforeNode node: UInt32) -> Int {
    Bisection.first(in: placeholders.count) { placeholders[$0] >= Int(node) }
  }
}

extension YAMLTape.Node {
  fileprivate var isPlaceholder: Bool {
    kind == .scalar && style == .plain && length == 1 && !flags.contains(.copied)
  }
}
