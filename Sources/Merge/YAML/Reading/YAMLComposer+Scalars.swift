internal import CLibYAML

extension YAMLComposer {
  @inline(__always)
  mutating func takeScalar(
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
