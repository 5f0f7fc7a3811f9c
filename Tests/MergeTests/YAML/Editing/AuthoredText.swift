import Merge

/// Writes trees the way different people write files: quotes, brackets, comments, blank lines, indentation,
/// line endings and the end of the file vary from text to text. The same for the same seed.
struct AuthoredText {
  private(set) var random: SplitMix
  private var step = 2
  private var sequenceStep = 2
  private var isSpaced = false
  private var comments = false
  private var lines: [String] = []

  init(seed: UInt64) { random = SplitMix(seed: seed) }

  /// A text whose top is a mapping or a list.
  mutating func text() -> String {
    step = pick([2, 2, 4, 3])
    sequenceStep = pick([0, 2, 2, 4])
    isSpaced = chance(3)
    comments = chance(2)
    lines = []
    if comments { lines += ["# đầu tệp", ""] }
    if chance(4) { list(indent: 0, depth: 3) } else { mapping(indent: 0, depth: 3) }
    if comments, chance(3) { lines += ["", "# cuối tệp"] }
    let lineBreak = chance(4) ? "\r\n" : "\n"
    let mark = chance(6) ? "\u{feff}" : ""
    return mark + lines.joined(separator: lineBreak) + (chance(4) ? "" : lineBreak)
  }

  private mutating func mapping(indent: Int, depth: Int, first: String? = nil) {
    for index in 0..<Int.random(in: 1...4, using: &random) {
      let lead = index == 0 ? first ?? pad(indent) : pad(indent)
      if index > 0 { between(indent) }
      let key = pick(["", "khóa", "a b", "'q'", "\"d\""]).replacing("'q'", with: "'q\(index)'")
        .replacing("\"d\"", with: "\"d\(index)\"")
      let name = key.hasSuffix("'") || key.hasSuffix("\"") ? key : "\(key)k\(index)"
      value(after: lead + name + ":", indent: indent, depth: depth)
    }
  }

  private mutating func list(indent: Int, depth: Int) {
    for index in 0..<Int.random(in: 1...4, using: &random) {
      if index > 0 { between(indent) }
      item(indent: indent, depth: depth)
    }
  }

  private mutating func item(indent: Int, depth: Int) {
    switch depth > 0 ? Int.random(in: 0..<5, using: &random) : 0 {
    case 0, 1: lines.append(pad(indent) + "- " + scalar(isInFlow: false) + remark())
    case 2: lines.append(pad(indent) + "- " + flow(depth: 2) + remark())
    case 3:
      lines.append(pad(indent) + "-" + remark())
      mapping(indent: indent + step, depth: depth - 1)
    default: mapping(indent: indent + 2, depth: depth - 1, first: pad(indent) + "- ")
    }
  }

  private mutating func value(after head: String, indent: Int, depth: Int) {
    switch depth > 0 ? Int.random(in: 0..<9, using: &random) : Int.random(in: 0..<3, using: &random) {
    case 0, 1: lines.append(head + " " + scalar(isInFlow: false) + remark())
    case 2: lines.append(head + remark())
    case 3: lines.append(head + " " + flow(depth: 2) + remark())
    case 4:
      lines.append(head + pick([" |", " >-", " |-", " |+"]))
      lines += [pad(indent + step) + "dòng một", "", pad(indent + step) + "  dòng # hai"]
      if chance(2) { lines.append("") }
    case 5, 6:
      lines.append(head + remark())
      mapping(indent: indent + step, depth: depth - 1)
    default:
      lines.append(head + remark())
      list(indent: indent + sequenceStep, depth: depth - 1)
    }
  }

  private mutating func between(_ indent: Int) {
    if isSpaced { lines.append("") }
    if comments, chance(4) { lines.append(pad(indent) + "# chú thích: [a, b]") }
  }

  private mutating func remark() -> String { comments && chance(4) ? "  # bên cạnh" : "" }

  private mutating func scalar(isInFlow: Bool) -> String {
    let plain = pick(["Sở Nội vụ", "2025", "true", "tối thiểu 90%", "~", "a:b", "1588/QĐ-TTg"])
    let quoted = pick(["'nó''s'", "\"một \\\"hai\\\"\"", "'Quý II/2025'", "\": #\"", "\"\"", "'a, b'"])
    return chance(2) ? plain : quoted
  }

  private mutating func flow(depth: Int) -> String {
    let count = Int.random(in: 0...3, using: &random)
    let isMapping = chance(2)
    let parts = (0..<count).map { index -> String in
      let value = depth > 0 && chance(4) ? flow(depth: depth - 1) : scalar(isInFlow: true)
      return isMapping ? "f\(index): \(value)" : value
    }
    let separator = pick([", ", ",", " , "])
    let inner = parts.joined(separator: separator) + (count > 0 && chance(5) ? "," : "")
    let space = chance(3) ? " " : ""
    return (isMapping ? "{" : "[") + space + inner + space + (isMapping ? "}" : "]")
  }

  private func pad(_ count: Int) -> String { String(repeating: " ", count: count) }
  private mutating func chance(_ odds: Int) -> Bool { Int.random(in: 0..<odds, using: &random) == 0 }
  mutating func pick<Choice>(_ choices: [Choice]) -> Choice {
    choices[Int.random(in: 0..<choices.count, using: &random)]
  }
}

/// Picks places of a tree and edits of all kinds for them.
struct RandomEdits {
  private var random: SplitMix

  init(seed: UInt64) { random = SplitMix(seed: seed) }

  /// All places of a tree with their nodes, from the top.
  static func places(_ node: YAMLNode, at path: YAMLPath = .root) -> [(path: YAMLPath, node: YAMLNode)] {
    var places = [(path, node)]
    for (index, item) in node.items.enumerated() {
      places += Self.places(item, at: path.appending(.index(index)))
    }
    for entry in node.entries {
      places += Self.places(entry.value, at: path.appending(.key(entry.key.string)))
    }
    return places
  }

  mutating func value() -> YAMLValue {
    let values: [YAMLValue] = [
      "Sở Khoa học và Công nghệ", "một: hai # ba", .integer(7), .boolean(true), "", "- gạch", "2025",
      "hai\ndòng", "hai\ndòng\n", .sequence(["x", "y, z"]), ["m": "n", "o": .sequence(["p"])],
      .flowSequence(["a", "b"]), .sequence([]), .mapping([]), [["u": 1, "v": "it's"], "w"],
    ]
    return values[Int.random(in: 0..<values.count, using: &random)]
  }

  mutating func edit(of root: YAMLNode) -> YAMLEdit? {
    let places = Self.places(root)
    let (path, node) = places[Int.random(in: 0..<places.count, using: &random)]
    let count = node.items.count
    switch (Int.random(in: 0..<5, using: &random), node.kind) {
    case (0, _): return .replace(path, with: value())
    case (1, .mapping):
      let keys = node.entries.map(\.key.string)
      let after = Bool.random(using: &random) ? keys.randomElement(using: &random) : nil
      return .addEntry(path, key: "khóa mới", value(), after: after)
    case (1, .sequence): return .insertItem(path, at: Int.random(in: 0...count, using: &random), value())
    case (2, _) where path != .root: return .remove(path)
    case (3, .sequence) where count > 1:
      return .moveItem(
        path,
        from: Int.random(in: 0..<count, using: &random),
        to: Int.random(in: 0..<count, using: &random)
      )
    default: return nil
    }
  }
}
