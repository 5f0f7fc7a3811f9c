import Testing

@testable import Merge

@Suite("Paragraphs that the sides put below different headings")
struct DisputedParagraphsTests {
  private static let (one, two, three) = (
    "Bảo đảm đồng bộ với chương trình cải cách hành chính", "Phân công rõ trách nhiệm của từng cơ quan",
    "Huy động sự tham gia của người dân và doanh nghiệp"
  )

  /// Headings with their paragraphs.
  private func plan(_ sections: [String]...) -> String {
    var text = MergeTexts.head
    for (index, paragraphs) in sections.enumerated() {
      text += "  - number: \(["I", "II", "III"][index])\n    title: Phần \(["đầu", "giữa", "cuối"][index])\n"
      if !paragraphs.isEmpty { text += "    text:\n" }
      for paragraph in paragraphs { text += "      - \(paragraph)\n" }
    }
    return text
  }

  /// Merges both ways, and settles each for either side.
  private func expectTold(_ base: String, _ ours: String, _ theirs: String, count: Int) throws {
    for (ours, theirs) in [(ours, theirs), (theirs, ours)] {
      let merged = try MergeTexts.merge(base, ours, theirs)
      #expect(merged.open.count == count)
      for (side, version) in [(ConflictChoice.ours, ours), (.theirs, theirs)] {
        var resolver = ConflictResolver(try YAMLReader().read(Array(merged.text.utf8), file: "m.yaml"))
        try resolver.settle([], as: side)
        #expect(String(decoding: resolver.bytes, as: UTF8.self) == version)
      }
    }
  }

  @Test("one that both put below different headings is told at both")
  func movedByBoth() throws {
    let base = plan([Self.one, Self.two], [Self.three], [])
    let ours = plan([Self.one], [Self.three, Self.two], [])
    try expectTold(base, ours, plan([Self.one], [Self.three], [Self.two]), count: 2)
    // Below the same one it stands once.
    #expect(try MergeTexts.merge(base, ours, ours).text == ours)
    #expect(try MergeTexts.merge(base, ours, base).text == ours)
  }

  @Test("one that one side put below another heading and the other deleted is told")
  func movedAndDeleted() throws {
    try expectTold(
      plan([Self.one, Self.two], [Self.three]),
      plan([Self.one], [Self.three, Self.two]),
      plan([Self.one], [Self.three]),
      count: 1
    )
  }

  @Test("one that both put elsewhere and reworded does not stand there in both wordings")
  func reworded() throws {
    let (mine, others) = (Self.two.replacing("rõ", with: "cụ thể"), Self.two.replacing("rõ", with: "lại"))
    let base = plan([Self.one, Self.two], [Self.three])
    try expectTold(
      base,
      plan([mine, Self.one], [Self.three]),
      plan([others, Self.one], [Self.three]),
      count: 1
    )
    try expectTold(
      base,
      plan([Self.one], [Self.three, mine]),
      plan([Self.one], [Self.three, others]),
      count: 1
    )
  }
}
