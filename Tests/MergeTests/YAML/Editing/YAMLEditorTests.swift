import Merge
import Testing

@Suite("Editing a text through its tree")
struct YAMLEditorTests {
  private func edited(_ text: String, _ edits: YAMLEdit...) throws -> String {
    var editor = YAMLEditor(try read(text))
    for edit in edits { try editor.apply(edit) }
    return String(decoding: editor.bytes, as: UTF8.self)
  }

  private let workspace = """
    # Không gian làm việc
    format: workspace/1   # phiên bản

    plans:
      - a.yaml   # thứ nhất
      # thứ hai
      - 'b.yaml'

    policies: {due: earliest}
    """

  @Test("an entry goes to the end, without a line break where the file has none")
  func addEntry() throws {
    let added = try edited(workspace, .addEntry(.root, key: "decisions", "decisions.yaml"))
    #expect(added == workspace + "\n\ndecisions: decisions.yaml")
  }

  @Test("an entry can stand behind another, above the comments of the next")
  func addEntryAfter() throws {
    let added = try edited("a: 1\n# của b\nb: 2\n", .addEntry(.root, key: "c", "x", after: "a"))
    #expect(added == "a: 1\nc: x\n# của b\nb: 2\n")
  }

  @Test("an entry of braces stands in the braces")
  func flowEntry() throws {
    let added = try edited(workspace, .addEntry(["policies"], key: "lead", "precedence"))
    #expect(added == workspace.replacing("earliest}", with: "earliest, lead: precedence}"))
  }

  @Test("a value keeps its quotes, its comment and its neighbours")
  func replace() throws {
    #expect(
      try edited(
        workspace,
        .replace(["plans", 1], with: "it's.yaml"),
        .replace(["format"], with: "workspace/2")
      )
        == workspace.replacing("'b.yaml'", with: "'it''s.yaml'").replacing("workspace/1", with: "workspace/2")
    )
  }

  @Test("items are inserted as the list stands, and removed with their line")
  func items() throws {
    #expect(
      try edited(workspace, .insertItem(["plans"], at: 1, "c.yaml"))
        == workspace.replacing("thứ nhất\n", with: "thứ nhất\n  - c.yaml\n")
    )
    #expect(
      try edited(workspace, .remove(["plans", 0]))
        == workspace.replacing("  - a.yaml   # thứ nhất\n", with: "")
    )
    #expect(
      try edited(workspace, .moveItem(["plans"], from: 0, to: 1))
        == workspace.replacing(
          "  - a.yaml   # thứ nhất\n  # thứ hai\n  - 'b.yaml'",
          with: "  # thứ hai\n  - 'b.yaml'\n  - a.yaml   # thứ nhất"
        )
    )
  }

  @Test("an empty file, an empty list and an empty value become lists")
  func empty() throws {
    #expect(try edited("", .addEntry(.root, key: "a", "b")) == "a: b\n")
    #expect(try edited("# chỉ có chú thích", .addEntry(.root, key: "a", "b")) == "# chỉ có chú thích\na: b")
    #expect(
      try edited("a: []   # trống\n", .insertItem(["a"], at: 0, ["k": "v"])) == "a:   # trống\n  - k: v\n"
    )
    #expect(try edited("a:\n", .insertItem(["a"], at: 0, "x")) == "a:\n  - x\n")
    #expect(try edited("a:\n  - x\n", .remove(["a", 0])) == "a: []\n")
    #expect(try edited("a: [x]\n", .remove(["a", 0])) == "a: []\n")
  }

  @Test("the file's own line endings, indentation and mark stay")
  func habits() throws {
    let text = "\u{feff}a:\r\n    b: 1\r\nc:\r\n- x\r\n"
    #expect(
      try edited(text, .addEntry(.root, key: "d", ["e": .sequence(["f"])]))
        == text + "d:\r\n    e:\r\n    - f\r\n"
    )
  }

  @Test("the first key behind a dash can go")
  func compact() throws {
    #expect(
      try edited("- id: a\n  # tên\n  title: b\n", .remove([0, "id"])) == "- # tên\n  title: b\n"
    )
    #expect(try edited("- id: a\n", .addEntry([0], key: "b", "c")) == "- id: a\n  b: c\n")
  }

  @Test("texts of several lines become blocks; comments beside the old value stay")
  func blocks() throws {
    #expect(
      try edited("a: cũ   # chú thích\nb: 1\n", .replace(["a"], with: "một\nhai\n"))
        == "a: |   # chú thích\n  một\n  hai\nb: 1\n"
    )
    #expect(
      try edited("a:   # chú thích\n  - x\n  - y\nb: 1\n", .replace(["a"], with: "z"))
        == "a: z   # chú thích\nb: 1\n"
    )
  }

  @Test("what an alias stands for is not changed behind its back")
  func anchors() throws {
    let text = "a: &n {x: 1}\nb: *n\n"
    #expect(throws: YAMLEditError.refused(["a", "x"])) {
      try edited(text, .replace(["a", "x"], with: "2"))
    }
    #expect(throws: YAMLEditError.refused(["a"])) { try edited(text, .remove(["a"])) }
    #expect(try edited(text, .replace(["b"], with: "2")) == "a: &n {x: 1}\nb: \"2\"\n")
  }

  @Test("places that are not there are named")
  func places() throws {
    #expect(throws: YAMLEditError.noSuchPlace(["plans", 5])) {
      try edited(workspace, .remove(["plans", 5]))
    }
    #expect(YAMLPath(["sections", 2, "tasks", 0, "lead"]).description == "sections[2].tasks[0].lead")
  }
}
