import Testing

@testable import merge_tool

@Suite("A block of lines in a file of somebody else's")
struct MarkedBlockTests {
  private let block = MarkedBlock(name: "tool", lines: ["one", "two"])

  @Test(
    "it is put in once, and taken out so that every byte is as it was",
    arguments: ["", "a\n", "a", "\n", "a\n\n", "a\r\nb\r\n", "a\r\nb", "# tool: end\n", "# tool: begin\n"]
  )
  func roundTrip(text: String) {
    let added = block.added(to: text)
    #expect(added.contains("one\ntwo\n"))
    #expect(block.added(to: added) == added)
    #expect(block.removed(from: added) == text)
    #expect(block.removed(from: text) == text)
  }

  @Test("another content takes its place where it stands", arguments: ["a\n", "a"])
  func update(text: String) {
    let other = MarkedBlock(name: "tool", lines: ["three"])
    let added = block.added(to: text) + "after\n"
    #expect(other.removed(from: other.added(to: added)) == block.removed(from: added))
    #expect(other.added(to: added).contains("three\n# tool: end\nafter\n"))
    #expect(!other.added(to: added).contains("one"))
  }
}
