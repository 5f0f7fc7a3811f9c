import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif
import OfficeOpenXML
import Testing

@Suite("Writing XML")
struct XMLWriterTests {
  private func xml(_ write: (inout XMLWriter) -> Void) -> String {
    var writer = XMLWriter(declaration: false)
    write(&writer)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  @Test("elements nest; marks of XML in texts and attributes are taken literally")
  func escaping() {
    let text = xml { xml in
      xml.element("a", ["b": "1 < 2 & \"x\"\n"]) { xml in
        xml.element("c")
        xml.element("d", text: "]]> <script>&amp;\"\r\n\t")
      }
    }
    #expect(
      text
        == "<a b=\"1 &lt; 2 &amp; &quot;x&quot;&#10;\"><c/>"
        + "<d>]]&gt; &lt;script&gt;&amp;amp;\"&#13;\n\t</d></a>"
    )
  }

  @Test("characters that XML cannot carry are seen as U+FFFD")
  func forbidden() {
    let text = xml { $0.text("a\u{0}b\u{1F}c\u{FFFE}d\u{FFFF}e\u{FFFD}f\u{202E}g\u{1F4C4}") }
    #expect(text == "a\u{FFFD}b\u{FFFD}c\u{FFFD}d\u{FFFD}e\u{FFFD}f\u{202E}g\u{1F4C4}")
  }

  @Test("every text comes back from a parser as it was written")
  func roundTrip() throws {
    var generator = SeededGenerator(state: 11)
    for _ in 0..<300 {
      let scalars = (0..<20).compactMap { _ in Self.scalar(&generator) }
      let text = String(String.UnicodeScalarView(scalars))
      var writer = XMLWriter()
      writer.element("a", ["b": text], text: text)
      let reader = TextCollector()
      let parser = XMLParser(data: Data(writer.bytes))
      parser.delegate = reader
      #expect(parser.parse(), "\(scalars)")
      #expect(Array(reader.text.unicodeScalars) == scalars)
      #expect(Array(reader.attribute.unicodeScalars) == scalars)
    }
  }

  private static func scalar(_ generator: inout SeededGenerator) -> Unicode.Scalar? {
    let marks: [Unicode.Scalar] = ["<", ">", "&", "\"", "'", "\t", "\n", "\r", "]", "ệ", "Đ", "\u{301}"]
    if Bool.random(using: &generator) { return marks.randomElement(using: &generator) }
    let value = UInt32.random(in: 0x20...0x10FFFF, using: &generator)
    guard let scalar = Unicode.Scalar(value), value != 0xFFFE, value != 0xFFFF else { return nil }
    return scalar
  }
}

/// Numbers that are the same in every run.
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}

/// Collects the text and the attribute of one element.
final class TextCollector: NSObject, XMLParserDelegate {
  var text = ""
  var attribute = ""

  func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }

  func parser(
    _ parser: XMLParser,
    didStartElement name: String,
    namespaceURI: String?,
    qualifiedName: String?,
    attributes: [String: String]
  ) {
    attribute = attributes["b"] ?? ""
  }
}
