import Testing

@testable import Merge

@Suite("Names in quotation marks")
struct QuotedNamesTests {
  private func names(_ text: String) -> [String] {
    QuotedNames.ranges(in: text).map { String(decoding: Array(text.utf8)[$0], as: UTF8.self) }
  }

  @Test(
    "are what stands between marks of any kind",
    arguments: [
      ("chuyên mục “Chuyển đổi số” trên đài", ["Chuyển đổi số"]),
      ("chuyên mục \"Chuyển đổi số\" và \"Hỏi đáp\"", ["Chuyển đổi số", "Hỏi đáp"]),
      ("phong trào «Bình dân học vụ số»", ["Bình dân học vụ số"]),
      ("chiến dịch ”Tháng cao điểm” năm 2025", ["Tháng cao điểm"]),
      ("không có tên nào", []),
      ("mở “mà không đóng", []),
      ("đóng mà không mở”", []),
      ("“”", [""]),
      ("", []),
    ]
  )
  func found(text: String, expected: [String]) { #expect(names(text) == expected) }

  @Test("a long quotation is a sentence, not a name")
  func sentence() {
    #expect(names("“" + String(repeating: "từ ", count: 60) + "”") == [])
  }

  @Test("ranges lie in the text, one after the other, whatever the text")
  func laws() {
    var random = SplitMix(seed: 3)
    let pieces = ["“", "”", "\"", "«", "»", "‘", "’", "số", " ", "a\u{301}"]
    for _ in 0..<2_000 {
      let text = (0..<Int.random(in: 0...12, using: &random))
        .map { _ in pieces[Int.random(in: 0..<pieces.count, using: &random)] }.joined()
      var last = 0
      for range in QuotedNames.ranges(in: text) {
        #expect(range.lowerBound >= last && range.upperBound <= text.utf8.count)
        last = range.upperBound
      }
    }
  }
}
