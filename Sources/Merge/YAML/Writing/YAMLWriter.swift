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
  private var output = ""

  private init() {}

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
    let key = ScalarText.inline(entry.key, place: .key)
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
      startLine(indent + 2)
      writeBlock(entry.value, indent: indent + 2)
    case .mapping(let entries) where !entries.isEmpty:
      output += "\n"
      startLine(indent + 2)
      writeBlock(entry.value, indent: indent + 2)
    default:
      output += " "
      writeBlock(entry.value, indent: indent + 2)
    }
  }

  private mutating func startLine(_ indent: Int) {
    for _ in 0..<indent { output.append(" ") }
  }

  private mutating func writeText(_ text: String, indent: Int) {
    guard let header = ScalarText.literalHeader(of: text) else {
      output += ScalarText.inline(text, place: .block).text + "\n"
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
    case .text(let text): output += ScalarText.inline(text, place: .flow).text
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
        let key = ScalarText.inline(entry.key, place: .flow)
        output += key.isTooLongForKey ? "? \(key.text) : " : "\(key.text): "
        writeFlow(entry.value)
      }
      output += "}"
    }
  }
}
