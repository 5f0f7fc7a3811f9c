import Testing

@testable import Merge

@Suite("Outputs of the same work")
struct OutputRuleTests {
  static let pairs: [FieldPair] = [
    FieldPair("13 lớp tập huấn", "13 lớp tập huấn", .same),
    FieldPair("30.000 chữ ký số được cấp", "30.000 chữ ký số", .form),
    FieldPair(
      "Kho dữ liệu kết quả giải quyết TTHC",
      "Kho dữ liệu kết quả giải quyết thủ tục hành chính",
      .form
    ),
    FieldPair("13 lớp tập huấn; tài liệu trực tuyến", "13 lớp tập huấn", .left),
    FieldPair("Hệ thống được nâng cấp", "Hệ thống được nâng cấp, nghiệm thu", .right),
    FieldPair("Báo cáo thí điểm", "Trợ lý ảo vận hành chính thức", .complement),
    FieldPair("tối thiểu 02 lượt phát/tuần", "12 bản tin mẫu", .complement),
    FieldPair("mỗi huyện, thị xã, thành phố ít nhất 01 đội hình", "13 đội hình", .complement),
    FieldPair("100% xã, phường", "96 xã, phường", .complement),
    FieldPair("tối thiểu 05 tin, bài/tháng", "08 tin, bài/tháng", .complement),
    FieldPair("02 kỳ/tháng", "24 kỳ", .complement),
    FieldPair("20 cụm pa nô, 500 áp phích", "15 cụm pa nô", .conflict),
    FieldPair("20.000 tờ rơi", "10.000 tờ rơi", .conflict),
    FieldPair("02 chương trình tọa đàm", "01 chương trình", .conflict),
    FieldPair("tối thiểu 20 lớp", "13 lớp", .conflict),
  ]

  @Test("add up unless they count one product differently", arguments: pairs)
  func verdict(pair: FieldPair) throws {
    #expect(FieldPair.Verdict(try relation(pair.left, pair.right)) == pair.verdict)
  }

  @Test("relate the same when the sides are exchanged", arguments: pairs)
  func symmetry(pair: FieldPair) throws {
    #expect(FieldPair.Verdict(try relation(pair.right, pair.left)) == pair.verdict.flipped)
  }

  private func relation(_ left: String, _ right: String) throws -> FieldRelation {
    OutputRule(phrasing: .reference).relation(try side(left), try side(right))
  }

  private func side(_ output: String) throws -> Side<PlanTask> {
    var task = SamplePlan.Task("t1")
    task.output = output
    let plan = try SamplePlan("a", tasks: [task]).plan()
    return Side(plan: plan, item: plan.tasks[0])
  }
}
