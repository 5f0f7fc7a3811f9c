extension OutlineReader {
  mutating func paragraphs(_ node: YAMLNode, in section: Int32) {
    guard node.kind == .sequence else {
      if node.kind != .scalar || node.isBoolean || node.isBlank { return doubt() }
      return lines(of: node, in: section)
    }
    for item in node.items {
      guard item.kind == .mapping else {
        _ = text(item)
        paragraph(item, node: item, in: section)
        continue
      }
      doubt()
      if let text = item.value(for: "text") { paragraph(text, node: text, in: section) }
    }
  }

  private mutating func lines(of node: YAMLNode, in section: Int32) {
    let found: [Range<Int>] = node.withUTF8 { text in
      var lines: [Range<Int>] = []
      var start = 0
      while start < text.count {
        let end = text[start...].firstIndex(of: 0x0a) ?? text.count
        let words = Self.trimmed(start..<end, of: text)
        if !words.isEmpty { lines.append(words) }
        start = end + 1
      }
      return lines
    }
    for line in found { append(node, line, in: section) }
  }

  private mutating func paragraph(_ text: YAMLNode, node: YAMLNode, in section: Int32) {
    let length = text.withUTF8 { $0.count }
    append(node, 0..<length, in: section)
  }

  private mutating func append(_ node: YAMLNode, _ range: Range<Int>, in section: Int32) {
    let content = node.withUTF8 { ContentHash(UnsafeBufferPointer(rebasing: $0[range])).value }
    items.append(
      RevisionItem(
        kind: .paragraph,
        refersToOthers: false,
        section: section,
        node: node.site,
        start: UInt32(clamping: range.lowerBound),
        length: UInt32(clamping: range.count),
        number: 0,
        identity: 0,
        content: content
      )
    )
  }

  private static func trimmed(_ range: Range<Int>, of text: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, isBlank(text[start]) { start += 1 }
    while start < end, isBlank(text[end - 1]) { end -= 1 }
    return start..<end
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0d).contains(byte) }
}
