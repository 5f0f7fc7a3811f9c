import Testing

@testable import Merge

@Suite("Markdown")
struct MarkdownDocumentTests {
  /// The document of one paragraph, scalar by scalar: characters that a combining mark makes different are compared as
  /// readers of Markdown see them.
  private func paragraph(_ text: String) -> [Unicode.Scalar] {
    var document = MarkdownDocument()
    document.paragraph(text)
    return Array(document.text.unicodeScalars)
  }

  @Test("marks are taken literally, also before a combining mark")
  func marks() {
    #expect(
      paragraph("*a* `b` [c](d) <e> ~~f~~")
        == Array("\\*a\\* \\`b\\` \\[c\\](d) \\<e\\> \\~\\~f\\~\\~\n".unicodeScalars)
    )
    #expect(paragraph("a*\u{301} [\u{301}") == Array("a\\*\u{301} \\[\u{301}\n".unicodeScalars))
    #expect(paragraph("-\u{301} a") == Array("\\-\u{301} a\n".unicodeScalars))
    #expect(paragraph("a\r\nb\u{2028}c") == Array("a b c\n".unicodeScalars))
  }

  @Test("addresses of pages become no links")
  func links() {
    #expect(
      paragraph("xem https://a.vn, WWW.a.vn") == Array("xem https\\://a.vn, WWW\\.a.vn\n".unicodeScalars)
    )
  }

  @Test("a bar never ends a cell, and a backtick never ends code")
  func cells() {
    var document = MarkdownDocument()
    document.table(["a"], [[.words("x|\u{301}y")], [.code("`\u{301}|")]])
    let expected = "| a |\n| --- |\n| x\\|\u{301}y |\n| `` `\u{301}\\| `` |\n"
    #expect(Array(document.text.unicodeScalars) == Array(expected.unicodeScalars))
  }
}
