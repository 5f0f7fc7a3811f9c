import Merge
import Testing

@Suite("Whether two citations cite one document")
struct DocumentIdentityTests {
  static let pairs: [(String, String, DocumentIdentity)] = [
    ("1588/QĐ-TTg", "Quyết định số 1588/QĐ-TTg ngày 17/12/2024 của Thủ tướng Chính phủ", .same),
    ("05/KH-UBND", "5/KH-UBND", .same),
    ("01779/QĐ-UBND", "1779/QĐ-UBND", .same),
    ("1588/QÐ-TTg", "1588/QĐ-TTG", .same),
    ("45/Ctr-UBND", "45/CTr-UBND", .same),
    ("57- NQ/TW", "57-NQ/TW", .same),
    ("1588/QĐ-TTg ngày 17/12/2024", "1588/QĐ-TTg ngày 17 tháng 12 năm 2024", .same),
    ("06/QĐ-TTg năm 2022", "06/QĐ-TTg ngày 06/01/2022", .same),
    ("93/2021/NQ-HĐND", "93/NQ-HĐND ngày 08/12/2021", .same),
    ("67/KH-UBND của UBND tỉnh", "67/KH-UBND của Ủy ban nhân dân tỉnh Quảng Ngãi", .same),
    ("93/NQ-HĐND ngày 10/12/2021", "93/NQ-HĐND ngày 08/12/2021", .differentDate),
    ("1588/QĐ-TTg ngày 17/12/2024", "1588/QĐ-TTg ngày 17/12/2023", .differentDate),
    ("188/KH-UBND ngày 20/3/2024", "188/KH-UBND ngày 05/4/2025", .other),
    ("06/QĐ-TTg năm 2022", "06/QĐ-TTg ngày 06/01/2025", .other),
    ("12/KH-UBND của UBND tỉnh Quảng Ngãi", "12/KH-UBND của UBND tỉnh Kon Tum", .differentIssuer),
    ("12/KH-UBND ngày 01/2/2025 của UBND tỉnh A", "12/KH-UBND ngày 05/3/2025 của UBND tỉnh B", .other),
    ("57-NQ/TW", "57/NQ-TW", .other),
    ("67/KH-UBND", "68/KH-UBND", .other),
    ("67/KH-UBND", "67/QĐ-UBND", .other),
    ("123a/QĐ-UBND", "123/QĐ-UBND", .other),
    ("153/SKHCN-BCVT&CNTT", "153/SKHCN-BCVT&CĐS", .other),
  ]

  @Test("pairs of citations, from both sides")
  func verdicts() throws {
    for (left, right, verdict) in Self.pairs {
      let mine = try #require(DocumentCitation.citations(in: left).first)
      let theirs = try #require(DocumentCitation.citations(in: right).first)
      #expect(mine.sameDocument(as: theirs) == verdict, "\(left) | \(right)")
      #expect(theirs.sameDocument(as: mine) == verdict, "\(right) | \(left)")
    }
  }

  @Test(
    "the key leaves out leading zeros, the year part and capitals, and keeps the order of hyphen and slash"
  )
  func keys() {
    func key(_ symbol: String) -> String? { DocumentCitation.citations(in: "số " + symbol).first?.key }
    #expect(key("05/KH-UBND") == "5/kh-ubnd")
    #expect(key("30/2020/NĐ-CP") == "30/nđ-cp")
    #expect(key("57-NQ/TW") == "57-nq/tw")
    #expect(key("123a/QĐ-UBND") == "123a/qđ-ubnd")
    #expect(DocumentCitation(number: 5, symbol: "").key == "5")
    #expect(DocumentCitation(number: 5, symbol: "5//").key == "5//")
  }
}
