import Merge
import Testing

@Suite("What is written is read back")
struct RoundTripTests {
  @Test("every tree of nasty texts comes back exactly, to the last scalar", arguments: 0..<4)
  func trees(seed: Int) throws {
    var nasty = NastyText(seed: UInt64(seed))
    for _ in 0..<250 {
      let value = nasty.value(depth: 4)
      let text = YAMLWriter.write(value)
      let root = try #require(try read(text).root, "\(text.debugDescription)")
      #expect(spelling(root) == spelling(value), "\(text.debugDescription)")
    }
  }

  @Test("every single scalar comes back, alone, at the ends and in the middle of a text")
  func scalars() throws {
    let values =
      Array(UInt32(0)..<0x250) + Array(0x1ea0..<0x1f00) + Array(0x2000..<0x2070) + Array(0xfe00..<0x10010)
      + stride(from: 0x3000, through: 0x10ffff, by: 4099) + [0x10fffe, 0x10ffff]
    for scalar in values.compactMap(Unicode.Scalar.init) {
      let texts = ["\(scalar)", "\(scalar)a", "a\(scalar)", "a\(scalar)b"]
      let text = YAMLWriter.write(
        .sequence([.flowSequence(texts.map { .text($0) })] + texts.map { .text($0) })
      )
      let items = Array(try #require(try read(text).root).items)
      let found = items[0].items.map(\.string) + items[1...].map(\.string)
      #expect(
        found.map { Array($0.utf8) } == (texts + texts).map { Array($0.utf8) },
        "U+\(String(scalar.value, radix: 16))"
      )
    }
  }

  @Test("writing twice gives the same bytes")
  func stable() throws {
    var nasty = NastyText(seed: 99)
    for _ in 0..<200 {
      let value = nasty.value(depth: 3)
      #expect(Array(YAMLWriter.write(value).utf8) == Array(YAMLWriter.write(value).utf8))
    }
  }

  /// A tree spelled out with its texts as bytes, for `==` of strings takes composed and decomposed letters as
  /// the same.
  private func spelling(_ value: YAMLValue) -> String {
    switch value {
    case .text(let text): "t\(Array(text.utf8))"
    case .bare(let text): "b\(text)"
    case .integer(let number): "b\(number)"
    case .boolean(let isTrue): "b\(isTrue)"
    case .sequence(let items), .flowSequence(let items):
      "[" + items.map { spelling($0) }.joined(separator: ",") + "]"
    case .mapping(let entries), .flowMapping(let entries):
      "{" + entries.map { "\(Array($0.key.utf8)):" + spelling($0.value) }.joined(separator: ",") + "}"
    }
  }

  private func spelling(_ node: YAMLNode) -> String {
    switch node.kind {
    case .scalar:
      let isMeant = node.isPlain && (Int(node.string) != nil || ["true", "false"].contains(node.string))
      return isMeant ? "b\(node.string)" : "t\(Array(node.string.utf8))"
    case .sequence: return "[" + node.items.map { spelling($0) }.joined(separator: ",") + "]"
    case .mapping:
      let entries = node.entries.map { "\(Array($0.key.string.utf8)):" + spelling($0.value) }
      return "{" + entries.joined(separator: ",") + "}"
    }
  }
}
