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
  var open: [OpenCollection] = []
  var anchors = Anchors()
  var keys = KeyRegister()
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
        guard events.advance() else {
          throw refusal.syntax(events.problem, in: bytes, after: tape.nodes.last)
        }
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

// MARK: - Common steps

extension YAMLComposer {
  /// Puts a node on the tape and counts it in its parent.
  @inline(__always)
  mutating func append(
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
  mutating func registerKey(_ node: UInt32, _ text: UnsafeBufferPointer<UInt8>) {
    guard let parent = open.last, parent.isMapping, parent.children & 1 == 1 else { return }
    keys.add(node, hash: KeyRegister.hash(text))
  }

  mutating func registerKey(_ node: UInt32, hash: UInt64) {
    guard let parent = open.last, parent.isMapping, parent.children & 1 == 1 else { return }
    keys.add(node, hash: hash)
  }

  /// Whether a tag says "text". The other tags of YAML's own types say nothing new here; one's own are refused.
  static func meansText(
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

  static func bytes(of name: UnsafeMutablePointer<yaml_char_t>) -> [UInt8] {
    var length = 0
    while name[length] != 0 { length += 1 }
    return Array(UnsafeBufferPointer(start: name, count: length))
  }
}
