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
    result.depth = max(skeleton.tape.depth, other.depth)
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
        let item = other.node(startingAt: cut.origin, near: inOther), let nodes = nodes(of: item, cut)
      else { return false }
      placeholders.append(placeholder)
      items.append(nodes)
      (inSkeleton, inOther) = (placeholder + 1, nodes.upperBound)
      shift.nodes &+= UInt32(truncatingIfNeeded: nodes.count - 1)
      shift.bytes &+= cut.length &- cut.placeholder
      shift.lines &+= cut.lines &- 1
      shifts.append(shift)
    }
    return true
  }

  /// The nodes of an item, where it is a block mapping that is all that its block holds.
  private func nodes(of item: Int, _ cut: YAMLSkeleton.Cut) -> Range<Int>? {
    let node = other.nodes[item]
    guard node.kind == .mapping, node.style == .block, node.end <= cut.originEnd else { return nil }
    let next = Int(other.collections[Int(node.payload)].nextNode)
    guard next == other.nodes.count || other.nodes[next].start >= cut.originEnd else { return nil }
    return item..<next
  }

  // MARK: - Copying

  private mutating func copyItem(_ cut: Int) {
    let range = items[cut]
    let (source, target) = (other.nodes[range.lowerBound], skeleton.tape.nodes[placeholders[cut]])
    let shift = Shift(
      nodes: UInt32(truncatingIfNeeded: result.nodes.count) &- UInt32(truncatingIfNeeded: range.lowerBound),
      bytes: skeleton.cuts[cut].content &- source.start,
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
      node.length = cut.content &+ item.length &- (node.start &+ shift.bytes)
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

/// Searches what is sorted.
private enum Bisection {
  /// The first number below `count` for which a condition holds that holds for all numbers from there on; else `count`.
  static func first(in count: Int, where holds: (Int) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if holds(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

extension YAMLTape {
  /// The first node that starts at an offset; nodes stand in the order of their starts.
  ///
  /// - Parameter hint: where to begin; the search takes twice the logarithm of how far that is off.
  fileprivate func node(startingAt offset: UInt32, near hint: Int) -> Int? {
    var (low, high, step) = (min(hint, nodes.count), nodes.count, 16)
    if low > 0, nodes[low - 1].start >= offset { (low, high) = (0, low) }
    while low + step < high, nodes[low + step].start < offset { (low, step) = (low + step, step * 2) }
    high = min(high, low + step)
    let start = low
    let found = start + Bisection.first(in: high - start) { nodes[start + $0].start >= offset }
    return found < nodes.count && nodes[found].start == offset ? found : nil
  }
}

extension YAMLTape.Node {
  fileprivate var isPlaceholder: Bool {
    kind == .scalar && style == .plain && length == 1 && !flags.contains(.copied)
  }
}
