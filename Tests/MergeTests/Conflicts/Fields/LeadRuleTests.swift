import Testing

@testable import Merge

/// Leads as plans write them, two by two, on the day of the e-service draft.
@Suite("Leads of the same work")
struct LeadRuleTests {
  static let pairs: [FieldPair] = [
    // The same agency, however it is written.
    FieldPair("Sở Khoa học và Công nghệ", "Sở Khoa học và Công nghệ", .same),
    FieldPair("Sở Khoa học và Công nghệ", "Sở  Khoa học và Công Nghệ", .same),
    FieldPair("Sở Văn hóa, Thể thao và Du lịch", "Sở Văn hoá, Thể thao và Du lịch", .same),
    FieldPair("Công an tỉnh", "Công an Tỉnh", .same),
    FieldPair("Sở Khoa học và Công nghệ", "Sở KH&CN", .form),
    FieldPair("Sở Khoa học và Công nghệ", "SKHCN", .form),
    FieldPair("Sở Giáo dục và Đào tạo", "Sở GD&ĐT", .form),
    FieldPair("Văn phòng UBND tỉnh", "Văn phòng Ủy ban nhân dân tỉnh", .form),
    FieldPair("Ủy ban MTTQ Việt Nam tỉnh", "Uỷ ban Mặt trận Tổ quốc Việt Nam tỉnh", .form),
    FieldPair("Đài Phát thanh - Truyền hình tỉnh", "Đài Phát thanh - Truyền hình Quảng Ngãi", .form),
    FieldPair("Sở Nội vụ; Tỉnh đoàn", "Tỉnh đoàn, Sở Nội vụ", .same),
    // Renamed and merged agencies.
    FieldPair("Sở Thông tin và Truyền thông", "Sở Khoa học và Công nghệ", .form),
    FieldPair("Sở TT&TT", "Sở KH&CN", .form),
    FieldPair("Sở Kế hoạch và Đầu tư", "Sở Tài chính", .form),
    FieldPair("Sở Tài nguyên và Môi trường", "Sở Nông nghiệp và Môi trường", .form),
    FieldPair("Sở Nông nghiệp và Phát triển nông thôn", "Sở Tài nguyên và Môi trường", .form),
    FieldPair("Sở Giao thông vận tải", "Sở Xây dựng", .form),
    FieldPair("Ban Dân tộc tỉnh", "Sở Dân tộc và Tôn giáo", .form),
    FieldPair("Bộ Thông tin và Truyền thông", "Bộ Khoa học và Công nghệ", .form),
    FieldPair("Bộ Kế hoạch và Đầu tư", "Bộ Tài chính", .form),
    // Members and collectives.
    FieldPair("Sở Khoa học và Công nghệ", "các sở, ban, ngành", .left),
    FieldPair("Các sở, ban, ngành", "Sở Tư pháp", .right),
    FieldPair("Sở Thông tin và Truyền thông", "các sở, ban, ngành", .left),
    FieldPair("UBND huyện Ba Tơ", "UBND các huyện, thị xã, thành phố", .left),
    FieldPair("các sở, ban, ngành", "các sở, ban, ngành; UBND các huyện, thị xã, thành phố", .complement),
    FieldPair("Sở Nội vụ", "Sở Nội vụ; Văn phòng UBND tỉnh", .complement),
    FieldPair("Sở Nội vụ; Sở Tư pháp", "Sở Nội vụ; Sở Tài chính", .complement),
    // Nobody can tell.
    FieldPair("các đơn vị liên quan", "Viettel Quảng Ngãi", .question),
    FieldPair("Trung tâm Chuyển đổi số Lâm Đồng", "Sở Nội vụ", .question),
    // Different agencies.
    FieldPair("Sở Nội vụ", "Sở Khoa học và Công nghệ", .conflict),
    FieldPair("Sở Thông tin và Truyền thông", "Sở Nội vụ", .conflict),
    FieldPair("Văn phòng UBND tỉnh", "Sở Khoa học và Công nghệ", .conflict),
    FieldPair("Văn phòng UBND tỉnh", "UBND tỉnh", .conflict),
    FieldPair("UBND các huyện, thị xã, thành phố", "Sở Văn hóa, Thể thao và Du lịch", .conflict),
    FieldPair("Sở Nông nghiệp và Môi trường", "Sở Tài chính", .conflict),
    FieldPair("Báo Quảng Ngãi", "Tỉnh đoàn", .conflict),
  ]

  @Test("relate as an official reads them", arguments: pairs)
  func verdict(pair: FieldPair) {
    #expect(FieldPair.Verdict(relation(pair.left, pair.right)) == pair.verdict)
  }

  @Test("relate the same when the sides are exchanged", arguments: pairs)
  func symmetry(pair: FieldPair) {
    #expect(FieldPair.Verdict(relation(pair.right, pair.left)) == pair.verdict.flipped)
  }

  @Test("a dissolved department is another one as long as it works")
  func beforeTheMerger() {
    let day = Day.on("2025-02-28")
    let relation = relation("Sở Thông tin và Truyền thông", "Sở Khoa học và Công nghệ", day: day)
    #expect(FieldPair.Verdict(relation) == .conflict)
  }

  @Test("work that a division gave to another department is a question, not a rename")
  func division() {
    let relation = relation(
      "Sở Thông tin và Truyền thông",
      "Sở Văn hóa, Thể thao và Du lịch",
      work: "Hướng dẫn cơ quan báo chí tuyên truyền"
    )
    #expect(FieldPair.Verdict(relation) == .question)
  }

  private func relation(
    _ left: String,
    _ right: String,
    day: Day = Day.on("2025-03-17"),
    work: String = "Tập huấn kỹ năng cho cán bộ"
  ) -> FieldRelation {
    let timeline = AgencyTimeline(agencies: ReferenceData.embedded().directory, day: day)
    return PartyComparison(
      left: timeline.parties(assignment(left), doing: work),
      right: timeline.parties(assignment(right), doing: work),
      timeline: timeline
    ).relation
  }

  private func assignment(_ text: String) -> Assignment {
    Assignment(texts: [Text(text)], agencies: ReferenceData.embedded().directory.mentions(in: text))
  }
}
