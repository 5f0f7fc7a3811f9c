import Merge
import Testing

@Suite("Width of text on a terminal")
struct DisplayWidthTests {
  @Test(
    "marks take no column, wide characters two",
    arguments: [
      ("", 0), ("abc", 3), ("nhiệm vụ", 8), ("nhie\u{323}\u{302}m vu\u{323}", 8), ("Đề án", 5), ("日本", 4),
      ("👍", 2), ("\u{301}", 0), ("“x”", 3), ("a\u{200b}b", 2), ("…", 1), ("한글", 4),
    ]
  )
  func width(text: String, columns: Int) {
    #expect(text.displayWidth == columns)
  }

  @Test("a text is cut at a character and says so")
  func truncation() {
    #expect("Tập huấn kỹ năng".truncated(toWidth: 16) == "Tập huấn kỹ năng")
    #expect("Tập huấn kỹ năng".truncated(toWidth: 10) == "Tập huấn…")
    #expect("Tập huấn kỹ năng".truncated(toWidth: 1) == "…")
    #expect("Tập huấn".truncated(toWidth: 0) == "")
    #expect("日本語".truncated(toWidth: 4) == "日…")
  }

  @Test("texts are cut, padded and wrapped within their limits, whatever they hold")
  func laws() {
    var random = SplitMix(seed: 11)
    let words = ["Tập", "huấn", "nhie\u{323}\u{302}m", "日本", "a", "dịch-vụ-công-trực-tuyến", "👍"]
    for _ in 0..<500 {
      let count = Int.random(in: 0..<12, using: &random)
      let text = (0..<count).compactMap { _ in words.randomElement(using: &random) }.joined(separator: " ")
      let limit = Int.random(in: 1..<40, using: &random)
      #expect(text.truncated(toWidth: limit).displayWidth <= limit)
      #expect(text.padded(toWidth: limit).displayWidth == max(limit, text.displayWidth))
      #expect(text.paddedLeft(toWidth: limit).displayWidth == max(limit, text.displayWidth))
      let lines = text.wrapped(toWidth: limit)
      #expect(lines.joined(separator: " ") == text)
      #expect(lines.allSatisfy { $0.displayWidth <= limit || !$0.contains(" ") })
    }
  }

  @Test("columns line up under Vietnamese in either form of Unicode")
  func table() {
    var table = TextTable(alignments: [.leading, .trailing])
    table.add(["nhiệm vụ", "171", "x"])
    table.add(["chi\u{309} tiêu", "24"])
    table.add(["đoạn", "3", "y"])
    #expect(table.lines == ["nhiệm vụ  171  x", "chi\u{309} tiêu   24", "đoạn        3  y"])
  }

  @Test(
    "a word of a shell command is quoted where a shell would read more into it",
    arguments: [
      ("plans/2025", "plans/2025"), ("kế-hoạch.yaml", "kế-hoạch.yaml"), ("my plans", "'my plans'"),
      ("a'b", #"'a'\''b'"#), ("", "''"), ("$(x)", "'$(x)'"), ("a;b", "'a;b'"),
    ]
  )
  func quoting(text: String, word: String) {
    #expect(text.asShellWord == word)
  }
}
