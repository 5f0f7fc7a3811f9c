internal import CLibYAML

/// Builds the tape from libyaml's events.
///
/// Everything that libyaml leaves open is settled here: nesting, what aliases stand for and how much of it,
/// that there is one document, and which keys a mapping has twice.
struct YAMLComposer {
  var tape: YAMLTape
  let limits: YAMLReader.Limits
  let refusal: Refusal

  /// The collections that are open, from the outermost.
  private var open: [OpenCollection] = []
  private var anchors = Anchors()
  private var keys = KeyRegister()
  private var documentStart: Mark?

  init(source: [UInt8], limits: YAMLReader.Limits, refusal: Refusal) {
    self.tape = YAMLTape(source: source)
    self.limits = limits
    self.refusal = refusal
    tape.nodes.reserveCapacity(source.count / 16 + 16)
    tape.collections.reserveCapacity(source.count / 128 + 16)
  }

  /// Every key that stands in its mapping a second time, in the order of the file.
  func duplicateKeys() -> [Finding] {
    keys.duplicates.sorted { $0.second < $1.second }.map { duplicate in
      refusal.duplicateKey(tape, first: duplicate.first, second: duplicate.second)
    }
  }

  mutating func compose() throws(YAMLError) {
    let source = tape.source
    try source.withUnsafeBufferPointer { (bytes) throws(YAMLError) in
      let start = bytes.starts(with: [0xef, 0xbb, 0xbf]) ? 3 : 0
      let text = UnsafeBufferPointer(rebasing: bytes[start...])
      guard let events = EventStream(text) else { throw refusal.outOfMemory() }
      var cursor = SourceCursor(bytes, from: start)
      while true {
        guard events.advance() else { throw refusal.syntax(events.problem, in: bytes) }
        let event = events.event
        if event.pointee.type == YAML_STREAM_END_EVENT { return }
        try take(event, of: bytes, &cursor)
      }
    }
  }

  @inline(__always)
  private mutating func take(
    _ event: UnsafeMutablePointer<yaml_event_t>,
    of bytes: UnsafeBufferPointer<UInt8>,
    _ cursor: inout SourceCursor
  ) throws(YAMLError) {
    switch event.pointee.type {
    case YAML_SCALAR_EVENT:
      try takeScalar(event, of: bytes, &cursor)
    case YAML_MAPPING_START_EVENT:
      let start = event.pointee.data.mapping_start
      try openCollection(
        .mapping,
        style: start.style == YAML_FLOW_MAPPING_STYLE ? .flow : .block,
        anchor: start.anchor,
        tag: start.tag,
        event,
        &cursor
      )
    case YAML_SEQUENCE_START_EVENT:
      let start = event.pointee.data.sequence_start
      try openCollection(
        .sequence,
        style: start.style == YAML_FLOW_SEQUENCE_STYLE ? .flow : .block,
        anchor: start.anchor,
        tag: start.tag,
        event,
        &cursor
      )
    case YAML_MAPPING_END_EVENT, YAML_SEQUENCE_END_EVENT:
      closeCollection(at: Mark(event.pointee.end_mark), &cursor)
    case YAML_ALIAS_EVENT:
      try takeAlias(event, &cursor)
    case YAML_DOCUMENT_START_EVENT:
      let mark = Mark(event.pointee.start_mark)
      if let documentStart { throw refusal.severalDocuments(second: mark, first: documentStart) }
      documentStart = mark
    default:
      break
    }
  }
}

// MARK: - Scalars

extension YAMLComposer {
  @inline(__always)
  private mutating func takeScalar(
    _ event: UnsafeMutablePointer<yaml_event_t>,
    of bytes: UnsafeBufferPointer<UInt8>,
    _ cursor: inout SourceCursor
  ) throws(YAMLError) {
    let scalar = event.pointee.data.scalar
    var mark = Mark(event.pointee.start_mark)
    let endMark = Mark(event.pointee.end_mark)
    let text = UnsafeBufferPointer(start: scalar.value, count: Int(bitPattern: UInt(scalar.length)))
    let start = cursor.seek(mark.index)
    if start == bytes.count { mark.move(to: SourcePosition.location(of: start, in: bytes)) }
    let style = YAMLTape.Style(scalar.style)
    var flags = endMark.line == mark.line ? YAMLTape.Flags() : .spansLines
    var payload: UInt32 = 0
    var end: Int
    if scalar.anchor == nil, scalar.tag == nil,
      let verbatimEnd = Self.verbatimEnd(of: text, style, at: start, in: bytes)
    {
      end = verbatimEnd
      cursor.jump(to: endMark.index, offset: end)
    } else {
      end = cursor.seek(endMark.index)
      if style == .literal || style == .folded { end = Self.trimmed(start..<end, of: bytes) }
      payload = copy(text, readTo: end)
      flags.insert(.copied)
      if try Self.meansText(scalar.tag, refusal, mark, endMark) { flags.insert(.taggedAsText) }
    }
    let node = try append(.scalar, style, mark, start..<end, payload, flags)
    registerKey(node, text)
    if let anchor = scalar.anchor { anchors.define(Self.bytes(of: anchor), node: node, size: 1, height: 0) }
  }

  /// Where a scalar ends that the source writes exactly as it is meant; nil when it needs a copy.
  ///
  /// Equal bytes are enough to know the end: the first escape, doubled quote or folded line break in the
  /// source is a place where the two differ, or where the closing quote does not follow.
  @inline(__always)
  private static func verbatimEnd(
    of text: UnsafeBufferPointer<UInt8>,
    _ style: YAMLTape.Style,
    at start: Int,
    in bytes: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    switch style {
    case .plain:
      return bytes.hasPrefix(text, at: start) ? start &+ text.count : nil
    case .singleQuoted, .doubleQuoted:
      let quote = UInt8(ascii: style == .singleQuoted ? "'" : "\"")
      let close = start &+ 1 &+ text.count
      guard close < bytes.count, bytes[close] == quote, bytes.hasPrefix(text, at: start &+ 1) else {
        return nil
      }
      let isDoubled = style == .singleQuoted && close &+ 1 < bytes.count && bytes[close &+ 1] == quote
      return isDoubled ? nil : close &+ 1
    default:
      return nil
    }
  }

  /// The range of a block scalar without the line breaks and indentation that follow its text.
  private static func trimmed(_ range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var end = range.upperBound
    while end > range.lowerBound, [0x20, 0x0a, 0x0d].contains(bytes[end - 1]) { end -= 1 }
    return end
  }

  private mutating func copy(_ text: UnsafeBufferPointer<UInt8>, readTo offset: Int) -> UInt32 {
    let start = UInt32(truncatingIfNeeded: tape.copiedText.count)
    tape.copiedText.reserveForRest(adding: text.count, read: offset, of: tape.source.count)
    tape.copiedText.append(contentsOf: text)
    tape.copies.reserveForRest(adding: 1, read: offset, of: tape.source.count)
    tape.copies.append(YAMLTape.Copy(start: start, length: UInt32(truncatingIfNeeded: text.count)))
    return UInt32(truncatingIfNeeded: tape.copies.count - 1)
  }
}

// MARK: - Collections and aliases

extension YAMLComposer {
  @inline(__always)
  private mutating func openCollection(
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
    tape.collections.append(YAMLTape.Collection(nextNode: 0, children: 0, endLine: 0, endColumn: 0))
    let node = try append(kind, style, mark, start..<start, record, [])
    open.append(OpenCollection(node: node, isMapping: kind == .mapping, aliased: anchors.aliasedNodes))
    keys.enter()
    if let anchor { anchors.begin(Self.bytes(of: anchor), node: node) }
  }

  @inline(__always)
  private mutating func closeCollection(at mark: Mark, _ cursor: inout SourceCursor) {
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

  private mutating func takeAlias(
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
    let node = try append(.alias, .plain, mark, start..<end, anchor.node, [])
    if !open.isEmpty { open[open.count - 1].height = max(open[open.count - 1].height, anchor.height) }
    if isText {
      let target = tape.nodes[Int(anchor.node)]
      let hash = tape.withText(of: target) { KeyRegister.hash($0) }
      registerKey(node, hash: hash)
    }
  }
}

// MARK: - Common steps

extension YAMLComposer {
  /// Puts a node on the tape and counts it in its parent.
  @inline(__always)
  private mutating func append(
    _ kind: YAMLTape.Kind,
    _ style: YAMLTape.Style,
    _ mark: Mark,
    _ range: Range<Int>,
    _ payload: UInt32,
    _ flags: YAMLTape.Flags
  ) throws(YAMLError) -> UInt32 {
    let index = UInt32(truncatingIfNeeded: tape.nodes.count)
    if tape.nodes.count == tape.nodes.capacity {
      tape.nodes.reserveForRest(adding: 1, read: range.upperBound, of: tape.source.count)
    }
    tape.nodes.append(
      YAMLTape.Node(
        start: UInt32(truncatingIfNeeded: range.lowerBound),
        length: UInt32(truncatingIfNeeded: range.count),
        line: UInt32(truncatingIfNeeded: mark.line + 1),
        column: UInt32(truncatingIfNeeded: mark.column + 1),
        payload: payload,
        kind: kind,
        style: style,
        flags: flags
      )
    )
    if !open.isEmpty { open[open.count - 1].count(index) }
    return index
  }

  /// Remembers a scalar that is a key of the innermost mapping. Called after `append` counted it: a key is
  /// every odd child.
  @inline(__always)
  private mutating func registerKey(_ node: UInt32, _ text: UnsafeBufferPointer<UInt8>) {
    guard let parent = open.last, parent.isMapping, parent.children & 1 == 1 else { return }
    keys.add(node, hash: KeyRegister.hash(text))
  }

  private mutating func registerKey(_ node: UInt32, hash: UInt64) {
    guard let parent = open.last, parent.isMapping, parent.children & 1 == 1 else { return }
    keys.add(node, hash: hash)
  }

  /// Whether a tag says "text". The other tags of YAML's own types say nothing new here; one's own are refused.
  private static func meansText(
    _ tag: UnsafeMutablePointer<yaml_char_t>?,
    _ refusal: Refusal,
    _ mark: Mark,
    _ endMark: Mark
  ) throws(YAMLError) -> Bool {
    guard let tag else { return false }
    let name = String(decoding: bytes(of: tag), as: UTF8.self)
    switch name {
    case "!", "tag:yaml.org,2002:str": return true
    case "tag:yaml.org,2002:int", "tag:yaml.org,2002:float", "tag:yaml.org,2002:bool",
      "tag:yaml.org,2002:null", "tag:yaml.org,2002:seq", "tag:yaml.org,2002:map":
      return false
    default: throw refusal.unknownTag(name, at: mark, to: endMark)
    }
  }

  private static func bytes(of name: UnsafeMutablePointer<yaml_char_t>) -> [UInt8] {
    var length = 0
    while name[length] != 0 { length += 1 }
    return Array(UnsafeBufferPointer(start: name, count: length))
  }
}

/// A list or mapping whose end has not been read.
private struct OpenCollection {
  let node: UInt32
  let isMapping: Bool
  /// How many nodes aliases stood for when it began.
  let aliased: Int
  var children: UInt32 = 0
  /// The last direct child; 0, which no child can be, before the first.
  var lastChild: UInt32 = 0
  /// How many collections stand inside one another below it.
  var height = 0

  init(node: UInt32, isMapping: Bool, aliased: Int) {
    self.node = node
    self.isMapping = isMapping
    self.aliased = aliased
  }

  var awaitsKey: Bool { isMapping && children & 1 == 0 }

  @inline(__always)
  mutating func count(_ child: UInt32) {
    children &+= 1
    lastChild = child
  }
}

extension YAMLTape.Style {
  @inline(__always)
  fileprivate init(_ style: yaml_scalar_style_t) {
    switch style {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE: self = .singleQuoted
    case YAML_DOUBLE_QUOTED_SCALAR_STYLE: self = .doubleQuoted
    case YAML_LITERAL_SCALAR_STYLE: self = .literal
    case YAML_FOLDED_SCALAR_STYLE: self = .folded
    default: self = .plain
    }
  }
}
