extension EditPlanner {
  func replacements(at path: YAMLPath, with value: YAMLValue) -> [TextSplice] {
    guard let node = document.node(at: path) else {
      return path == .root ? [appended(style.lines(value))] : []
    }
    if isInFlow(path) { return inFlow(path, node, value) }
    guard value.isBlock else { return inLine(path, node, value) }
    return inBlock(path, node, value) + inLine(path, node, value)
  }

  /// Text behind everything that a file without content has: comments.
  func appended(_ added: [String]) -> TextSplice {
    let end = lines.bytes.count
    let isOnNewLine = lines.lineStart(end) == end
    let before = isOnNewLine ? "" : style.lineBreak
    let text = Array(before.utf8) + style.text(added, indent: 0)
    return TextSplice(range: end..<end, replacement: text + (isOnNewLine ? Array(style.lineBreak.utf8) : []))
  }

  // MARK: - On the line

  private func inFlow(_ path: YAMLPath, _ node: YAMLNode, _ value: YAMLValue) -> [TextSplice] {
    let text = inlineText(value, like: node, isInFlow: true)
    guard node.byteRange.isEmpty, let (layout, index) = slot(path) else {
      return [TextSplice(range: node.byteRange, replacement: Array(text.utf8))]
    }
    let place = layout.slots[index].valueStart
    let hasColon = place > 0 && lines.bytes[place - 1] == UInt8(ascii: ":")
    let range = place..<place
    return [TextSplice(range: range, replacement: Array(((hasColon ? " " : ": ") + text).utf8))]
  }

  /// A value that stands on one line, in the quotes of the one before it.
  func inlineText(_ value: YAMLValue, like node: YAMLNode?, isInFlow: Bool) -> String {
    guard case .text(let text) = value else { return YAMLWriter.flow(value, layout: style.layout) }
    let place: ScalarText.Place = isInFlow ? .flow : .block
    switch node?.content.style {
    case .singleQuoted where !needsQuotes(node, place): return ScalarText.quoted(text, .single)
    case .doubleQuoted where !needsQuotes(node, place): return ScalarText.quoted(text, .double)
    default: return ScalarText.inline(text, place: place, quote: style.layout.quote).text
    }
  }

  /// Whether a text's quotes may go with it: it could not stand without them, so that they are no habit.
  private func needsQuotes(_ node: YAMLNode?, _ place: ScalarText.Place) -> Bool {
    guard dropsNeededQuotes, let text = node?.string else { return false }
    return ScalarText.inline(text, place: place).text != text
  }

  private func inLine(_ path: YAMLPath, _ node: YAMLNode, _ value: YAMLValue) -> [TextSplice] {
    let text = Array(inlineText(value, like: node, isInFlow: false).utf8)
    guard let (layout, index) = slot(path) else {
      return [TextSplice(range: node.byteRange, replacement: text)]
    }
    let slot = layout.slots[index]
    let isBelow = lines.lineStart(slot.valueStart) < lines.lineStart(node.byteRange.lowerBound)
    let isBlock = node.kind != .scalar && node.content.style == .block && !node.isAlias
    guard isBelow, isBlock else {
      let isGlued = node.byteRange.lowerBound == slot.valueStart
      let replacement = (isGlued ? [0x20] : []) + text
      return [TextSplice(range: node.byteRange, replacement: replacement)]
    }
    // What stands behind the colon and above the block (comments) stays.
    let first = lines.lineStart(node.byteRange.lowerBound)
    let kept = lines.bytes[slot.valueStart..<lines.beforeBreak(first)]
    return [TextSplice(range: slot.valueStart..<node.byteRange.upperBound, replacement: [0x20] + text + kept)]
  }

  // MARK: - Below the line

  private func inBlock(_ path: YAMLPath, _ node: YAMLNode, _ value: YAMLValue) -> [TextSplice] {
    guard let (layout, index) = slot(path), layout.node.kind == .mapping else {
      return inItem(path, node, value)
    }
    let slot = layout.slots[index]
    let column = lines.column(slot.range.lowerBound)
    let element = style.lines(.mapping([YAMLValue.Entry("k", value)]))
    guard let first = element.first, first.hasPrefix("k:") else { return [] }
    let header = Array(first.dropFirst(2).utf8)
    let body =
      Array((style.lineBreak).utf8)
      + style.text([""] + element.dropFirst(), indent: column)
      .dropFirst(style.lineBreak.utf8.count)
    let isBelow = lines.lineStart(slot.valueStart) < lines.lineStart(node.byteRange.lowerBound)
    if isBelow {
      let start = lines.lineStart(node.byteRange.lowerBound)
      let kept = lines.bytes[slot.valueStart..<lines.beforeBreak(start)]
      let range = slot.valueStart..<node.byteRange.upperBound
      return [TextSplice(range: range, replacement: header + kept + body)]
    }
    let end = lines.lineEnd(node.byteRange.upperBound)
    let rest = lines.bytes[max(node.byteRange.upperBound, slot.valueStart)..<end]
    return [TextSplice(range: slot.valueStart..<end, replacement: header + rest + body)]
  }

  private func inItem(_ path: YAMLPath, _ node: YAMLNode, _ value: YAMLValue) -> [TextSplice] {
    let added = style.lines(value)
    let range = node.byteRange
    guard let (layout, index) = slot(path) else {
      return [TextSplice(range: range, replacement: style.text(added, indent: 0))]
    }
    let slot = layout.slots[index]
    let isGlued = range.lowerBound == slot.valueStart
    let column = isGlued ? lines.column(slot.range.lowerBound) + 2 : lines.column(range.lowerBound)
    let replacement = (isGlued ? [0x20] : []) + style.text(added, indent: column)
    let withText = style.text(style.lines(.sequence([value])), indent: lines.column(slot.range.lowerBound))
    return [
      TextSplice(range: range, replacement: replacement),
      TextSplice(range: slot.range, replacement: withText),
    ]
  }
}

extension YAMLValue {
  /// Whether the value takes several lines where it may.
  var isBlock: Bool {
    switch self {
    case .sequence(let items): !items.isEmpty
    case .mapping(let entries): !entries.isEmpty
    case .text(let text): ScalarText.literalHeader(of: text) != nil
    default: false
    }
  }
}
