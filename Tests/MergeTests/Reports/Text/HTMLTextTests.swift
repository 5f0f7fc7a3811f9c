import Testing

@testable import Merge

@Suite("Text for HTML")
struct HTMLTextTests {
  @Test("every mark of HTML is taken literally, also before a combining mark")
  func marks() {
    #expect(
      "Sở KH&CN <b>\"Số\" 'a'</b>".escapedForHTML
        == "Sở KH&amp;CN &lt;b&gt;&quot;Số&quot; &#39;a&#39;&lt;/b&gt;"
    )
    #expect(
      "\"\u{301}<\u{301}&\u{338}".escapedForHTML.unicodeScalars.elementsEqual(
        "&quot;\u{301}&lt;\u{301}&amp;\u{338}".unicodeScalars
      )
    )
    #expect("a\u{0}\u{1b}b\tc\n".escapedForHTML == "a\u{fffd}\u{fffd}b\tc\n")
    #expect("Kế hoạch năm 2025".escapedForHTML == "Kế hoạch năm 2025")
  }

  @Test("of hostile texts no mark is left, and reading the entities gives the text back")
  func hostile() {
    var texts = NastyText(seed: 41)
    for _ in 0..<1_000 {
      let text = texts.text()
      let escaped = text.escapedForHTML
      #expect(escaped.unicodeScalars.allSatisfy { !["<", ">", "\"", "'"].contains($0) })
      #expect(Self.read(escaped).elementsEqual(text.unicodeScalars.map(Self.kept)))
    }
  }

  /// A control character that HTML cannot carry is replaced.
  private static func kept(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    scalar.value < 0x20 && !["\t", "\n", "\r"].contains(scalar) ? "\u{fffd}" : scalar
  }

  /// The text that a browser sees.
  private static func read(_ html: String) -> [Unicode.Scalar] {
    let entities: [(String, Unicode.Scalar)] = [
      ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"),
    ]
    var result: [Unicode.Scalar] = []
    var rest = html.unicodeScalars[...]
    while let first = rest.first {
      let entity = entities.first { rest.starts(with: $0.0.unicodeScalars) }
      // An ampersand that begins no entity stays, and the comparison fails.
      result.append(entity?.1 ?? first)
      rest.removeFirst(entity?.0.unicodeScalars.count ?? 1)
    }
    return result
  }
}
