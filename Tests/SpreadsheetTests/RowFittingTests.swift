import TestSupport
import Testing

@testable import Spreadsheet

@Suite("Heights of rows")
struct RowFittingTests {
  private func height(_ text: String, width: Double = 20, size: Double = 11) -> Double {
    var style = CellStyle()
    style.size = size
    return RowFitting.height(of: [Cell(.text(text), style)], widths: [width])
  }

  @Test("a line is fifteen points, and every line feed begins another")
  func lines() {
    #expect(height("Quý II/2025") == 15)
    #expect(height("a\nb\n\nd") == 60)
    #expect(RowFitting.height(of: [], widths: []) == 15)
    #expect(RowFitting.height(of: [Cell(.number(1)), Cell(.text(""))], widths: [5, 5]) == 15)
  }

  @Test("more words never make a row lower, a wider column never higher, and no row is higher than Excel's")
  func laws() {
    let words =
      "Tuyên truyền, phổ biến nâng cao chất lượng cung cấp và sử dụng hiệu quả dịch vụ công trực tuyến"
      .split(separator: " ")
    var text = ""
    var last = 0.0
    for index in 0..<400 {
      text += (index == 0 ? "" : " ") + words[index % words.count]
      let now = height(text)
      #expect(now >= last && height(text, width: 40) <= now && now <= 409)
      last = now
    }
    #expect(last == 409)
  }

  @Test("a word longer than its column is broken")
  func longWord() {
    #expect(height(String(repeating: "n", count: 200), width: 10) > 150)
    #expect(height("chữ", width: 0) >= 15)
  }

  @Test("text that is not wrapped takes one line")
  func unwrapped() {
    var style = CellStyle()
    style.isWrapped = false
    let text = String(repeating: "dài ", count: 50)
    #expect(RowFitting.height(of: [Cell(.text(text), style)], widths: [10]) == 15)
  }
}
