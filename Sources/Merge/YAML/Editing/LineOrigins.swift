/// For every line of a text that is being edited, the line it came from: what lets findings about the edited
/// text point into the file of the author.
struct LineOrigins: Hashable, Sendable {
  /// Counted from 0; new lines take the line that they were added to.
  private(set) var lines: [Int]

  init(_ bytes: [UInt8]) {
    lines = Array(0...Self.breaks(bytes[...]))
  }

  /// Follows a change of the text.
  mutating func apply(_ splice: TextSplice, to bytes: [UInt8]) {
    let first = Self.breaks(bytes[..<splice.range.lowerBound])
    let removed = Self.breaks(bytes[splice.range])
    let added = Self.breaks(splice.replacement[...])
    guard lines.indices.contains(first), lines.indices.contains(first + removed) else { return }
    let opensLine = splice.range.lowerBound == 0 || bytes[splice.range.lowerBound - 1] == 0x0a
    // What is put in front of a line belongs to the text above it.
    let origin = opensLine && removed == 0 && first > 0 ? lines[first - 1] : lines[first]
    let last = added == 0 && !opensLine ? lines[first] : lines[first + removed]
    let replacement = added == 0 ? [last] : Array(repeating: origin, count: added) + [last]
    lines.replaceSubrange(first...first + removed, with: replacement)
    if added > 0, !opensLine { lines[first] = origin }
  }

  /// Follows several changes of the text, in its order, in one go through it.
  mutating func apply(_ splices: [TextSplice], to bytes: [UInt8]) {
    var result: [Int] = []
    result.reserveCapacity(lines.count)
    // The next old line that is not copied yet, and where it came from if a change has said so.
    var next = 0
    var known: Int?
    var (line, offset) = (0, 0)
    for splice in splices {
      line += Self.breaks(bytes[offset..<splice.range.lowerBound])
      let first = line
      let removed = Self.breaks(bytes[splice.range])
      (line, offset) = (line + removed, splice.range.upperBound)
      guard lines.indices.contains(first), lines.indices.contains(first + removed) else { return }
      if first > next {
        result.append(known ?? lines[next])
        result += lines[next + 1..<first]
        (next, known) = (first, nil)
      }
      let own = known ?? lines[first]
      let added = Self.breaks(splice.replacement[...])
      let opensLine = splice.range.lowerBound == 0 || bytes[splice.range.lowerBound - 1] == 0x0a
      let origin = opensLine && removed == 0 && first > 0 ? lines[first - 1] : own
      result += Array(repeating: origin, count: added)
      known = removed == 0 || added == 0 && !opensLine ? own : lines[first + removed]
      next = first + removed
    }
    guard next < lines.count else { return }
    result.append(known ?? lines[next])
    result += lines[(next + 1)...]
    lines = result
  }

  /// Where some of the lines came from.
  func origins(of bytes: [UInt8], in range: Range<Int>) -> [Int] {
    let first = Self.breaks(bytes[..<range.lowerBound])
    let last = first + Self.breaks(bytes[range])
    return lines.indices.contains(last) ? Array(lines[first...last]) : []
  }

  /// Tells where the lines that end right before a byte's line end came from.
  mutating func set(_ origins: [Int], endingAt offset: Int, of bytes: [UInt8]) {
    let last = Self.breaks(bytes[..<offset])
    let first = last - origins.count + 1
    guard first >= 0, lines.indices.contains(last) else { return }
    lines.replaceSubrange(first...last, with: origins)
  }

  private static func breaks(_ bytes: ArraySlice<UInt8>) -> Int { bytes.count { $0 == 0x0a } }
}

extension YAMLDocument {
  /// The same tree with every place moved to the line that it came from.
  func placed(on origins: LineOrigins) -> YAMLDocument {
    func line(_ line: UInt32) -> UInt32 {
      let index = Int(line) - 1
      return origins.lines.indices.contains(index) ? UInt32(clamping: origins.lines[index] + 1) : line
    }
    var tape = tape
    for index in tape.nodes.indices { tape.nodes[index].line = line(tape.nodes[index].line) }
    for index in tape.collections.indices {
      tape.collections[index].endLine = line(tape.collections[index].endLine)
    }
    return YAMLDocument(file: file, tape: tape)
  }
}
