import Testing

@testable import Merge

@Suite("Tables of a publication")
struct PublicationTablesTests {
  @Test("the table of tasks has every task with its words and its days")
  func tasks() throws {
    let table = try SamplePublication.make().taskTable
    #expect(
      table.columns.map(\.heading) == [
        "STT", "Phần, mục", "Nhiệm vụ", "Nội dung chi tiết", "Cơ quan chủ trì", "Cơ quan phối hợp",
        "Thời gian thực hiện", "Từ ngày", "Đến ngày", "Sản phẩm", "Kinh phí", "Vị trí trong kế hoạch",
        "Nguồn (kế hoạch, vị trí)", "Mã",
      ]
    )
    #expect(
      table.rows[0] == [
        .number(1), .text("II. Nhiệm vụ"), .text("Tập huấn kỹ năng số"), .empty, .text("Sở Nội vụ"),
        .text("Sở Tài chính"), .text("Quý II/2025"), .day(.on("2025-04-01")), .day(.on("2025-06-30")),
        .text("02 lớp"), .empty, .text("điểm a Mục II"), .empty, .text("t1"),
      ]
    )
    #expect(table.rows.map(\.last) == [.text("t1"), .text("t2"), .text("t3")])
    #expect(
      table.rows[2][6] == .disputed("Chưa thống nhất: “Quý III/2025” (x-2025/x1); “15/8/2025” (y-2025/y1)")
    )
    #expect(table.rows[2][8] == .empty)
    #expect(table.csv.contains("\r\n2,II. Nhiệm vụ,'=Mở chuyên mục,"))
  }

  @Test("every report of the year has its row, in the order of the days")
  func duties() throws {
    let more = """
        - {id: r0, to: UBND tỉnh, due: Thường xuyên}
        - {id: r2, to: UBND tỉnh, due: trước ngày 20/5/2025}
        - {id: r1,
      """
    let table = try SamplePublication.make(replacing: "- {id: r1,", with: more.drop { $0 == " " }.description)
      .dutyTable
    let days = table.rows.map { row in if case .day(let day) = row[1] { day.iso } else { "" } }
    #expect(
      days == [
        "2025-04-15", "2025-05-15", "2025-05-20", "2025-06-15", "2025-07-15", "2025-08-15", "2025-09-15",
        "2025-10-15",
        "2025-11-15", "2025-12-15", "",
      ]
    )
    #expect(table.rows.map { $0[0] } == (1...11).map { .number($0) })
  }

  @Test("the load has each leading agency's tasks once, without zeros")
  func load() throws {
    let table = try SamplePublication.make(.english).loadTable
    #expect(table.columns.count == 17 && table.rows.allSatisfy { $0.count == 17 })
    #expect(
      table.rows[0][0] == .text("Sở Nội vụ") && table.rows[0][6] == .number(1) && table.rows[0][1] == .empty
    )
    #expect(table.rows.map { $0[16] } == [.number(1), .number(1), .number(1)])
  }

  @Test("targets say by which day they must be reached")
  func targets() throws {
    let table = try SamplePublication.make(.english).targetTable
    #expect(
      table.rows == [
        [
          .number(1), .text("Tỷ lệ hồ sơ trực tuyến"), .text(">= 80%"), .text("2025"),
          .day(.on("2025-12-31")),
          .text("binding"), .empty, .text("c1"),
        ]
      ]
    )
  }

  @Test("a plan that was not merged has no overlaps and conflicts to list")
  func noReview() throws {
    let publication = try SamplePublication.make()
    #expect(publication.overlapTable == nil && publication.conflictTable == nil)
  }

  @Test("Markdown takes the words of a plan literally")
  func markdown() throws {
    let text = try SamplePublication.make().markdown
    #expect(
      text.hasPrefix(
        "# Kế hoạch mẫu năm 2025\n\n67/KH-UBND · 03/4/2025 · UBND tỉnh Quảng Ngãi\n\n## I. Mục đích\n\nNâng cao \\<b\\>nhận thức\\</b\\>.\n"
      )
    )
    #expect(
      text.contains("| 1 | Tập huấn kỹ năng số | Sở Nội vụ | Sở Tài chính | Quý II/2025 | 02 lớp |  |\n")
    )
    #expect(
      text.hasSuffix("| 1 | Tình hình thực hiện | Sở Nội vụ | UBND tỉnh | trước ngày 15 hằng tháng |  |\n")
    )
  }

  @Test("Markdown keeps paragraphs that begin like lists, rules or code")
  func markdownStarts() {
    var document = MarkdownDocument()
    for text in ["- a", "+ a", "1. a", "12) a", "=== ", "~~~", "    a", "2025 là năm", "1.000 lượt"] {
      document.paragraph(text)
    }
    #expect(
      document.text
        == "\\- a\n\n\\+ a\n\n1\\. a\n\n12\\) a\n\n\\=== \n\n\\~\\~\\~\n\na\n\n2025 là năm\n\n1\\.000 lượt\n"
    )
  }

  @Test("an agency that the plan names only through a collective has the collective's tasks")
  func member() throws {
    let publication = try SamplePublication.make()
    let directory = ReferenceData.embedded().directory
    let health = try #require(publication.extract(named: "sở y tế", in: directory))
    #expect(health.name == "Sở Y tế" && health.shared == [1] && health.leads == [] && health.duties == [])
    #expect(publication.narrowed(to: health).tasks.map(\.id) == ["t2"])
    // The department that took over the work of another answers to both names; after a split nobody does.
    let merged = try SamplePublication.make(
      replacing: "lead: Sở Nội vụ",
      with: "lead: Sở Nông nghiệp và Môi trường"
    )
    #expect(merged.extract(named: "Sở Tài nguyên và Môi trường", in: directory)?.key == "so-nnmt")
    #expect(publication.extract(named: "Sở Thông tin và Truyền thông", in: directory) == nil)
    #expect(publication.extract(named: "Sở Không Có", in: directory) == nil)
    #expect(publication.extract(named: "Viettel", in: directory) == nil)
  }

  @Test("Markdown of one agency has its tasks alone")
  func agency() throws {
    let publication = try SamplePublication.make()
    let extract = try #require(
      publication.extract(named: "Sở Nội vụ", in: ReferenceData.embedded().directory)
    )
    let text = publication.narrowed(to: extract).markdown
    #expect(
      text.contains("Tập huấn kỹ năng số") && text.contains("=Mở chuyên mục")
        && !text.contains("Sản xuất video")
    )
    #expect(!text.contains("Mục đích"))
  }
}
