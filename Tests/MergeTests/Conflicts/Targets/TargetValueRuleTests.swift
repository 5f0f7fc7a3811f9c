import Testing

@testable import Merge

/// Values of one indicator for 2025 as plans write them, two by two.
@Suite("Values of one indicator")
struct TargetValueRuleTests {
  static let pairs: [FieldPair] = [
    // The same demand.
    FieldPair(">= 80%", ">= 80%", .same),
    FieldPair("100%", "đạt 100%", .form),
    FieldPair("đạt 80%", "tối thiểu 80%", .form),
    FieldPair("tối thiểu 80%", "ít nhất 80%", .form),
    FieldPair("từ 80% trở lên", "Có ≥ 80%", .form),
    FieldPair("đạt từ 90% trở lên", "tối thiểu 90%", .form),
    FieldPair("92,61%", "đạt 92,61%", .form),
    FieldPair("1.000 hồ sơ", "ít nhất 1000 hồ sơ", .form),
    FieldPair("05 tin, bài", "5 tin, bài", .form),
    FieldPair("tối thiểu 60% năm 2025; tối thiểu 75% năm 2027", "60% năm 2025; 75% năm 2027", .form),
    // One says more.
    FieldPair("trên 80%", "từ 80% trở lên", .left),
    FieldPair("tối thiểu 50% năm 2025; tối thiểu 90% năm 2030", "ít nhất 50%", .left),
    FieldPair("đạt 50%", "năm 2025: 50%; năm 2030: 80%", .right),
    // Both stand: another year, or an aspiration beyond what binds.
    FieldPair("tối thiểu 80%", "phấn đấu 90%", .complement),
    FieldPair("năm 2026: 60%; năm 2030: 80%", "50%", .complement),
    // Nobody can tell.
    FieldPair("đạt 80%", "đạt 500 hồ sơ", .question),
    FieldPair("tối thiểu 20%", "không quá 30%", .question),
    FieldPair("hoàn thành", "80%", .question),
    // Contradictions.
    FieldPair(">= 80%", ">= 70%", .conflict),
    FieldPair("đạt tối thiểu 90%", "đạt tối thiểu 92%", .conflict),
    FieldPair("100%", "tối thiểu 90%", .conflict),
    FieldPair("phấn đấu 70%", "tối thiểu 80%", .conflict),
    FieldPair("phấn đấu đạt 70%", "Phấn đấu 75%", .conflict),
    FieldPair("92,6%", "92,61%", .conflict),
    FieldPair("không quá 2%", "không quá 5%", .conflict),
    FieldPair("tối thiểu 30%", "dưới 20%", .conflict),
    FieldPair("khoảng 10%-12%", "khoảng 10%-15%", .conflict),
    FieldPair("ít nhất 55%", "tối thiểu 50% năm 2025; tối thiểu 70% năm 2028", .conflict),
    FieldPair("ít nhất 60 tin bài", "ít nhất 50 tin bài", .conflict),
  ]

  @Test("relate as an official reads them", arguments: pairs)
  func verdict(pair: FieldPair) throws {
    #expect(FieldPair.Verdict(try relation(pair.left, pair.right)) == pair.verdict)
  }

  @Test("relate the same when the sides are exchanged", arguments: pairs)
  func symmetry(pair: FieldPair) throws {
    #expect(FieldPair.Verdict(try relation(pair.right, pair.left)) == pair.verdict.flipped)
  }

  private func relation(_ left: String, _ right: String) throws -> FieldRelation {
    TargetValueRule().relation(try side(left), try side(right))
  }

  private func side(_ value: String) throws -> Side<Target> {
    var sample = SamplePlan("a")
    sample.targets = [SamplePlan.Target(id: "t1", indicator: "Tỷ lệ hồ sơ nộp trực tuyến", value: value)]
    let plan = try sample.plan()
    return Side(plan: plan, item: plan.targets[0])
  }
}
