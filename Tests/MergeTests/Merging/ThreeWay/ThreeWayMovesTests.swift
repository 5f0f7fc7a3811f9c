import Testing

@testable import Merge

@Suite("Moves and order in three-way merges")
struct ThreeWayMovesTests {
  /// Headings with the titles of their tasks.
  private func plan(_ sections: [(String, [String])], ids: String = "t-") -> String {
    var text = MergeTexts.head
    for (number, titles) in sections {
      text += "  - number: \(number)\n    title: Phần \(number)\n"
      if !titles.isEmpty { text += "    tasks:\n" }
      for title in titles {
        let words = title.split(separator: "/")
        text +=
          "      - id: \(ids)\(words[0].lowercased())\n        title: Công việc \(words[0]) của cơ quan \(words[0])\n"
        text += "        due: \(words.count > 1 ? String(words[1]) : "2025")\n"
      }
    }
    return text
  }

  @Test("a task that one side moves and the other edits is moved and edited")
  func moveAndEdit() throws {
    let base = plan([("I", ["An", "Ban", "Canh"]), ("II", ["Dung"])])
    let moved = plan([("I", ["An", "Canh"]), ("II", ["Dung", "Ban"])])
    let edited = plan([("I", ["An", "Ban/2026", "Canh"]), ("II", ["Dung"])])
    let both = plan([("I", ["An", "Canh"]), ("II", ["Dung", "Ban/2026"])])
    #expect(try MergeTexts.merge(base, moved, edited).text == both)
    #expect(try MergeTexts.merge(base, edited, moved).text == both)
  }

  @Test("a task that both sides move to different sections stays where ours has it, and is told")
  func tornApart() throws {
    let base = plan([("I", ["An", "Ban"]), ("II", ["Canh"]), ("III", ["Dung"])])
    let ours = plan([("I", ["An"]), ("II", ["Canh", "Ban"]), ("III", ["Dung"])])
    let theirs = plan([("I", ["An"]), ("II", ["Canh"]), ("III", ["Dung", "Ban"])])
    let merged = try MergeTexts.merge(base, ours, theirs)
    let mark = "        conflict: {id: \(merged.open.first ?? ""), kind: move, under: III, after: t-dung}\n"
    #expect(
      merged.text
        == plan([("I", ["An"]), ("II", ["Canh", "Ban"]), ("III", ["Dung"])])
        .replacing(
          "của cơ quan Ban\n        due: 2025\n",
          with: "của cơ quan Ban\n        due: 2025\n" + mark
        )
    )
    var resolver = ConflictResolver(try YAMLReader().read(Array(merged.text.utf8), file: "m.yaml"))
    try resolver.settle([], as: .theirs)
    #expect(String(decoding: resolver.bytes, as: UTF8.self) == theirs)
  }

  @Test("targets and duties that both sides put elsewhere stay where ours has them, and are told")
  func lists() throws {
    func plan(_ targets: [String], _ duties: [String]) -> String {
      let lists = [
        ("targets", targets.map { "  - id: t-\($0)\n    indicator: Tỷ lệ \($0)\n    value: 80%\n" }),
        ("reports", duties.map { "  - id: r-\($0)\n    to: UBND tỉnh\n    content: Kết quả \($0)\n" }),
      ]
      return MergeTexts.head + "  - number: I\n    title: Mục đích\n"
        + lists.map { "\($0):\n" + $1.joined() }.joined()
    }
    let base = plan(["a", "b", "c", "d"], ["e", "g", "h", "i"])
    let ours = plan(["b", "c", "a", "d"], ["i", "e", "g", "h"])
    let theirs = plan(["b", "c", "d", "a"], ["e", "i", "g", "h"])
    let merged = try MergeTexts.merge(base, ours, theirs)
    #expect(merged.open.count == 2)
    #expect(merged.open.allSatisfy { $0.hasPrefix("move-") })
    for (side, version) in [(ConflictChoice.ours, ours), (.theirs, theirs)] {
      var resolver = ConflictResolver(try YAMLReader().read(Array(merged.text.utf8), file: "m.yaml"))
      try resolver.settle([], as: side)
      #expect(String(decoding: resolver.bytes, as: UTF8.self) == version)
    }
    // Different items, and the same in the same way, are nothing to decide.
    let other = plan(["a", "b", "d", "c"], ["e", "g", "i", "h"])
    let first = plan(["b", "a", "c", "d"], ["g", "e", "h", "i"])
    #expect(
      try MergeTexts.merge(base, first, other).text == plan(["b", "a", "d", "c"], ["g", "e", "i", "h"])
    )
    #expect(try MergeTexts.merge(base, ours, ours).text == ours)
  }

  @Test("new orders of both sides are merged where they concern different tasks")
  func orders() throws {
    let base = plan([("I", ["An", "Ban", "Canh", "Dung", "Giang", "Hai"])])
    let ours = plan([("I", ["Ban", "An", "Canh", "Dung", "Giang", "Hai"])])
    let theirs = plan([("I", ["An", "Ban", "Canh", "Dung", "Hai", "Giang"])])
    let both = plan([("I", ["Ban", "An", "Canh", "Dung", "Hai", "Giang"])])
    #expect(try MergeTexts.merge(base, ours, theirs).text == both)
    #expect(try MergeTexts.merge(base, theirs, ours).text == both)
  }

  @Test("ids that one side numbers anew are followed by references of the other")
  func renumbered() throws {
    let base = plan([("I", ["An", "Ban", "Canh"])])
    let ours = base.replacing("cơ quan Canh\n", with: "cơ quan Canh\n        after: t-an\n")
    let theirs = plan([("I", ["An", "Ban", "Canh"])], ids: "n-")
    let merged = try MergeTexts.merge(base, ours, theirs)
    #expect(merged.text == theirs.replacing("cơ quan Canh\n", with: "cơ quan Canh\n        after: n-an\n"))
    #expect(merged.open == [])
  }

  @Test("a task that one side deletes and the other newly waits for stays and is told")
  func waitedFor() throws {
    let base = plan([("I", ["An", "Ban", "Canh"])])
    let ours = base.replacing("cơ quan Canh\n", with: "cơ quan Canh\n        after: t-an\n")
    let merged = try MergeTexts.merge(base, ours, plan([("I", ["Ban", "Canh"])]))
    #expect(merged.open.count == 1)
    #expect(merged.text.contains("kind: delete-edit, by: theirs"))
  }

  @Test("a section that one side deletes and the other adds to stays and is told")
  func sectionNeeded() throws {
    let base = plan([("I", ["An"]), ("II", ["Ban"])])
    let merged = try MergeTexts.merge(
      base,
      plan([("I", ["An"]), ("II", ["Ban", "Canh"])]),
      plan([("I", ["An"])])
    )
    #expect(merged.open.count == 1)
    #expect(merged.text.contains("Công việc Canh"))
    #expect(!merged.text.contains("Công việc Ban"))
  }
}
