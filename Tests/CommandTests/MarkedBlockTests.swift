import Testing

@testable import merge_tool

@Suite("A block of lines in a file of somebody else's")
struct MarkedBlockTests {
  private let block = MarkedBlock(name: "tool", lines: ["one", "two"])

  private func added(_ block: MarkedBlock, to text: String) -> String {
    String(decoding: block.added(to: Array(text.utf8)), as: UTF8.self)
  }

  private func removed(_ block: MarkedBlock, from text: String) -> String {
    String(decoding: block.removed(from: Array(text.utf8)), as: UTF8.self)
  }

  @Test(
    "it is put in once, and taken out so that every byte is as it was",
    arguments: [
      "", "a\n", "a", "\n", "a\n\n", "a\r\nb\r\n", "a\r\nb", "a\r", "# tool: end\n", "# tool: begin\n",
    ]
  )
  func roundTrip(text: String) {
    let once = added(block, to: text)
    let lineBreak = text.contains("\r\n") ? "\r\n" : "\n"
    #expect(once.contains(["one", "two", ""].joined(separator: lineBreak)))
    #expect(added(block, to: once) == once)
    #expect(removed(block, from: once) == text)
    #expect(removed(block, from: text) == text)
  }

  @Test("bytes that are no UTF-8 stay what they are")
  func bytes() {
    let text: [UInt8] = [0x23, 0xe9, 0x0a, 0xff]
    #expect(block.removed(from: block.added(to: text)) == text)
    #expect(block.added(to: text).starts(with: text))
  }

  @Test("another content takes its place where it stands", arguments: ["a\n", "a", "a\r\n"])
  func update(text: String) {
    let other = MarkedBlock(name: "tool", lines: ["three"])
    let followed = added(block, to: text) + "after\n"
    let changed = added(other, to: followed)
    #expect(removed(other, from: changed) == removed(block, from: followed))
    #expect(
      changed.contains(text == "a\r\n" ? "three\r\n# tool: end\r\nafter\n" : "three\n# tool: end\nafter\n")
    )
    #expect(!changed.contains("one"))
  }

  @Test("a line that somebody wrote behind it stays a line of its own", arguments: ["a", "a\n"])
  func follower(text: String) {
    #expect(removed(block, from: added(block, to: text) + "b\n") == "a\nb\n")
  }

  @Test("it is found where git has given the file other line breaks, and where it was put in twice")
  func otherLineBreaks() {
    let once = added(block, to: "a\n")
    let returned = once.replacing("\n", with: "\r\n")
    #expect(added(block, to: returned) == returned)
    #expect(removed(block, from: returned) == "a\r\n")
    let twice = returned + added(block, to: "")
    #expect(removed(block, from: twice) == "a\r\n")
    #expect(added(block, to: twice) == returned)
  }

  @Test("its lines can be read")
  func contents() {
    #expect(block.contents(in: Array(added(block, to: "a\r\nb").utf8)) == ["one", "two"])
    #expect(block.contents(in: Array("a\n# tool: begin\nb\n".utf8)) == nil)
  }
}
