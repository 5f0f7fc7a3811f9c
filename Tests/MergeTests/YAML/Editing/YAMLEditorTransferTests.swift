import Testing

@testable import Merge

@Suite("Items that go from one list to another")
struct YAMLEditorTransferTests {
  private func editor(_ text: String) throws -> YAMLEditor {
    YAMLEditor(try YAMLReader().read(Array(text.utf8), file: "a.yaml"))
  }

  private func text(_ editor: YAMLEditor) -> String { String(decoding: editor.bytes, as: UTF8.self) }

  @Test("keep quotes, comments and the order of keys, at the indentation of the other list")
  func deeper() throws {
    var editor = try editor(
      """
      a:
        - {id: 1}
        - id: 2   # hai
          title: 'x: y'
          more:
            - z
        - id: 3
      b:
        c:
            - id: 9

      """
    )
    try editor.transfer(["a", 1], to: ["b", "c"])
    #expect(
      text(editor) == """
        a:
          - {id: 1}
          - id: 3
        b:
          c:
              - id: 9
              - id: 2   # hai
                title: 'x: y'
                more:
                  - z

        """
    )
    // The moved lines remember where they stood; the others too.
    #expect(editor.origins.lines == [0, 1, 6, 7, 8, 9, 2, 3, 4, 5, 10])
  }

  @Test("go to a list that is missing or empty, and leave an empty one behind")
  func empty() throws {
    var editor = try editor("a:\n  - id: 1\n    year: 2025\nb:\n  title: x\nc:\n  d: []\n")
    try editor.transfer(["a", 0], to: ["b", "list"])
    #expect(text(editor) == "a: []\nb:\n  title: x\n  list:\n    - id: 1\n      year: 2025\nc:\n  d: []\n")
    try editor.transfer(["b", "list", 0], to: ["c", "d"])
    #expect(text(editor) == "a: []\nb:\n  title: x\n  list: []\nc:\n  d:\n    - id: 1\n      year: 2025\n")
  }

  @Test("are refused where there is no such item, and the text stays")
  func missing() throws {
    var editor = try editor("a:\n  - id: 1\nb: x\n")
    #expect(throws: YAMLEditError.self) { try editor.transfer(["a", 4], to: ["b", "list"]) }
    #expect(throws: YAMLEditError.self) { try editor.transfer(["a", 0], to: ["b", "list"]) }
    #expect(text(editor) == "a:\n  - id: 1\nb: x\n")
  }

  @Test("lines that are added and taken away leave the others where they came from")
  func origins() throws {
    var editor = try editor("a: 1\nb: 2\nc:\n  - x\n  - y\nd: 4\n")
    try editor.apply(.addEntry(.root, key: "e", .text("new"), after: "a"))
    #expect(editor.origins.lines == [0, 0, 1, 2, 3, 4, 5, 6])
    try editor.apply(.remove(["c", 0]))
    #expect(editor.origins.lines == [0, 0, 1, 2, 4, 5, 6])
    try editor.apply(.replace(["b"], with: .text("other")))
    #expect(editor.origins.lines == [0, 0, 1, 2, 4, 5, 6])
    #expect(editor.document.placed(on: editor.origins).node(at: ["d"])?.start.line == 6)
  }
}
