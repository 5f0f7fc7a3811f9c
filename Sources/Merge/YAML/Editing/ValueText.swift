/// One mapping of a file as a document of its own, with the lists in it cut out: small enough to be edited again
/// and again, whatever the size of the file, and put back without touching the bytes around it.
///
/// ```swift
/// var text = ValueText(section, of: lines, style: style, without: ["tasks", "sections"])
/// try text?.editor.set("Mục tiêu", for: "title", in: .root)
/// ```
struct ValueText {
  /// A list that was cut out: from behind its colon to the end of its last line.
  struct Hole {
    var key: String
    var range: Range<Int>
    var list: CollectionLayout
  }

  /// The mapping in its column 0, each hole a short text.
  var editor: YAMLEditor
  let holes: [Hole]
  /// The bytes of the file that the mapping takes, to the end of its last line where it is a block.
  let extent: Range<Int>
  /// Where it begins in its line.
  let column: Int
  /// Whether it stands in braces.
  let isFlow: Bool
  private var newLists: [String] = []
  /// What the text ends with here and not in the file.
  private let lineBreak: [UInt8]

  /// Nil where the mapping cannot be taken out: for anchors, or lines that stand further left than it does.
  ///
  /// - Parameter keys: the lists to cut out where they are written a line an item.
  init?(_ node: YAMLNode, of lines: TextLines, style: EditStyle, without keys: [String]) {
    guard node.kind == .mapping, !node.isAlias else { return nil }
    isFlow = node.content.style == .flow
    let range = node.byteRange
    extent = isFlow ? range : range.lowerBound..<lines.lineEnd(range.upperBound)
    column = isFlow ? 0 : lines.column(range.lowerBound)
    holes = isFlow || keys.isEmpty ? [] : Self.holes(of: node, lines, keys)
    var text: [UInt8] = []
    var cursor = extent.lowerBound
    for (index, hole) in holes.enumerated() {
      text += lines.bytes[cursor..<hole.range.lowerBound]
      text += Array((" " + Self.mark(index)).utf8)
      cursor = hole.range.upperBound
    }
    guard cursor <= extent.upperBound else { return nil }
    text += lines.bytes[cursor..<extent.upperBound]
    // A block text that ends the mapping says its last line break only with one.
    lineBreak = isFlow ? [] : Array(style.lineBreak.utf8)
    text += lineBreak
    guard let alone = LineShift.outdented(text, by: column),
      let document = try? YAMLReader().read(alone, file: node.document.file), document.root?.kind == .mapping
    else { return nil }
    editor = YAMLEditor(document, style: style)
  }

  private static func holes(of node: YAMLNode, _ lines: TextLines, _ keys: [String]) -> [Hole] {
    guard let layout = CollectionLayout(node, lines) else { return [] }
    var holes: [Hole] = []
    for (slot, entry) in zip(layout.slots, node.entries) {
      guard let key = keys.first(where: { entry.key.textEquals($0) }), entry.value.kind == .sequence,
        let list = CollectionLayout(entry.value, lines), let last = list.slots.last, !list.isFlow,
        !list.isCompact
      else { continue }
      let end = lines.lineEnd(last.range.upperBound)
      holes.append(Hole(key: key, range: slot.valueStart..<end, list: list))
    }
    return holes
  }

  private static func mark(_ index: Int) -> String { "merge-tool-list-\(index)" }

  /// The bytes of the mapping at a column, with a text for each list behind its colon.
  ///
  /// - Parameter fill: what stands behind the colon of a list.
  /// - Returns: nil where a line does not reach the column.
  func bytes(atColumn column: Int, fill: (String) -> [UInt8]?) -> [UInt8]? {
    var cuts: [(range: Range<Int>, key: String)] = []
    for entry in editor.document.root.map({ Array($0.entries) }) ?? [] {
      let key = entry.key.string
      guard isList(key), entry.value.kind == .scalar, entry.value.string.hasPrefix("merge-tool-list-") else {
        continue
      }
      let range = entry.value.byteRange
      cuts.append((range.lowerBound - 1..<range.upperBound, key))
    }
    let end =
      editor.bytes.count
      - (editor.bytes.suffix(lineBreak.count).elementsEqual(lineBreak) ? lineBreak.count : 0)
    guard !cuts.isEmpty else { return LineShift.indented(editor.bytes[..<end], by: column) }
    var result: [UInt8] = []
    result.reserveCapacity(editor.bytes.count + holes.reduce(0) { $0 + $1.range.count * 17 / 16 })
    var cursor = 0
    for cut in cuts {
      guard let before = LineShift.indented(editor.bytes[cursor..<cut.range.lowerBound], by: column),
        let filling = fill(cut.key)
      else { return nil }
      result += before
      result += filling
      cursor = cut.range.upperBound
    }
    guard cursor <= end, let after = LineShift.indented(editor.bytes[cursor..<end], by: column) else {
      return nil
    }
    result += after
    return result
  }

  /// The changes of the file that put the mapping back and leave its lists alone; nil where a list is not where it was.
  func splices(in lines: TextLines) -> [TextSplice]? {
    var splices: [TextSplice] = []
    var (cursor, start) = (extent.lowerBound, 0)
    let bytes = editor.bytes
    let end = bytes.count - (bytes.suffix(lineBreak.count).elementsEqual(lineBreak) ? lineBreak.count : 0)
    func add(_ text: ArraySlice<UInt8>, upTo place: Int) -> Bool {
      guard let written = LineShift.indented(text, by: column) else { return false }
      let range = cursor..<place
      if !lines.bytes[range].elementsEqual(written) {
        splices.append(TextSplice(range: range, replacement: written))
      }
      return true
    }
    for (index, hole) in holes.enumerated() {
      guard let value = editor.document.root?.entries.first(where: { $0.key.textEquals(hole.key) })?.value,
        value.kind == .scalar,
        value.string == Self.mark(index), value.byteRange.lowerBound > start,
        add(bytes[start..<value.byteRange.lowerBound - 1], upTo: hole.range.lowerBound)
      else { return nil }
      (cursor, start) = (hole.range.upperBound, value.byteRange.upperBound)
    }
    guard start <= end, add(bytes[start..<end], upTo: extent.upperBound) else { return nil }
    return splices
  }

  /// What the mapping says, with a content for each list that was cut out.
  func content(of list: (String) -> YAMLContent?) -> YAMLContent? {
    guard case .mapping(var entries) = YAMLContent(editor.document.root) else { return nil }
    for (index, hole) in holes.enumerated() {
      guard let entry = entries.firstIndex(where: { $0.value == .text(Array(Self.mark(index).utf8)) }),
        let content = list(hole.key)
      else { return nil }
      entries[entry].value = content
    }
    return .mapping(entries)
  }

  func hole(_ key: String) -> Hole? { holes.first { $0.key == key } }

  private func isList(_ key: String) -> Bool { hole(key) != nil || newLists.contains(key) }

  /// Makes room for a list that the mapping has not, or has empty.
  mutating func addList(_ key: String, after: String?) throws(YAMLEditError) {
    guard hole(key) == nil, !newLists.contains(key) else { return }
    try editor.set(.text(Self.mark(holes.count + newLists.count)), for: key, in: .root, after: after)
    newLists.append(key)
  }
}
