import Testing

@testable import Merge

@Suite("Lines of a preamble")
struct BasisLineTests {
  @Test("each names its kind, begins with Căn cứ unless it has a beginning, and ends as preambles do")
  func lines() {
    #expect(
      BasisLine.lines([
        "1588/QĐ-TTg ngày 17/12/2024", "Căn cứ Luật Giao dịch điện tử;", "57-NQ/TW", "93/2021/NQ-HĐND",
        "Thực hiện Công văn số 6885/UBND-TTHC.", "729/VP-TTHC", "Nghị quyết số 76/NQ-CP",
      ]) == [
        "Căn cứ Quyết định số 1588/QĐ-TTg ngày 17/12/2024;", "Căn cứ Luật Giao dịch điện tử;",
        "Căn cứ Nghị quyết số 57-NQ/TW;", "Căn cứ Nghị quyết số 93/2021/NQ-HĐND;",
        "Thực hiện Công văn số 6885/UBND-TTHC;", "Căn cứ Văn bản số 729/VP-TTHC;",
        "Căn cứ Nghị quyết số 76/NQ-CP.",
      ]
    )
    #expect(BasisLine.lines([]) == [])
  }
}
