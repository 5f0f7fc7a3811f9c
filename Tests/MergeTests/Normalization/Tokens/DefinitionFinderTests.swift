import Foundation
import Merge
import Testing

@Suite("Abbreviations that a text defines")
struct DefinitionFinderTests {
  private func pairs(_ text: String) -> [String] {
    DefinitionFinder().definitions(in: text).map { "\($0.short) = \($0.long)" }
  }

  @Test(
    "the letters of the short form begin the syllables before it",
    arguments: [
      ("Dịch vụ công trực tuyến (DVCTT)", ["DVCTT = Dịch vụ công trực tuyến"]),
      ("cung cấp dịch vụ công trực tuyến (DVCTT) cho dân", ["DVCTT = dịch vụ công trực tuyến"]),
      ("thủ tục hành chính (sau đây gọi tắt là TTHC)", ["TTHC = thủ tục hành chính"]),
      ("thủ tục hành chính (viết tắt là: “TTHC”)", ["TTHC = thủ tục hành chính"]),
      ("Uỷ ban nhân dân (UBND)", ["UBND = Uỷ ban nhân dân"]),
      ("cán bộ, công chức, viên chức (CBCCVC)", ["CBCCVC = cán bộ, công chức, viên chức"]),
      ("phát triển khoa học và công nghệ (KHCN)", ["KHCN = khoa học và công nghệ"]),
      ("định danh điện tử (ĐDĐT)", ["ĐDĐT = định danh điện tử"]),
      ("chuyển đổi số (CDS)", ["CDS = chuyển đổi số"]),
      ("dịch vụ công (ĐVC)", []),
      (
        "Ứng dụng trí tuệ nhân tạo (TTNT) và chữ ký số (CKS)", ["TTNT = trí tuệ nhân tạo", "CKS = chữ ký số"]
      ),
      ("tài khoản (VNeID)", []),
      ("Sở Nội vụ (cơ quan thường trực)", []),
      ("Sở Nội vụ (sau đây gọi tắt là Sở)", []),
      ("hành chính. Công tác (HCCT)", []),
      ("(DVC)", []),
      ("công (DVC)", []),
      ("và (V)", []),
      ("doanh nghiệp (DN", []),
      ("(gọi tắt là)", []),
      ("", []),
    ] as [(String, [String])]
  )
  func table(text: String, expected: [String]) {
    #expect(pairs(text) == expected)
    let decomposed = pairs(text.decomposedStringWithCanonicalMapping)
    #expect(decomposed == expected.map(\.decomposedStringWithCanonicalMapping))
  }

  @Test("any text is read to its end")
  func anyText() {
    var random = SplitMix(seed: 2003)
    let parts = [
      "(", ")", "sau đây", "gọi tắt là", "dịch", "vụ", "công", "DVC", ".", ";", "và", ":", "\"", "😀",
    ]
    for _ in 0..<5_000 {
      let count = Int.random(in: 0..<14, using: &random)
      let text = (0..<count).map { _ in parts.randomElement(using: &random) ?? "" }.joined(separator: " ")
      for definition in DefinitionFinder().definitions(in: text) {
        #expect(text.contains(definition.short) && text.contains(definition.long))
      }
    }
  }
}
