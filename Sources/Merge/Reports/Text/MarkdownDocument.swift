/// Builds Markdown (CommonMark with tables) out of words that may themselves contain Markdown's marks.
struct MarkdownDocument {
  /// A stretch of text in a line or a table.
  indirect enum Cell: Hashable {
    case words(String)
    case strong(String)
    case code(String)
    case join([Cell])

    var markdown: String {
      switch self {
      case .words(let text): text.escapedForMarkdown
      case .strong(let text): "**\(text.escapedForMarkdown)**"
      case .code(let text): text.markdownCode
      case .join(let cells): cells.map(\.markdown).joined()
      }
    }
  }

  private var blocks: [String] = []

  /// The document, its blocks apart by empty lines.
  var text: String { blocks.joined(separator: "\n\n") + "\n" }

  mutating func heading(_ level: Int, _ text: String) {
    blocks.append(String(repeating: "#", count: level) + " " + text.escapedForMarkdown)
  }

  mutating func paragraph(_ text: String) { blocks.append(text.escapedForMarkdown.escapedAtStart) }

  /// One bullet; the lines after the first stand below it.
  mutating func bullet(_ lines: [Cell]) {
    blocks.append("- " + lines.map(\.markdown).joined(separator: "  \n  "))
  }

  mutating func table(_ header: [String], _ rows: [[Cell]]) {
    let head = header.map { Cell.words($0) }
    let rule = "|" + String(repeating: " --- |", count: header.count)
    let lines = ([head] + rows).map { cells in
      "| " + cells.map { $0.markdown.replacing("|", with: "\\|") }.joined(separator: " | ") + " |"
    }
    blocks.append(([lines[0], rule] + lines.dropFirst()).joined(separator: "\n"))
  }
}

extension String {
  /// The words with every mark that Markdown or HTML would act on taken literally, on one line.
  fileprivate var escapedForMarkdown: String {
    var result = ""
    for character in self {
      switch character {
      case "\\", "`", "*", "_", "[", "]", "<", ">", "#": result += "\\" + String(character)
      case "&": result += "&amp;"
      case _ where character.isNewline: result += " "
      default: result.append(character)
      }
    }
    return result
  }

  /// The words as a paragraph where they begin like a list, a rule, a heading's underline or indented code.
  fileprivate var escapedAtStart: String {
    let words = drop { $0 == " " || $0 == "\t" }
    guard let first = words.first else { return String(words) }
    if "-+=~".contains(first) { return "\\" + words }
    let digits = words.prefix { $0.isASCII && $0.isNumber }
    let rest = words.dropFirst(digits.count)
    guard !digits.isEmpty, let mark = rest.first, mark == "." || mark == ")" else { return String(words) }
    return digits + "\\" + rest
  }

  /// The text as a code span, fenced by more backticks than it contains.
  fileprivate var markdownCode: String {
    let fence = String(repeating: "`", count: longestRunOfBackticks + 1)
    let gap = contains("`") ? " " : ""
    return fence + gap + self.map { $0.isNewline ? " " : String($0) }.joined() + gap + fence
  }

  private var longestRunOfBackticks: Int {
    var longest = 0
    var run = 0
    for character in self {
      run = character == "`" ? run + 1 : 0
      longest = max(longest, run)
    }
    return longest
  }
}
