/// The comments of one mapping by what they stand above or beside, so that those of three versions can be compared:
/// no tree holds them.
///
/// ```yaml
/// # above the item itself
/// - id: t-1          # beside "id"
///   # above "due"
///   due: Quý II/2025
/// ```
struct ItemComments {
  /// What a comment is about.
  struct Anchor: Hashable {
    enum Side: Hashable {
      case above, beside
      /// Behind everything that the mapping says.
      case end
    }

    /// From the mapping on; its root for the mapping itself.
    var path: YAMLPath
    var side: Side
  }

  struct Comment {
    /// Lines with their line breaks, from the first comment to the last; beside a value from the sign on.
    var range: Range<Int>
    /// What it says, line by line, without the white space around it.
    var words: [[UInt8]]
  }

  /// In the order of the text.
  private(set) var anchors: [Anchor] = []
  private(set) var comments: [Anchor: Comment] = [:]
  /// Where a comment goes that is not there yet: the line that it stands above, the end of what it stands beside.
  private(set) var places: [Anchor: Int] = [:]
  private let lines: TextLines
  /// The keys of lists whose items have comments of their own.
  private let lists: Set<String>

  /// - Parameters:
  ///   - end: where ends what stands before the mapping; nil for the beginning of the file.
  ///   - hasEnd: whether comments below the mapping belong to it: for a whole file.
  init(
    _ node: YAMLNode,
    after end: Int?,
    of lines: TextLines,
    without lists: Set<String>,
    hasEnd: Bool = false
  ) {
    (self.lines, self.lists) = (lines, lists)
    above(.root, from: end, to: node.byteRange.lowerBound)
    read(node, .root)
    guard hasEnd else { return }
    let last = Anchor(path: .root, side: .end)
    places[last] = lines.bytes.count
    addLines(last, from: lines.nextLine(contentEnd(node)), to: lines.bytes.count)
  }

  func words(_ anchor: Anchor) -> [[UInt8]] { comments[anchor]?.words ?? [] }

  // MARK: - Reading

  private mutating func read(_ node: YAMLNode, _ path: YAMLPath) {
    guard !node.isAlias, node.content.style != .flow else { return beside(path, behind: contentEnd(node)) }
    var end: Int?
    if node.kind == .mapping {
      for entry in node.entries {
        let place = path.appending(.key(entry.key.string))
        if let end { above(place, from: end, to: entry.key.byteRange.lowerBound) }
        end = read(entry, place)
      }
    } else {
      for (index, item) in node.items.enumerated() {
        let place = path.appending(.index(index))
        if let end { above(place, from: end, to: item.byteRange.lowerBound) }
        if item.kind == .scalar { beside(place, behind: contentEnd(item)) } else { read(item, place) }
        end = contentEnd(item)
      }
    }
  }

  /// Reads an entry; answers where it ends.
  private mutating func read(_ entry: YAMLNode.Entry, _ path: YAMLPath) -> Int {
    let (key, value) = (entry.key, entry.value)
    let end = max(key.byteRange.upperBound, contentEnd(value))
    if value.isBlockScalar { return end }
    guard value.kind != .scalar, !value.isAlias, value.content.style != .flow else {
      if value.byteRange.isEmpty { behindColon(of: key, path) } else { beside(path, behind: end) }
      return end
    }
    behindColon(of: key, path)
    guard path.steps.count > 1 || !lists.contains(key.string) else { return end }
    let first = value.kind == .mapping ? value.entries.first?.key : value.items.first { _ in true }
    if let first {
      let step: YAMLPath.Step = value.kind == .mapping ? .key(first.string) : .index(0)
      above(path.appending(step), from: key.byteRange.upperBound, to: first.byteRange.lowerBound)
    }
    read(value, path)
    return end
  }

  /// The last byte of a node that says something.
  private func contentEnd(_ node: YAMLNode) -> Int {
    let range = node.byteRange
    var end = range.upperBound
    while end > range.lowerBound, Self.isSpace(lines.bytes[end - 1]) { end -= 1 }
    return end
  }

  private mutating func above(_ path: YAMLPath, from end: Int?, to start: Int) {
    let line = lines.lineStart(start)
    let first = end.map { lines.nextLine($0) } ?? lines.start
    guard first <= line else { return }
    let anchor = Anchor(path: path, side: .above)
    places[anchor] = line
    addLines(anchor, from: first, to: line)
  }

  private mutating func addLines(_ anchor: Anchor, from start: Int, to end: Int) {
    var words: [[UInt8]] = []
    var range: Range<Int>?
    var line = start
    while line < end {
      let next = lines.nextLine(line)
      if lines.isComment(line) {
        words.append(Self.trimmed(lines.bytes[line..<lines.lineEnd(line)]))
        range = (range?.lowerBound ?? line)..<next
      }
      guard next > line else { break }
      line = next
    }
    if let range { add(anchor, Comment(range: range, words: words)) }
  }

  private mutating func behindColon(of key: YAMLNode, _ path: YAMLPath) {
    var colon = key.byteRange.upperBound
    while colon < lines.bytes.count, lines.bytes[colon] == 0x20 { colon += 1 }
    guard colon < lines.bytes.count, lines.bytes[colon] == UInt8(ascii: ":") else { return }
    beside(path, behind: colon + 1)
  }

  private mutating func beside(_ path: YAMLPath, behind end: Int) {
    var start = end
    while start < lines.bytes.count, lines.bytes[start] == 0x20 || lines.bytes[start] == 0x09 { start += 1 }
    let lineEnd = lines.lineEnd(end)
    let anchor = Anchor(path: path, side: .beside)
    if start == lineEnd { places[anchor] = end }
    guard start > end, start < lineEnd, lines.bytes[start] == UInt8(ascii: "#") else { return }
    places[anchor] = end
    let words = Self.trimmed(lines.bytes[start..<lineEnd])
    add(anchor, Comment(range: start..<start + words.count, words: [words]))
  }

  private mutating func add(_ anchor: Anchor, _ comment: Comment) {
    anchors.append(anchor)
    comments[anchor] = comment
  }

  private static func trimmed(_ line: ArraySlice<UInt8>) -> [UInt8] {
    var line = line.drop(while: isSpace)
    while let last = line.last, isSpace(last) { line.removeLast() }
    return Array(line)
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || TextLines.isBreak(byte)
  }
}
