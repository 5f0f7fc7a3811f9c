import Merge
import TestSupport
import Testing

@Suite("Places and bytes of nodes agree with the text")
struct SourceRangeLawsTests {
  /// Lines and columns of all bytes, counted the slow way.
  private struct Ruler {
    var locations: [Merge.SourceLocation] = []

    init(_ bytes: [UInt8]) {
      var (line, column, offset) = (1, 1, 0)
      let breaks: [[UInt8]] = [
        [13, 10], [10], [13], [0xc2, 0x85], [0xe2, 0x80, 0xa8], [0xe2, 0x80, 0xa9],
      ]
      if bytes.starts(with: [0xef, 0xbb, 0xbf]) {
        locations = [.start, .start, .start]
        offset = 3
      }
      while offset < bytes.count {
        let rest = bytes[offset...]
        let length = breaks.first { rest.starts(with: $0) }?.count ?? 0
        for _ in 0..<max(length, 1) { locations.append(Merge.SourceLocation(line: line, column: column)) }
        if length > 0 {
          (line, column) = (line + 1, 1)
        } else if offset + 1 == bytes.count || bytes[offset + 1] & 0xc0 != 0x80 {
          column += 1
        }
        offset += max(length, 1)
      }
      locations.append(Merge.SourceLocation(line: line, column: column))
    }
  }

  private func verify(_ node: YAMLNode, _ ruler: Ruler) {
    let bytes = node.byteRange
    #expect(node.range.start == ruler.locations[bytes.lowerBound])
    #expect(node.range.end == ruler.locations[bytes.upperBound])
    #expect(node.start == node.range.start)
    guard !node.isAlias else { return }
    let written = String(decoding: node.document.source[bytes], as: UTF8.self)
    if node.isPlain, node.range.start.line == node.range.end.line { #expect(written == node.string) }
    if node.isQuoted { #expect(written.last == "'" || written.last == "\"") }
    var last = bytes.lowerBound
    for child in children(of: node) {
      #expect(child.byteRange.lowerBound >= last)
      #expect(child.byteRange.upperBound <= bytes.upperBound)
      last = child.byteRange.upperBound
      verify(child, ruler)
    }
  }

  private func children(of node: YAMLNode) -> [YAMLNode] {
    Array(node.items) + node.entries.flatMap { [$0.key, $0.value] }
  }

  @Test("in generated trees")
  func generated() throws {
    var nasty = NastyText(seed: 7)
    for index in 0..<300 {
      let mark = index % 3 == 0 ? "\u{feff}" : ""
      let document = try read(mark + YAMLWriter.write(nasty.value(depth: 4), comments: ["chú thích"]))
      verify(try #require(document.root), Ruler(document.source))
    }
  }

  @Test(
    "in every style of writing",
    arguments: [
      "a: một\n  hai\n\n  ba\nb: 'x\n  y'\nc: \"x \\\n  y\"\r\nd: >-\n  gấp\n  lại\n\n\n# cuối\n",
      "- |+\n  a\n\n\n- [x\n  y, 'it''s',\n  \"\\u1EBF\"\n  ]\n-\n- ! a\n- !!str 5\n- &n \"q\"\n- *n\n-   # trống\n",
      "? khóa\n: giá trị\n? chỉ khóa\nđ: \"dòng\u{2028}mới\"\ne: a\u{85} b\nf: cuối\n? g",
      "{a, b: , ? c : d}", "tab:\t\"x\"\t# c\rcr: y\r", "|-\n  chỉ có\n  chữ",
    ]
  )
  func styles(text: String) throws {
    let document = try read(text)
    verify(try #require(document.root), Ruler(document.source))
  }

  @Test("in the plans", arguments: ["reform-communication", "digital-transformation", "e-service"])
  func plans(name: String) throws {
    let document = try YAMLReader().read(try Repository.bytes("plans/2025/\(name).yaml"), file: name)
    verify(try #require(document.root), Ruler(document.source))
  }

  @Test("a damaged plan is read or refused with a place inside the file, never more", arguments: 0..<4)
  func damaged(seed: Int) throws {
    var random = SplitMix(seed: UInt64(seed))
    let plan = Array(try Repository.bytes("plans/2025/e-service.yaml").prefix(6000))
    let signs = Array("[]{}\"':-#&*!|>%@`,?\t\n \\~".utf8) + [0x00, 0x80, 0xc3, 0xe2, 0xff]
    for _ in 0..<60 {
      var bytes = plan
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let index = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: bytes[index] = signs.randomElement(using: &random) ?? 0
        case 1: bytes.insert(signs.randomElement(using: &random) ?? 0, at: index)
        default: bytes.removeSubrange(index..<min(bytes.count, index + 40))
        }
      }
      let ruler = Ruler(bytes)
      do {
        let document = try YAMLReader().read(bytes, file: "plan.yaml")
        if let root = document.root { verify(root, ruler) }
      } catch {
        let findings = error.findings
        #expect(!findings.isEmpty)
        for finding in findings {
          let isInside = ruler.locations.contains(finding.place.range.start)
          #expect(isInside, "\(finding.text(in: Wording(.english)))")
        }
      }
    }
  }
}
