import Foundation
import Merge
import Testing

@Suite("Citations of documents")
struct DocumentCitationTests {
  static func meaning(of text: String) -> String {
    DocumentCitation.citations(in: text).map { cited in
      var parts = [cited.symbol]
      if let year = cited.year { parts.append("y\(year)") }
      if let date = cited.date { parts.append(date.iso) }
      if let issuer = cited.issuer { parts.append("«\(issuer)»") }
      if !cited.positions.isEmpty {
        parts.append("[" + cited.positions.map(\.description).joined(separator: ", ") + "]")
      }
      return parts.joined(separator: " ")
    }.joined(separator: "; ")
  }

  @Test("documents are found by number and symbol in both grammars, with date, issuer and position")
  func texts() {
    let rows = WordingTable.rows(CitationTexts.table)
    #expect(rows.count >= 50)
    for (text, meaning) in rows {
      #expect(Self.meaning(of: text) == meaning, "\(text)")
    }
  }

  @Test("composition, spaces and the sentence around make no difference")
  func variants() {
    for (text, meaning) in WordingTable.rows(CitationTexts.table) {
      for variant in [
        text.decomposedStringWithCanonicalMapping, "Căn cứ " + text + ";",
        text.replacing(" ", with: "\u{a0}"),
      ] {
        #expect(Self.meaning(of: variant) == meaning, "\(variant)")
      }
    }
  }

  @Test(
    "what names no number and symbol is no citation",
    arguments: CitationTexts.none + ["", " ", "🙂", "/", "1/", "1-"]
  )
  func none(_ text: String) {
    #expect(DocumentCitation.citations(in: text).isEmpty)
  }

  @Test("several documents in one text are all found, in their order")
  func several() {
    let symbols = WordingTable.rows(CitationTexts.table).map(\.wording).filter { !$0.contains(" ") }
    #expect(symbols.count > 20)
    let text = symbols.map { "Quyết định số \($0) ngày 01/02/2025" }.joined(separator: "; ")
    let cited = DocumentCitation.citations(in: text)
    #expect(cited.map(\.symbol) == symbols.map { VietnameseLetters.composed($0).replacing("‑", with: "-") })
    #expect(cited.allSatisfy { $0.date?.iso == "2025-02-01" })
  }

  @Test("a symbol is written composed, with Đ for Ð and without stray spaces")
  func writing() {
    for text in ["1588/QÐ-TTg", "1588 / QĐ - TTg", "1588/ QĐ-TTg", "1588/QĐ–TTg", "1588/Q\u{110}\u{2011}TTg"]
    {
      let symbol = DocumentCitation.citations(in: text).first?.symbol
      #expect(symbol.map { Array($0.utf8) } == Array("1588/QĐ-TTg".utf8), "\(text)")
    }
  }

  @Test("any text is read without harm, and every symbol found is found again alone")
  func anyText() {
    var random = SplitMix(seed: 1588)
    let pieces = [
      "1588", "57", "2025", "/", "-", "QĐ", "TTg", "NQ", "TW", "QH15", "&", "số", "ngày", "17/12/2024", "của",
      "UBND",
      "tỉnh", ",", ";", "(", ")", "điểm", "a", "khoản", "10", "Mục", "VI", "Quyết định", "năm", "và",
      "Chính phủ", "🙂",
      "99999999999999999999", "q", "\u{31b}", "về",
    ]
    for _ in 0..<20_000 {
      let words = (0..<Int.random(in: 1...12, using: &random)).map { _ in
        pieces.randomElement(using: &random) ?? ""
      }
      let text = words.joined(separator: Bool.random(using: &random) ? " " : "")
      for cited in DocumentCitation.citations(in: text) {
        let again = DocumentCitation.citations(in: "số " + cited.symbol)
        #expect(again.map(\.symbol) == [cited.symbol], "\(text)")
        #expect(again.first?.key == cited.key)
        #expect(cited.sameDocument(as: cited) == .same)
        #expect(cited.issuer?.isEmpty != true)
      }
    }
  }

  @Test("a long text is read in time that grows with its length")
  func long() {
    let one = "điểm a khoản 1 Mục II Quyết định số 1588/QĐ-TTg ngày 17/12/2024 của Thủ tướng Chính phủ; "
    let cited = DocumentCitation.citations(in: String(repeating: one, count: 2_000))
    #expect(cited.count == 2_000)
    #expect(cited.allSatisfy { $0.positions.count == 1 })
  }
}
