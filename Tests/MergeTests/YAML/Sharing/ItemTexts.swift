import TestSupport

/// Makes files of lists whose items are anything a list may hold, and revisions of them by changes of whole lines: what
/// a reader that takes items for the same by their bytes could get wrong.
struct ItemTexts {
  private var random: SplitMix

  init(seed: UInt64) { random = SplitMix(seed: seed) }

  /// The lines of one item's mapping, but for their indentation.
  private static let items: [[String]] = [
    ["id: a", "title: Tập huấn kỹ năng số", "due: Quý II/2025"],
    ["id: b", "title: >-", "  Hai dòng", "  một đoạn", "lead: [Sở A, Sở B]"],
    ["id: c", "title: |+", "  Dòng đầu", "  - id: x", "    lạ: y", "", ""],
    ["id: d", "title: \"hai", "  dòng\"", "after: [a,", "  b]"],
    ["id: e", "title: 'it''s'", "lead:", "- Sở A", "- Sở B"],
    ["id: f", "tasks:", "  - id: g", "    title: trong", "  - id: h", "    title:", "  # ghi chú"],
    ["id: i", "title: chữ thường", "  nối dòng", "", "  thêm"],
    ["id: k", "budget:", "  amount: 1.5 # tỷ", "  source: !!str 12"],
    ["id:", "due: ~", "note: {a: 1, b: [x, {c: d}]}"],
    ["? id", ": l", "title: m"],
    ["id: s", "? t"],
    ["id: n", "\"o\": [", "] # ]", "p: !!str"],
  ]

  /// Lines that carry something across items or break a file.
  private static let oddities = [
    "%YAML 1.1", "---", "...", "  - &a {id: z}", "  - *a", "\t- id: tab", "lạc: \"mở", "đóng\"", "  - id: lẻ",
    "# ghi chú", "", "  # sâu", "list: [", "]", "text: |", "  chữ\u{85}", "chữ\u{2028}", "- id: q",
    "    - id: r", "  ? - o",
  ]

  mutating func file() -> [String] {
    var lines = ["format: plan/1"]
    for key in ["sections", "targets"] {
      lines.append("\(key):")
      let column = Int.random(in: 0...3, using: &random)
      for _ in 0..<Int.random(in: 1...6, using: &random) { lines += item(column) }
    }
    return lines
  }

  private mutating func item(_ column: Int) -> [String] {
    let item = Self.items.randomElement(using: &random) ?? []
    let gap = Int.random(in: 0..<12, using: &random) == 0 ? 2 : 1
    return item.enumerated().map { index, line in
      let start = String(repeating: " ", count: column)
      if index == 0 { return start + "-" + String(repeating: " ", count: gap) + line }
      return line.isEmpty ? "" : start + String(repeating: " ", count: gap + 1) + line
    }
  }

  /// The same lines but for a few.
  mutating func revision(of lines: [String]) -> [String] {
    var lines = lines
    for _ in 0..<Int.random(in: 0...3, using: &random) {
      let place = Int.random(in: 0...lines.count, using: &random)
      let other = Int.random(in: 0..<max(1, lines.count), using: &random)
      switch Int.random(in: 0..<8, using: &random) {
      case 0: lines.insert(Self.oddities.randomElement(using: &random) ?? "", at: place)
      case 1: if place < lines.count { lines.remove(at: place) }
      case 2: lines.insert(lines[other], at: place)
      case 3: if place < lines.count { lines.swapAt(place, other) }
      case 4: if place < lines.count { lines[place] += Bool.random(using: &random) ? " thêm" : "\r" }
      case 5: if place < lines.count { lines[place] = " " + lines[place] }
      case 6: lines.insert(contentsOf: item(Int.random(in: 0...3, using: &random)), at: place)
      default: lines.insert(contentsOf: lines[min(place, other)..<max(place, other)], at: place)
      }
    }
    return lines
  }

  /// The bytes of a file with the line breaks of some program.
  mutating func bytes(_ lines: [String]) -> [UInt8] {
    let lineBreak = Int.random(in: 0..<6, using: &random) == 0 ? "\r\n" : "\n"
    let mark = Int.random(in: 0..<10, using: &random) == 0 ? "\u{feff}" : ""
    let end = Int.random(in: 0..<8, using: &random) == 0 ? "" : lineBreak
    return Array((mark + lines.joined(separator: lineBreak) + end).utf8)
  }
}
