import Foundation
import Merge
import Testing

@Suite("Values of targets")
struct TargetValueTests {
  static func meaning(of value: TargetValue?) -> String {
    guard let value else { return "nothing" }
    let span = value.upper.map { "–\($0)" } ?? ""
    let change = value.change.map { "\($0.rawValue) " } ?? ""
    let strength = value.isAspiration ? "strive " : ""
    return "\(strength)\(change)\(value.comparator.rawValue) \(value.quantity)\(span) [\(value.unit)]"
  }

  @Test("values of real plans are understood, in every composition and spacing")
  func wordings() {
    let rows = WordingTable.rows(TargetWordings.table)
    #expect(rows.count >= 60)
    for (wording, meaning) in rows {
      #expect(Self.meaning(of: TargetValue(wording)) == meaning, "\(wording)")
      let decomposed = TargetValue(wording.decomposedStringWithCanonicalMapping)
      #expect(Self.meaning(of: decomposed) == meaning, "\(wording)")
      #expect(
        Self.meaning(of: TargetValue(wording.replacing(" ", with: "  ") + ".")).hasPrefix(
          meaning.prefix { $0 != "[" }
        )
      )
    }
  }

  @Test(
    "what counts nothing is no value",
    arguments: TargetWordings.none + ["", " ", "🙂", "%", "≥", "\u{301}"]
  )
  func none(_ wording: String) {
    #expect(TargetValue(wording) == nil)
  }

  @Test("a ladder gives one demand a year, whichever stands first")
  func ladders() {
    func ladder(_ text: String) -> [String] {
      TargetValue.milestones(in: text).map {
        "\($0.year.map(String.init) ?? "-") \(Self.meaning(of: $0.value))"
      }
    }
    let rungs = ["2025 atLeast 50 [%]", "2028 atLeast 70 [%]", "2030 atLeast 90 [%]"]
    #expect(ladder("tối thiểu 50% năm 2025; tối thiểu 70% năm 2028; tối thiểu 90% năm 2030") == rungs)
    #expect(ladder("≥50% 2025, ≥70% 2028, ≥90% 2030") == rungs)
    #expect(ladder("đạt 50% (2025), 70% (2028)") == ["2025 atLeast 50 [%]", "2028 equal 70 [%]"])
    #expect(ladder("Đến năm 2025 đạt 50%, đến năm 2028 đạt 70%, đến năm 2030 đạt 90%") == rungs)
    #expect(ladder("2025: ít nhất 50%; 2028: ít nhất 70%; 2030: ít nhất 90%") == rungs)
    #expect(ladder("50 lớp năm 2025; 60 lớp năm 2026") == ["2025 equal 50 [lớp]", "2026 equal 60 [lớp]"])
    #expect(ladder("đạt 80% vào cuối năm 2025") == ["2025 atLeast 80 [%]"])
    #expect(ladder("đạt 80%") == ["- atLeast 80 [%]"])
    #expect(ladder("toàn trình").isEmpty)
    #expect(ladder("tăng tối thiểu 3 bậc so với năm 2024") == ["- increase atLeast 3 [bậc]"])
  }

  static let pairs: [(String, String, DemandRelation)] = [
    ("đạt 80%", "tối thiểu 80%", .same), ("80%", "≥ 80%", .same), ("80%", "đạt 80,0 %", .same),
    ("3 ngày", "không quá 3 ngày", .same), ("từ 80% trở lên", "ít nhất 80%", .same),
    ("giảm 30%", "giảm tối thiểu 30%", .same), ("01 lớp", "1 lớp tập huấn", .same),
    ("1.000 hồ sơ", "1 nghìn hồ sơ", .same), ("khoảng 20%-30%", "khoảng 20 - 30%", .same),
    ("đạt 90%", "đạt 80%", .stronger), ("90%", "80%", .stronger), ("trên 80%", "đạt 80%", .stronger),
    ("80,01%", "80%", .stronger), ("đạt 80%", "khoảng 80%", .stronger),
    ("tối đa 3 ngày", "tối đa 5 ngày", .stronger),
    ("dưới 5%", "không quá 5%", .stronger), ("giảm 30%", "giảm 20%", .stronger),
    ("phấn đấu 90%", "đạt 80%", .stronger), ("20-40%", "20-30%", .stronger),
    ("phấn đấu đạt 80%", "đạt 80%", .aspirationAgainstBinding),
    ("80%", "phấn đấu 80%", .aspirationAgainstBinding),
    ("ít nhất 50%", "tối đa 80%", .independent), ("ít nhất 80%", "tối đa 80%", .independent),
    ("ít nhất 80%", "tối đa 50%", .contradictory), ("trên 80%", "không quá 80%", .contradictory),
    ("80%", "80 hồ sơ", .otherUnit), ("5 lớp", "5 tin, bài", .otherUnit), ("giảm 30%", "đạt 30%", .otherUnit),
    ("tăng 30%", "giảm 30%", .otherUnit),
  ]

  @Test("pairs of demands")
  func relations() throws {
    for (left, right, relation) in Self.pairs {
      let mine = try #require(TargetValue(left))
      let theirs = try #require(TargetValue(right))
      #expect(mine.relation(to: theirs) == relation, "\(left) | \(right)")
    }
  }

  @Test("seen from the other side, every relation is reversed, and a value is the same as itself")
  func laws() {
    let values = WordingTable.rows(TargetWordings.table).compactMap { TargetValue($0.wording) }
    for left in values {
      #expect(left.relation(to: left) == .same)
      for right in values { #expect(left.relation(to: right) == right.relation(to: left).reversed) }
    }
  }

  @Test("of two percentages as far apart as can be written, the larger is the stronger")
  func exactness() throws {
    var random = SplitMix(seed: 92)
    for _ in 0..<2_000 {
      let whole = Int.random(in: 0...99, using: &random)
      let places = Int.random(in: 1...12, using: &random)
      let figures = (0..<places).map { _ in String(Int.random(in: 0...9, using: &random)) }.joined()
      let value = try #require(TargetValue("đạt \(whole),\(figures)%"))
      let more = try #require(TargetValue("đạt \(whole),\(figures)1%"))
      let longer = try #require(TargetValue("đạt \(whole),\(figures)000%"))
      #expect(more.relation(to: value) == .stronger)
      #expect(longer.relation(to: value) == .same)
    }
  }

  @Test("any text is read without harm")
  func anyText() {
    var random = SplitMix(seed: 16)
    let pieces = [
      "đạt", "tối thiểu", "≥", "<", "=", "80", "%", ",", ".", "000", "5", "2025", "năm", "triệu", "tỷ",
      "đồng", "-",
      "đến", "từ", "trở lên", "phấn đấu", "giảm", "không", "quá", "/", "(", "x", "99999999999999999999", "🙂",
      "\u{309}",
    ]
    for _ in 0..<20_000 {
      let words = (0..<Int.random(in: 1...10, using: &random)).map { _ in
        pieces.randomElement(using: &random) ?? ""
      }
      let text = words.joined(separator: Bool.random(using: &random) ? " " : "")
      if let value = TargetValue(text) {
        #expect(value.relation(to: value) == .same)
        if let upper = value.upper { #expect(upper >= value.quantity) }
      }
      if let money = Money(text) { #expect(money.dong >= 0) }
    }
  }
}
