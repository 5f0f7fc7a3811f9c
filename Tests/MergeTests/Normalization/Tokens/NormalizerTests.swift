import Foundation
import Merge
import Testing

@Suite("Normalizing texts")
struct NormalizerTests {
  private static let prepared = Normalizer(
    directory: ReferenceData.embedded().directory,
    glossary: ReferenceData.embedded().glossary
  )
  private var normalizer = Self.prepared

  private func words(_ text: String, _ layers: NormalizationLayers = .all) -> String {
    var normalizer = normalizer
    let result = normalizer.normalize(text, layers: layers)
    return result.ids.map { normalizer.vocabulary.text(of: $0) }.joined(separator: " ")
  }

  @Test(
    "each layer does its work",
    arguments: [
      ("Tuyên truyền CCHC, CĐS.", .abbreviations, "tuyên truyền cải cách hành chính chuyển đổi số"),
      ("Tuyên truyền CCHC, CĐS.", [], "tuyên truyền cchc cđs"),
      ("cổng TTĐT", .abbreviations, "cổng thông tin điện tử"),
      ("TT theo KH", .abbreviations, "tt theo kh"),
      ("KH&CN, KH và CN", .abbreviations, "khoa học và công nghệ khoa học và công nghệ"),
      ("điểm b, c khoản 4; b/c quý", .abbreviations, "điểm b c khoản 4 báo cáo quý"),
      ("CB, CC, VC và CBCCVC", .abbreviations, "cán bộ công chức viên chức và cán bộ công chức viên chức"),
      (
        "ĐA 06", .abbreviations,
        "đề án phát triển ứng dụng dữ liệu về dân cư định danh và xác thực điện tử phục vụ chuyển đổi số quốc gia"
      ),
      ("1588/QĐ-TTg, 6885/UBND-TTHC, 57-NQ/TW", .abbreviations, "1588/qđ-ttg 6885/ubnd-tthc 57-nq/tw"),
      ("05/KH-UBND năm 2025", .abbreviations, "5/kh-ubnd năm 2025"),
      ("202/2025/QH15 và 118/2025/NĐ-CP", .abbreviations, "202/2025/qh15 và 118/2025/nđ-cp"),
      ("06/2025, 24/7, 02 bài/tháng", .abbreviations, "6 2025 24 7 2 bài tháng"),
      ("đạt 92,61% (1.000 hồ sơ)", .abbreviations, "đạt 92,61 1.000 hồ sơ"),
      ("Sở KH&CN, UBND xã, phường", [.abbreviations, .agencies], "@so-khcn @ubnd-cap-xa"),
      ("giao Sở Khoa học và Công nghệ tỉnh", [.abbreviations, .agencies], "giao @so-khcn"),
      ("phát triển Chính phủ số", [.abbreviations, .agencies, .levels], "phát triển chính quyền số"),
      ("phát triển Chính phủ số", .synonyms, "phát triển chính phủ số"),
      ("hàng năm, mỗi năm", .synonyms, "hằng năm hằng năm"),
      ("người dân và doanh nghiệp", .all, "người dân doanh nghiệp"),
      ("qua loa phát thanh", .all, "qua truyền thanh cơ sở"),
      ("", .all, ""),
      ("… ; ,", .all, ""),
    ] as [(String, NormalizationLayers, String)]
  )
  func layers(text: String, layers: NormalizationLayers, expected: String) {
    #expect(words(text, layers) == expected)
  }

  @Test(
    "a note that only repeats what stands before it is dropped, another is kept",
    arguments: [
      ("dịch vụ công trực tuyến (DVCTT) cho người dân", "dịch vụ công trực tuyến cho người dân"),
      ("thủ tục hành chính (sau đây viết tắt là TTHC)", "thủ tục hành chính"),
      ("TTHC (gọi tắt là: thủ tục hành chính)", "thủ tục hành chính"),
      ("UBND (Ủy ban nhân dân) xã", "ủy ban nhân dân xã"),
      ("thủ tục hành chính (cấp xã)", "thủ tục hành chính cấp xã"),
      ("hồ sơ (TTHC", "hồ sơ thủ tục hành chính"),
      ("hồ sơ TTHC) (", "hồ sơ thủ tục hành chính"),
      ("a (b) (c)", "a b c"),
    ]
  )
  func restatements(text: String, expected: String) {
    #expect(words(text, .abbreviations) == expected)
  }

  @Test("phrases do not reach over the end of a clause, but over commas")
  func clauses() {
    #expect(words("giao Sở. Nội vụ", .all) == "giao sở nội vụ")
    #expect(words("giao Sở; Nội vụ", .all) == "giao sở nội vụ")
    #expect(words("giao Sở Nội vụ", .all) == "giao @so-nv")
    #expect(words("thông tin, tuyên truyền", .all) == "tuyên truyền")
    #expect(words("thông tin; tuyên truyền", .all) == "thông tin tuyên truyền")
  }

  @Test("every word knows the stretch of the original that it comes from")
  func places() {
    var normalizer = normalizer
    let text = "Uỷ  ban nhân dân cấp xã  tuyên truyền DVCTT"
    let bytes = Array(text.utf8)
    let tokens = normalizer.normalize(text).tokens
    let stretches = tokens.map { String(decoding: bytes[$0.range], as: UTF8.self) }
    #expect(
      stretches == [
        "Uỷ  ban nhân dân cấp xã", "tuyên", "truyền", "DVCTT", "DVCTT", "DVCTT", "DVCTT", "DVCTT",
      ]
    )
  }

  @Test("the definitions of a plan come before the glossary, and only for that plan")
  func definitions() {
    var normalizer = normalizer
    let definitions = normalizer.definitions(in: [
      "Trung tâm Sáng tạo Trẻ (sau đây gọi tắt là TTSTT) và dịch vụ nhanh (DVC)", "Đội Văn Công (DVC)",
      "không có gì",
    ])
    #expect(definitions.list.map(\.short) == ["TTSTT", "DVC"])
    #expect(definitions.list.map(\.long) == ["Trung tâm Sáng tạo Trẻ", "Đội Văn Công"])
    func words(_ text: String, _ definitions: PlanDefinitions) -> String {
      normalizer.normalize(text, definitions: definitions).ids.map { normalizer.vocabulary.text(of: $0) }
        .joined(separator: " ")
    }
    #expect(words("TTSTT biểu diễn DVC", definitions) == "trung tâm sáng tạo trẻ biểu diễn đội văn công")
    #expect(words("TTSTT biểu diễn DVC", .none) == "ttstt biểu diễn dịch vụ công")
  }

  @Test("agencies are words that can be told from others")
  func agencyWords() throws {
    var normalizer = normalizer
    let ids = normalizer.normalize("Sở Nội vụ báo cáo").ids
    #expect(ids.map { normalizer.agency($0) } == ["so-nv", nil, nil])
    #expect(normalizer.word(forAgency: "so-nv") == ids.first)
    #expect(normalizer.word(forAgency: "nobody") == nil)
  }

  @Test("a phrase is looked up as it stands in texts")
  func phrases() {
    var normalizer = normalizer
    let phrase = normalizer.phrase("loa phát thanh")
    let text = normalizer.normalize("phát qua đài truyền thanh xã mỗi ngày").ids
    #expect(text[2..<2 + phrase.count].elementsEqual(phrase))
  }
}
