import Merge
import Testing

@Suite("What changes mean")
struct ChangeMeaningTests {
  typealias Case = (field: String, before: String, after: String, meaning: ChangeMeaning)

  static let cases: [Case] = [
    ("due", "Quý II/2025", "30/6/2025", .narrowed),
    ("due", "Tháng 6/2025", "Năm 2025", .widened),
    ("due", "Quý I/2025", "Quý III/2025", .later),
    ("due", "Quý IV/2025", "Quý II/2025", .earlier),
    ("due", "Quý II/2025", "trước ngày 30/6/2025", .form),
    ("due", "Năm 2025", "Thường xuyên", .otherKind),
    ("due", "Hằng tháng", "Hằng quý", .otherCycle),
    ("due", "Hằng tháng", "Quý II/2025", .otherKind),
    ("lead", "Sở TT&TT", "Sở Thông tin và Truyền thông", .alias),
    ("lead", "Sở Thông tin và Truyền thông", "Sở Khoa học và Công nghệ", .successor),
    ("lead", "Sở Nội vụ", "Sở Tư pháp", .replaced),
    ("lead", "các sở, ban, ngành", "Sở Tư pháp", .narrowed),
    ("support", "Sở Nội vụ", "[Sở Nội vụ, Sở Tư pháp]", .extended),
    ("support", "[Sở Nội vụ, Sở Tư pháp]", "Sở Tư pháp", .reduced),
    ("budget", "{amount: 120 triệu đồng}", "{amount: \"0,15 tỷ đồng\"}", .raised),
    ("budget", "{amount: 120 triệu đồng}", "{amount: 120.000.000 đồng}", .form),
    ("budget", "{source: ngân sách tỉnh}", "{source: xã hội hóa}", .otherSource),
    ("basis", "1588/QĐ-TTg", "Quyết định số 1588/QĐ-TTg", .form),
    ("basis", "1588/QĐ-TTg", "[1588/QĐ-TTg, 57-NQ/TW]", .extended),
    ("title", "Hoà giải ở cơ sở", "Hòa giải ở cơ sở.", .spelling),
    ("title", "Tuyên truyền DVCTT", "Tuyên truyền dịch vụ công trực tuyến", .alias),
    ("title", "Tuyên truyền ở xã", "Tuyên truyền ở phường", .reworded),
    ("output", "02 kỳ/tháng", "03 kỳ/tháng", .raised),
    ("output", "20.000 tờ rơi; 10 lớp", "15.000 tờ rơi; 5 lớp", .lowered),
    ("output", "02 kỳ/tháng", "2 kỳ/tháng", .form),
    ("output", "20.000 tờ rơi; 10 lớp", "15.000 tờ rơi; 12 lớp", .reworded),
    ("output", "02 kỳ/tháng", "03 kỳ/quý", .reworded),
    ("output", "02 lớp tại 5 xã", "03 lớp tại 4 xã", .reworded),
    ("output", "", "Báo cáo", .filled),
    ("output", "Báo cáo", "", .emptied),
  ]

  @Test("a changed field is understood", arguments: cases)
  func meaning(_ sample: Case) throws {
    func plan(_ value: String) -> String {
      let title = sample.field == "title" ? "" : "title: Việc\n"
      let line = value.isEmpty ? "" : "\(sample.field): \(value)"
      return RevisionTexts.plan(["id: a\n\(title)\(line)"])
    }
    let alignment = try RevisionTexts.alignment(plan(sample.before), plan(sample.after))
    let comparison = RevisionComparison(alignment, reference: .embedded())
    let found = comparison.changes + comparison.rewordings
    #expect(found.map(\.field) == [sample.field])
    #expect(found.map(\.meaning) == [sample.meaning], "\(sample.before) → \(sample.after)")
    #expect(comparison.changes.isEmpty == sample.meaning.isOnlyWording)
  }

  @Test(
    "a target is raised, lowered, made binding or only an aspiration",
    arguments: [
      (">= 80%", ">= 90%", ChangeMeaning.raised), ("tối thiểu 80%", ">= 80%", .form),
      (">= 80%", "tối thiểu 70%", .lowered),
      ("phấn đấu đạt 80%", ">= 80%", .tightened), ("80%", "80 lớp", .otherUnit),
    ]
  )
  func targets(before: String, after: String, meaning: ChangeMeaning) throws {
    func plan(_ value: String) -> String {
      RevisionTexts.plan(["id: a\ntitle: Việc"])
        + "targets:\n  - {id: g, indicator: Tỷ lệ, value: \"\(value)\"}\n"
    }
    let alignment = try RevisionTexts.alignment(plan(before), plan(after))
    let comparison = RevisionComparison(alignment, reference: .embedded())
    #expect((comparison.changes + comparison.rewordings).map(\.meaning) == [meaning])
  }

  @Test("tasks that wait for renumbered ones wait for the same ones")
  func after() throws {
    let old = RevisionTexts.plan([
      "id: a\ntitle: Tập huấn cán bộ", "id: b\ntitle: Đánh giá kết quả\nafter: a",
    ])
    let new = RevisionTexts.plan([
      "id: x\ntitle: Tập huấn cán bộ", "id: y\ntitle: Đánh giá kết quả\nafter: x",
    ])
    let comparison = RevisionComparison(try RevisionTexts.alignment(old, new), reference: .embedded())
    #expect(comparison.changes.isEmpty)
    #expect(comparison.renumberings.map(\.newID) == ["x", "y"])
  }
}
