/// Writes trees as YAML that people read and diff well: two spaces a level, an entry a line, no folding, quotes
/// only where they are needed. The same tree always gives the same bytes.
///
/// ```swift
/// YAMLWriter.write(["year": 2025, "number": .text("05"), "text": "một\nhai\n"])
/// // year: 2025
/// // number: "05"
/// // text: |
/// //   một
/// //   hai
/// ```
public struct YAMLWriter {
  /// How lists and mappings stand in one another, and which quotes are used where some are needed.
  struct Layout: Hashable, Sendable {
    var step = 2
    /// How much further a list stands than its key.
    var sequenceStep = 2
    var quote = ScalarText.Quote.double
  }

  private var output = ""
  private let layout: Layout

  private init(layout: Layout = Layout()) { self.layout = layout }

  /// A value as the lines of a block, the first without indentation.
  static func lines(_ value: YAMLValue, layout: Layout) -> [String] {
    var writer = YAMLWriter(layout: layout)
    writer.writeBlock(value, indent: 0)
    var lines = writer.output.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map {
      String($0)
    }
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }

  /// A value on one line, as it stands in brackets.
  static func flow(_ value: YAMLValue, layout: Layout) -> String {
    var writer = YAMLWriter(layout: layout)
    writer.writeFlow(value)
    return writer.output
  }

  /// The text of a file. Each of `comments` becomes a line `# ...` at its top.
  public static func write(_ value: YAMLValue, comments: [String] = []) -> String {
    var writer = YAMLWriter()
    for comment in comments { writer.output += comment.isEmpty ? "#\n" : "# \(comment)\n" }
    writer.writeBlock(value, indent: 0)
    return writer.output
  }

  /// Writes a value and the end of its line, at a place where the current line has its indentation already.
  private mutating func writeBlock(_ value: YAMLValue, indent: Int) {
    switch value {
    case .sequence(let items) where !items.isEmpty:
      for (index, item) in items.enumerated() {
        if index > 0 { startLine(indent) }
        output += "- "
        writeBlock(item, indent: indent + 2)
      }
    case .mapping(let entries) where !entries.isEmpty:
      for (index, entry) in entries.enumerated() {
        if index > 0 { startLine(indent) }
        writeEntry(entry, indent: indent)
      }
    case .text(let text):
      // The text of a block stands one level below what it belongs to; an item's dash has made that level.
      writeText(text, indent: indent)
    default:
      writeFlow(value)
      output += "\n"
    }
  }

  private mutating func writeEntry(_ entry: YAMLValue.Entry, indent: Int) {
    let key = ScalarText.inline(entry.key, place: .key, quote: layout.quote)
    if key.isTooLongForKey {
      output += "? \(key.text)\n"
      startLine(indent)
      output += ":"
    } else {
      output += key.text + ":"
    }
    switch entry.value {
    case .sequence(let items) where !items.isEmpty:
      output += "\n"
      startLine(indent + layout.sequenceStep)
      writeBlock(entry.value, indent: indent + layout.sequenceStep)
    case .mapping(let entries) where !entries.isEmpty:
      output += "\n"
      startLine(indent + layout.step)
      writeBlock(entry.value, indent: indent + layout.step)
    default:
      output += " "
      writeBlock(entry.value, indent: indent + layout.step)
    }
  }

  private mutating func startLine(_ indent: Int) {
    for _ in 0..<indent { output.append(" ") }
  }

  private mutating func writeText(_ text: String, indent: Int) {
    // What a header says of indentation is worth two spaces.
    guard let header = ScalarText.literalHeader(of: text), layout.step == 2 || !header.contains("2") else {
      output += ScalarText.inline(text, place: .block, quote: layout.quote).text + "\n"
      return
    }
    output += header + "\n"
    // The text of a literal at the very top is indented too, so that no line can look like `---`.
    let depth = max(indent, 2)
    var lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    for line in lines {
      if !line.isEmpty { startLine(depth) }
      output.unicodeScalars.append(contentsOf: line)
      output += "\n"
    }
  }

  /// Writes a value on the current line.
  private mutating func writeFlow(_ value: YAMLValue) {
    switch value {
    case .text(let text): output += ScalarText.inline(text, place: .flow, quote: layout.quote).text
    case .bare(let text): output += ScalarText.bare(text)
    case .integer(let number): output += String(number)
    case .boolean(let isTrue): output += isTrue ? "true" : "false"
    case .sequence(let items), .flowSequence(let items):
      output += "["
      for (index, item) in items.enumerated() {
        if index > 0 { output += ", " }
        writeFlow(item)
      }
      output += "]"
    case .mapping(let entries), .flowMapping(let entries):
      output += "{"
      for (index, entry) in entries.enumerated() {
        if index > 0 { output += ", " }
        let key = ScalarText.inline(entry.key, place: .flow, quote: layout.quote)
        output += key.isTooLongForKey ? "? \(key.text) : " : "\(key.text): "
        writeFlow(entry.value)
      }
      output += "}"
    }
  }
}
