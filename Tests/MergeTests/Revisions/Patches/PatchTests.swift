import Testing

@testable import Merge

@Suite("Patches")
struct PatchTests {
  static let old = """
    # Bản dự thảo
    format: plan/1
    plan: {id: p, kind: other, title: Kế hoạch, year: 2025}   # một dòng
    sections:
    - number: I
      title: Nhiệm vụ
      tasks:
      - {id: a, title: Việc thứ nhất, due: 'Quý I'}

      - id: b           # việc khó
        title: Việc thứ hai
        due:   "Quý II"   # xem lại
    """

  @Test(
    "what the patch does not change keeps its bytes: comments, quotes, blank lines, the missing line break"
  )
  func lossless() throws {
    let new = Self.old.replacing("Quý II\"", with: "Quý III\"")
    let alignment = try RevisionTexts.alignment(Self.old, new)
    let patch = RevisionPatch(alignment)
    #expect(
      patch.operations == [
        .test(PatchPointer(["sections", "0", "tasks", "1", "id"]), "b"),
        .test(PatchPointer(["sections", "0", "tasks", "1", "due"]), "Quý II"),
        .replace(PatchPointer(["sections", "0", "tasks", "1", "due"]), "Quý III"),
      ]
    )
    #expect(String(decoding: try patch.apply(to: alignment.old.document), as: UTF8.self) == new)
  }

  @Test(
    "a number far beyond the end of a list names nothing, and is not counted up to",
    arguments: [["sections", "\(Int.max)", "tasks", "0"], ["sections", "0", "tasks", "\(Int.max)"]]
  )
  func farBeyond(tokens: [String]) throws {
    let document = try RevisionTexts.revision(Self.old).document
    let pointer = PatchPointer(tokens)
    for operation in [PatchOperation.remove(pointer), .test(pointer, "a"), .replace(pointer, "a")] {
      #expect(throws: PatchError(operation: 0, pointer: pointer, reason: .missing)) {
        try RevisionPatch(operations: [operation]).apply(to: document)
      }
    }
  }

  @Test("a patch for another version is refused at the step that does not fit")
  func refused() throws {
    let new = Self.old.replacing("Quý II\"", with: "Quý III\"")
    let patch = RevisionPatch(try RevisionTexts.alignment(Self.old, new))
    let other = try RevisionTexts.revision(Self.old.replacing("Quý II\"", with: "Quý IV\"")).document
    #expect(
      throws: PatchError(
        operation: 1,
        pointer: PatchPointer(["sections", "0", "tasks", "1", "due"]),
        reason: .differs
      )
    ) {
      try patch.apply(to: other)
    }
    let short = try RevisionTexts.revision(RevisionTexts.plan(["id: b\ntitle: Việc"])).document
    #expect(
      throws: PatchError(
        operation: 0,
        pointer: PatchPointer(["sections", "0", "tasks", "1", "id"]),
        reason: .missing
      )
    ) {
      try patch.apply(to: short)
    }
  }

  @Test("pointers are read and written as RFC 6901 has them")
  func pointers() {
    #expect(PatchPointer("")?.tokens == [])
    #expect(PatchPointer("/a~1b/m~0n/~01/")?.tokens == ["a/b", "m~n", "~1", ""])
    #expect(PatchPointer("a") == nil)
    #expect(PatchPointer(["a/b", "m~n", "~1", ""]).description == "/a~1b/m~0n/~01/")
  }

  @Test("a new key stands where the format has it")
  func order() throws {
    let old = RevisionTexts.plan(["id: a\ntitle: Việc\noutput: Báo cáo"])
    let new = RevisionTexts.plan(["id: a\nnumber: a\ntitle: Việc\ndue: Quý I\noutput: Báo cáo"])
    let alignment = try RevisionTexts.alignment(old, new)
    #expect(
      String(decoding: try RevisionPatch(alignment).apply(to: alignment.old.document), as: UTF8.self) == new
    )
  }

  @Test("texts that are no patches are none")
  func unreadable() throws {
    for text in [
      "{}", "[1]", "[{\"op\": \"copy\", \"path\": \"/a\"}]",
      "[{\"op\": \"add\", \"path\": \"a\", \"value\": 1}]",
    ] {
      #expect(RevisionPatch(try JSONReader.read(text)) == nil)
    }
  }
}
