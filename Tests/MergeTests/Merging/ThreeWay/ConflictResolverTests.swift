import Testing

@testable import Merge

@Suite("Settling conflicts")
struct ConflictResolverTests {
  private static let conflicted = MergeTexts.plan(
    "title: Việc  # lề\ndue:\n  conflict: due-1\n  base: Quý I/2025\n  ours: Quý II/2025\n  theirs: {deleted: true}",
    "title: Khác\nsupport: {conflict: support-1, ours: [A, B], theirs: C}\nconflict: {id: delete-1, kind: delete-edit, by: ours}"
  )

  private func settled(_ names: [String], _ choice: ConflictChoice) throws -> String {
    var resolver = ConflictResolver(try YAMLReader().read(Array(Self.conflicted.utf8), file: "m.yaml"))
    try resolver.settle(names, as: choice)
    return String(decoding: resolver.bytes, as: UTF8.self)
  }

  @Test("a field gets what a side says, and every other byte stays")
  func fields() throws {
    let before =
      "        due:\n          conflict: due-1\n          base: Quý I/2025\n          ours: Quý II/2025\n          theirs: {deleted: true}\n"
    #expect(
      try settled(["due-1"], .ours) == Self.conflicted.replacing(before, with: "        due: Quý II/2025\n")
    )
    #expect(
      try settled(["due-1"], .base) == Self.conflicted.replacing(before, with: "        due: Quý I/2025\n")
    )
    #expect(try settled(["due-1"], .theirs) == Self.conflicted.replacing(before, with: ""))
    #expect(
      try settled(["due-1"], .value(["2026"]))
        == Self.conflicted.replacing(before, with: "        due: \"2026\"\n")
    )
  }

  @Test("a deleted item goes or stays")
  func items() throws {
    #expect(try !settled(["delete-1"], .ours).contains("Khác"))
    let kept = try settled(["delete-1"], .theirs)
    #expect(kept.contains("Khác"))
    #expect(!kept.contains("delete-edit"))
  }

  @Test("all are settled at once where none is named")
  func all() throws {
    let text = try settled([], .theirs)
    let document = try YAMLReader().read(Array(text.utf8), file: "m.yaml")
    #expect(ConflictSite.all(in: document).isEmpty)
    #expect(text == MergeTexts.plan("title: Việc  # lề", "title: Khác\nsupport: C"))
  }

  @Test("what cannot be settled as asked is refused with the reason")
  func refusals() {
    #expect(throws: ConflictResolutionError.unknown("due-2", suggestion: "due-1")) {
      try settled(["due-2"], .ours)
    }
    #expect(throws: ConflictResolutionError.needsSide("delete-1")) {
      try settled(["delete-1"], .value(["x"]))
    }
    #expect(throws: ConflictResolutionError.noSuchSide("delete-1")) { try settled(["delete-1"], .base) }
  }
}
