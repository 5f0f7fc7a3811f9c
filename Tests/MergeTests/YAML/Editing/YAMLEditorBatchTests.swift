import Testing

@testable import Merge

@Suite("Several edits at once")
struct YAMLEditorBatchTests {
  private func edited(_ text: String, _ edits: [YAMLEdit]) throws -> String {
    var editor = YAMLEditor(try YAMLReader().read(Array(text.utf8), file: "a.yaml"))
    try editor.apply(all: edits)
    return String(decoding: editor.bytes, as: UTF8.self)
  }

  @Test("they say what they say one by one, wherever they stand")
  func batch() throws {
    let text = "a: 1 # eins\nb: [x, y]\nc:\n  - d: 1\n  - d: 2\n  - d: 3\n"
    let edits: [YAMLEdit] = [
      .replace(["a"], with: "z"), .remove(["b", 1]), .replace(["c", 0, "d"], with: "q"), .remove(["c", 1]),
    ]
    #expect(try edited(text, edits) == "a: z # eins\nb: [x]\nc:\n  - d: q\n  - d: 3\n")
  }

  @Test("edits that touch one another are made all the same")
  func touching() throws {
    #expect(try edited("a: [x, y, z]\n", [.remove(["a", 0]), .remove(["a", 1])]) == "a: [z]\n")
    #expect(try edited("- a: 1\n- a: 2\n", [.remove([0]), .remove([1])]) == "[]\n")
  }

  @Test("where one is impossible none is made")
  func refused() throws {
    var editor = YAMLEditor(try YAMLReader().read(Array("a: 1\n".utf8), file: "a.yaml"))
    #expect(throws: YAMLEditError.self) {
      try editor.apply(all: [.replace(["a"], with: "z"), .remove(["b"])])
    }
    #expect(editor.bytes == Array("a: 1\n".utf8))
  }
}
