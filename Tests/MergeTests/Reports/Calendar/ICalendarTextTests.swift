import Testing

@testable import Merge

@Suite("Lines of calendar files")
struct ICalendarTextTests {
  @Test("what separates values is escaped, line ends are written, control characters are blanks")
  func escaping() {
    #expect(ICalendarText.escaped(#"a;b,c\d:"e""#) == #"a\;b\,c\\d:"e""#)
    #expect(ICalendarText.escaped("a\r\nb\rc\nd\u{2028}e") == #"a\nb\nc\nd\ne"#)
    #expect(ICalendarText.escaped("a\u{0}b\tc\u{7f}d\u{9f}") == "a b c d ")
  }

  @Test("lines end in CR LF, have 75 octets at most, and unfold to what was written")
  func folding() {
    var texts = NastyText(seed: 23)
    for round in 0..<300 {
      let words = (0..<round % 40).map { _ in texts.text() }.joined()
      var file = ICalendarText()
      file.add("SUMMARY", text: words)
      file.add("END", "VEVENT")
      let bytes = Array(file.text.utf8)
      #expect(bytes.suffix(2) == [13, 10])
      let lines = file.text.unicodeScalars.split(separator: "\r\n")
      #expect(lines.allSatisfy { String($0).utf8.count <= 75 })
      // Folds never stand inside a character of UTF-8, so each line alone is text.
      #expect(!file.text.unicodeScalars.contains("\u{fffd}") || words.unicodeScalars.contains("\u{fffd}"))
      let unfolded = String(file.text.replacing("\r\n ", with: ""))
      #expect(
        unfolded.unicodeScalars.elementsEqual(
          "SUMMARY:\(ICalendarText.escaped(words))\r\nEND:VEVENT\r\n".unicodeScalars
        )
      )
    }
  }

  @Test("a fold falls where the octets of a character would pass the limit")
  func boundary() {
    var file = ICalendarText()
    file.add("X", String(repeating: "ế", count: 40))
    // X: and 24 letters of 3 octets are 74; the 25th would make 77.
    #expect(
      file.text == "X:\(String(repeating: "ế", count: 24))\r\n \(String(repeating: "ế", count: 16))\r\n"
    )
  }
}

extension String.UnicodeScalarView {
  /// The lines between line ends of two characters.
  fileprivate func split(separator: String) -> [Substring.UnicodeScalarView] {
    String(self).split(separator: separator).map(\.unicodeScalars)
  }
}
