import Merge

/// Makes texts that YAML writers and readers trip over, and trees of them; the same for the same seed.
struct NastyText {
  var random: SplitMix

  init(seed: UInt64) { random = SplitMix(seed: seed) }

  private static let pieces = [
    "", " ", "  ", "\t", "\n", "\n\n", "\r", "\r\n", "a", "kế hoạch", "Quý II/2025", "ế", "ê\u{301}", "đ",
    "😀", "👩🏽‍🌾",
    ":", ": ", " #", "#", "- ", "-", "? ", "?", "---", "...", "[", "]", "{", "}", ",", ", ", "&", "*", "!",
    "|", ">",
    "'", "\"", "\\", "\\n", "%", "@", "`", "~", "null", "yes", "No", "true", "0", "05", "1.1", "-1", "+5",
    "1e3", "0x1F",
    "0o7", "1_000", "12:30", "2025-04-03", ".inf", "-.INF", ".nan", "<<", "=", "\u{0}", "\u{1}", "\u{7}",
    "\u{1b}",
    "\u{7f}", "\u{80}", "\u{85}", "\u{9f}", "\u{a0}", "\u{2028}", "\u{2029}", "\u{feff}", "\u{fffd}",
    "\u{fffe}",
    "\u{ffff}", "\u{10000}", "\u{10ffff}", "\u{e000}", "\u{d7ff}", "%YAML 1.2", "key: value", "<<: *a",
    "\u{200b}", "\u{301}",
  ]

  mutating func text() -> String {
    var result = ""
    for _ in 0..<Int.random(in: 0...5, using: &random) {
      result += Self.pieces.randomElement(using: &random) ?? ""
    }
    return result
  }

  mutating func value(depth: Int) -> YAMLValue {
    let kind = Int.random(in: 0..<(depth > 0 ? 9 : 4), using: &random)
    switch kind {
    case 0, 1: return .text(text())
    case 2: return .integer(Int.random(in: -5000...5000, using: &random))
    case 3: return .boolean(Bool.random(using: &random))
    case 4, 5: return .sequence(values(depth: depth))
    case 6: return .flowSequence(values(depth: depth))
    case 7: return .mapping(entries(depth: depth))
    default:
      return Bool.random(using: &random)
        ? .mapping(entries(depth: depth)) : .flowMapping(entries(depth: depth))
    }
  }

  private mutating func values(depth: Int) -> [YAMLValue] {
    (0..<Int.random(in: 0...4, using: &random)).map { _ in value(depth: depth - 1) }
  }

  private mutating func entries(depth: Int) -> [YAMLValue.Entry] {
    (0..<Int.random(in: 0...4, using: &random)).map { index in
      // The number keeps keys apart; now and then a key is too long for YAML's short form.
      let key = text() + String(index) + (index == 3 ? String(repeating: "dài ", count: 300) : "")
      return YAMLValue.Entry(key, value(depth: depth - 1))
    }
  }
}
