import Testing

@testable import Spreadsheet

@Suite("Names of sheets")
struct SheetNameTests {
  @Test("characters that Excel forbids, blanks and apostrophes at the ends go")
  func forbidden() {
    #expect(
      SheetName.valid(["Quý I/II: [a]*?", " 'Nhiệm vụ' ", "", "'''", "a\u{0}b"]) == [
        "Quý I II   a", "Nhiệm vụ", "Sheet", "Sheet (2)", "a␀b",
      ]
    )
  }

  @Test("names that differ in capitals alone, or only behind the limit, get a number")
  func unique() {
    let long = String(repeating: "ệ", count: 40)
    #expect(
      SheetName.valid(["Chỉ tiêu", "CHỈ TIÊU", "History", long, long]) == [
        "Chỉ tiêu", "CHỈ TIÊU (2)", "History (2)", String(repeating: "ệ", count: 30) + "…",
        String(repeating: "ệ", count: 27) + " (2)",
      ]
    )
  }
}
