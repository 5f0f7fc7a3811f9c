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
      "| " + cells.map { $0.markdown.replacing(scalar: "|", with: "\\|") }.joined(separator: " | ") + " |"
    }
    blocks.append(([lines[0], rule] + lines.dropFirst()).joined(separator: "\n"))
  }
}

extension String {
  /// The words with every mark that Markdown or HTML would act on taken literally, on one line. Scalar by scalar, as
  /// readers of Markdown see them: a star followed by a combining accent is still a star.
  fileprivate var escapedForMarkdown: String {
    var result = String.UnicodeScalarView()
    var last: Unicode.Scalar = " "
    let scalars = onOneLine.unicodeScalars
    for (index, scalar) in zip(scalars.indices, scalars) {
      switch scalar {
      case "\\", "`", "*", "_", "[", "]", "<", ">", "#", "~": result += ["\\", scalar]
      case "&": result += "&amp;".unicodeScalars
      // Code hosts make links of `https://` and `www.` wherever they stand.
      case ":" where scalars[index...].dropFirst().first == "/": result += ["\\", scalar]
      case "." where last == "w" || last == "W": result += ["\\", scalar]
      default: result.append(scalar)
      }
      last = scalar
    }
    return String(result)
  }

  /// The words as a paragraph where they begin like a list, a rule, a heading's underline or indented code.
  fileprivate var escapedAtStart: String {
    let words = unicodeScalars.drop { $0 == " " || $0 == "\t" }
    guard let first = words.first else { return "" }
    if ["-", "+", "="].contains(first) { return "\\" + String(words) }
    let digits = words.prefix { ("0"..."9").contains($0) }
    let rest = words.dropFirst(digits.count)
    guard !digits.isEmpty, let mark = rest.first, mark == "." || mark == ")" else { return String(words) }
    return String(digits) + "\\" + String(rest)
  }

  /// The text as a code span, fenced by more backticks than it contains.
  fileprivate var markdownCode: String {
    let fence = String(repeating: "`", count: longestRunOfBackticks + 1)
    let gap = unicodeScalars.contains("`") ? " " : ""
    return fence + gap + onOneLine + gap + fence
  }

  private var longestRunOfBackticks: Int {
    var longest = 0
    var run = 0
    for scalar in unicodeScalars {
      run = scalar == "`" ? run + 1 : 0
      longest = max(longest, run)
    }
    return longest
  }

  /// The text with a space for each line end; a line end is never part of another character.
  private var onOneLine: String { String(map { $0.isNewline ? " " : $0 }) }
}
