import RevisionSamples
import Testing

@testable import Merge

@Suite("Values as documents of their own")
struct ValueTextTests {
  private static let text = """
    top: 1
    list:
        - id: a   # lề
          text: |
            một

              hai
          inner:
            # đầu danh sách
            - x: 1
            - x: 2
          last: 'b'
    # xa
        - {id: c, note: "d"}

    """

  private func node(_ path: YAMLPath) throws -> (YAMLNode, TextLines) {
    let document = try YAMLReader().read(Array(Self.text.utf8), file: "a.yaml")
    return (try #require(document.node(at: path)), TextLines(document.source))
  }

  @Test(
    "taken out and put back it is the same bytes, with and without its lists",
    arguments: [[], ["inner"]]
  )
  func identity(keys: [String]) throws {
    let (node, lines) = try node(["list", 0])
    let text = try #require(ValueText(node, of: lines, style: EditStyle(node.document), without: keys))
    let bytes = text.bytes(atColumn: text.column) { key in text.hole(key).map { Array(lines.bytes[$0.range]) }
    }
    #expect(bytes == Array(lines.bytes[text.extent]))
  }

  @Test("an edit touches its line alone")
  func edit() throws {
    let (node, lines) = try node(["list", 0])
    var text = try #require(ValueText(node, of: lines, style: EditStyle(node.document), without: ["inner"]))
    try text.editor.set("e", for: "last", in: .root)
    let bytes = try #require(
      text.bytes(atColumn: text.column) { key in text.hole(key).map { Array(lines.bytes[$0.range]) } }
    )
    let before = String(decoding: lines.bytes[text.extent], as: UTF8.self)
    #expect(String(decoding: bytes, as: UTF8.self) == before.replacing("'b'", with: "'e'"))
  }

  @Test("lines are moved to another column and back", arguments: [0, 1, 3, 8])
  func shift(by count: Int) throws {
    let text = Array("a: 1\n  b:\n\n    - c\n# left\n   \n  d: 2\n".utf8)
    let moved = try #require(LineShift.indented(text, by: count))
    #expect(LineShift.outdented(moved, by: count) == text)
  }

  @Test("a comment further left keeps its column when its block is taken out and put back")
  func leftComment() throws {
    let text = Array("a: 1\n  # near\n    b: 2\n".utf8)
    let alone = try #require(LineShift.outdented(text, by: 4))
    #expect(LineShift.indented(alone, by: 4) == text)
    #expect(LineShift.outdented(Array("a: 1\n  b: 2\n".utf8), by: 4) == nil)
  }
}
