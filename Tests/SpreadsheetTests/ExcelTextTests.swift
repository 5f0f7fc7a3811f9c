import Testing

@testable import Spreadsheet

@Suite("Text in cells")
struct ExcelTextTests {
  @Test("plain text stays as it is, whatever it begins with")
  func plain() {
    for text in [
      "", "Quý II/2025", "=1+1", "+84", "-5", "@a", "a\nb\tc", "kế hoa\u{323}ch 👩🏽‍🌾", "_x_", "_x00_",
    ] {
      #expect(ExcelText.cell(text) == text)
    }
  }

  @Test("what XML cannot carry is shown, line ends become line feeds, escapes of Excel stay words")
  func special() {
    #expect(ExcelText.cell("a\u{0}b\u{1b}[31m\u{7f}") == "a␀b␛[31m␡")
    #expect(ExcelText.cell("a\r\nb\rc\n\nd") == "a\nb\nc\n\nd")
    #expect(ExcelText.cell(" \t\r\n=a b\n ") == "=a b")
    #expect(ExcelText.cell(" \n") == "")
    #expect(ExcelText.cell("\u{fffe}\u{ffff}\u{85}") == "\u{fffd}\u{fffd}\u{fffd}")
    #expect(
      ExcelText.cell("_x0041_ _X0041_ _x00e9_x000A_") == "_x005F_x0041_ _X0041_ _x005F_x00e9_x005F_x000A_"
    )
  }

  @Test("text beyond the limit is cut before a whole character, with an ellipsis")
  func limit() {
    let fits = String(repeating: "a", count: 32_767)
    #expect(ExcelText.cell(fits) == fits)
    let cut = ExcelText.cell(fits + "b")
    #expect(cut == fits.dropLast() + "…")
    let family = ExcelText.cell(String(repeating: "👩🏽‍🌾", count: 10_000))
    #expect(family.utf16.count <= 32_767 && family.dropLast().allSatisfy { $0 == "👩🏽‍🌾" })
  }

  @Test("names and titles stand on one line")
  func line() {
    #expect(ExcelText.line("a\r\nb\tc", limit: 255) == "a b c")
    #expect(ExcelText.line("abcdef", limit: 4) == "abc…")
  }
}
