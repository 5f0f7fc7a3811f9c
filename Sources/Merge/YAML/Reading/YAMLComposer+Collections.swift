internal import CLibYAML

extension YAMLComposer {
  @inline(__always)
  mutating func openCollection(
    _ kind: YAMLTape.Kind,
    style: YAMLTape.Style,
    anchor: UnsafeMutablePointer<yaml_char_t>?,
    tag: UnsafeMutablePointer<yaml_char_t>?,
    _ event: UnsafeMutablePointer<yaml_event_t>,
    _ cursor: inout SourceCursor
  ) throws(YAMLError) {
    let mark = Mark(event.pointee.start_mark)
    let endMark = Mark(event.pointee.end_mark)
    guard open.count < limits.depth else { throw refusal.tooDeep(limit: limits.depth, at: mark) }
    if let parent = open.last, parent.awaitsKey { throw refusal.keyIsNotText(at: mark, to: endMark) }
    _ = try Self.meansText(tag, refusal, mark, endMark)
    let start = cursor.seek(mark.index)
    let record = UInt32(truncatingIfNeeded: tape.collections.count)
    tape.collections.reserveForRest(adding: 1, read: start, of: tape.source.count)
    tape.collections.append(YAMLTape.Collection(nextNode: 0, children: 0, endLine: 0, endColumn: 0))
    let node = try append(kind, style, mark, start..<start, record, [])
    open.append(OpenCollection(node: node, isMapping: kind == .mapping, aliased: anchors.aliasedNodes))
    tape.depth = max(tape.depth, open.count)
    keys.enter()
    if let anchor { anchors.begin(Self.bytes(of: anchor), node: node) }
  }

  @inline(__always)
  mutating func closeCollection(at mark: Mark, _ cursor: inout SourceCursor) {
    guard let closed = open.popLast() else { return }
    let next = UInt32(truncatingIfNeeded: tape.nodes.count)
    let record = Int(tape.nodes[Int(closed.node)].payload)
    tape.collections[record].nextNode = next
    tape.collections[record].children = closed.children
    finish(closed.node, lastChild: closed.lastChild, record, mark, &cursor)
    if closed.isMapping { keys.leave(tape) } else { keys.leave() }
    let height = closed.height + 1
    if !open.isEmpty { open[open.count - 1].height = max(open[open.count - 1].height, height) }
    if anchors.isOpen(closed.node) {
      let aliased = anchors.aliasedNodes - closed.aliased
      anchors.finish(closed.node, size: Int(next - closed.node) + aliased, height: height)
    }
  }

  /// Sets where a collection ends: at its bracket, or with its last item (libyaml says: at the next token).
  @inline(__always)
  private mutating func finish(
    _ node: UInt32,
    lastChild: UInt32,
    _ record: Int,
    _ mark: Mark,
    _ cursor: inout SourceCursor
  ) {
    let start = tape.nodes[Int(node)].start
    if tape.nodes[Int(node)].style == .flow || lastChild == 0 {
      let end = UInt32(truncatingIfNeeded: cursor.seek(mark.index))
      tape.nodes[Int(node)].length = end &- start
      tape.collections[record].endLine = UInt32(truncatingIfNeeded: mark.line + 1)
      tape.collections[record].endColumn = UInt32(truncatingIfNeeded: mark.column + 1)
      return
    }
    let last = tape.nodes[Int(lastChild)]
    tape.nodes[Int(node)].length = last.end &- start
    switch last.kind {
    case .scalar, .alias:
      let end = tape.end(of: last)
      tape.collections[record].endLine = UInt32(truncatingIfNeeded: end.line)
      tape.collections[record].endColumn = UInt32(truncatingIfNeeded: end.column)
    case .sequence, .mapping:
      tape.collections[record].endLine = tape.collections[Int(last.payload)].endLine
      tape.collections[record].endColumn = tape.collections[Int(last.payload)].endColumn
    }
  }

  mutating func takeAlias(
    _ event: UnsafeMutablePointer<yaml_event_t>,
    _ cursor: inout SourceCursor
  ) throws(YAMLError) {
    let mark = Mark(event.pointee.start_mark)
    let endMark = Mark(event.pointee.end_mark)
    let name = Self.bytes(of: event.pointee.data.alias.anchor)
    let place = refusal.place(mark, endMark)
    guard let anchor = anchors[name] else { throw refusal.undefinedAlias(name, at: place) }
    guard let size = anchor.size else {
      throw refusal.aliasInsideItself(name, at: place, anchor: tape.nodes[Int(anchor.node)])
    }
    anchors.aliasedNodes += size
    guard anchors.aliasedNodes <= limits.aliasedNodes else {
      throw refusal.tooManyAliasedNodes(limit: limits.aliasedNodes, at: place)
    }
    guard open.count + anchor.height <= limits.depth else {
      throw refusal.tooDeep(limit: limits.depth, at: mark)
    }
    let isText = tape.nodes[Int(anchor.node)].kind == .scalar
    if let parent = open.last, parent.awaitsKey, !isText { throw refusal.keyIsNotText(at: mark, to: endMark) }
    let start = cursor.seek(mark.index)
    let end = cursor.seek(endMark.index)
    tape.hasAliases = true
    let node = try append(.alias, .plain, mark, start..<end, anchor.node, [])
    if !open.isEmpty { open[open.count - 1].height = max(open[open.count - 1].height, anchor.height) }
    if isText {
      let target = tape.nodes[Int(anchor.node)]
      let hash = tape.withText(of: target) { KeyRegister.hash($0) }
      registerKey(node, hash: hash)
    }
  }
}
