/// How a file is written, so that what is added to it looks the same.
struct EditStyle {
  var lineBreak = "\n"
  var layout = YAMLWriter.Layout()

  init(_ document: YAMLDocument) {
    let bytes = document.source
    if let first = bytes.firstIndex(where: TextLines.isBreak) {
      let isPair = bytes[first] == 0x0d && first + 1 < bytes.count && bytes[first + 1] == 0x0a
      lineBreak = isPair ? "\r\n" : bytes[first] == 0x0d ? "\r" : "\n"
    }
    var habits = Habits()
    if let root = document.root { habits.read(root) }
    layout.step = habits.step ?? 2
    layout.sequenceStep = habits.sequenceStep ?? 2
    layout.quote = habits.singleQuotes > habits.doubleQuotes ? .single : .double
  }

  /// What the file does where it has a choice.
  private struct Habits {
    var step: Int?
    var sequenceStep: Int?
    var singleQuotes = 0
    var doubleQuotes = 0

    mutating func read(_ node: YAMLNode) {
      switch node.kind {
      case .scalar:
        if node.content.style == .singleQuoted { singleQuotes += 1 }
        if node.content.style == .doubleQuoted { doubleQuotes += 1 }
      case .sequence: for item in node.items { read(item) }
      case .mapping:
        for entry in node.entries {
          note(entry)
          read(entry.value)
        }
      }
    }

    private mutating func note(_ entry: YAMLNode.Entry) {
      let value = entry.value
      guard value.content.style == .block, value.start.line > entry.key.start.line else { return }
      let inset = value.start.column - entry.key.start.column
      if value.kind == .mapping, step == nil, inset > 0 { step = inset }
      if value.kind == .sequence, sequenceStep == nil, inset >= 0 { sequenceStep = inset }
    }
  }

  /// A value as lines, the first without indentation, the others relative to it.
  func lines(_ value: YAMLValue) -> [String] {
    YAMLWriter.lines(value, layout: layout)
  }

  /// Lines below one another, from the second on indented by a number of spaces.
  func text(_ lines: [String], indent: Int) -> [UInt8] {
    let space = String(repeating: " ", count: indent)
    let indented = lines.enumerated().map { $0 == 0 || $1.isEmpty ? $1 : space + $1 }
    return Array(indented.joined(separator: lineBreak).utf8)
  }
}
