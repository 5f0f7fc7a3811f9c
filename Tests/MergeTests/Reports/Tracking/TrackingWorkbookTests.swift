import Foundation
import TestSupport
import Testing

@testable import Merge

@Suite("The tracking workbook")
struct TrackingWorkbookTests {
  private static let reader = PythonCheck("workbook.py", needs: ["openpyxl"])
  private static let validator = PythonCheck(
    Repository.folder.deletingLastPathComponent().appending(path: "shared/tools/validate_ooxml.py"),
    needs: ["lxml"]
  )

  private static func plans2025() throws -> Publication {
    let folder = Repository.url("plans/2025").path
    let workspace = try #require(Workspace.load([folder]).workspace)
    let merger = PlanMerger(workspace, sentence: Wording(.vietnamese).sentence)
    let overlaps = merger.overlaps()
    let work = merger.decided(overlaps)
    let plan = try merger.merge(work).plan
    let report = MergeReport(
      title: plan.title.string,
      sources: [],
      summary: MergeSummary(plans: 3, balances: []),
      overlaps: OverlapListing(work.overlaps.likely, in: workspace.plans),
      findings: FindingReport(decided: merger.findings(overlaps, after: work))
    )
    return Publication(
      plan,
      of: workspace,
      report: report,
      overlaps: overlaps,
      work: work,
      in: Wording(.vietnamese)
    )
  }

  private func read(_ publication: Publication) throws -> [String: Any] {
    let data = try Self.reader.run(on: try TrackingWorkbook(publication).bytes(), ending: "xlsx")
    return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
  }

  @Test("the same publication is the same workbook")
  func reproducible() throws {
    let publication = try SamplePublication.make()
    #expect(try TrackingWorkbook(publication).bytes() == TrackingWorkbook(publication).bytes())
  }

  @Test(
    "tasks are tracked with days, a drop-down, filters and colours",
    .enabled(if: reader.isPossible, "\(reader.absence)")
  )
  func tracking() throws {
    let sheets = try #require(try read(try SamplePublication.make())["sheets"] as? [[String: Any]])
    #expect(
      sheets.map { $0["name"] as? String } == [
        "Theo dõi nhiệm vụ", "Kỳ báo cáo", "Chỉ tiêu", "Phân bổ theo tháng",
      ]
    )
    let tracking = try #require(sheets.first)
    let rows = try #require(tracking["rows"] as? [[Any]])
    func kind(_ row: Int, _ column: Int) -> String? { (rows[row][column] as? [Any])?.first as? String }
    func text(_ row: Int, _ column: Int) -> String? { (rows[row][column] as? [Any])?.last as? String }
    #expect(text(0, 0) == "BẢNG THEO DÕI THỰC HIỆN NHIỆM VỤ")
    #expect(text(1, 0) == "(Kèm theo Kế hoạch mẫu năm 2025 số 67/KH-UBND)")
    #expect(
      kind(3, 5) == "day" && text(3, 5) == "2025-06-30" && text(3, 7) == "Chưa thực hiện"
    )
    #expect(kind(4, 1) == "s" && text(4, 1) == "=Mở chuyên mục" && kind(4, 5) == nil)
    #expect(tracking["frozen"] as? String == "C4" && tracking["filter"] as? String == "A3:P6")
    #expect(tracking["repeated"] as? String == "$3:$3" && tracking["footer"] as? String == "Trang &P/&N")
    #expect(tracking["landscape"] as? Bool == true && (tracking["fit"] as? [Any])?.last as? Int == 0)
    #expect(
      tracking["choices"] as? [[String]] == [
        ["H4:H6", "\"Chưa thực hiện,Đang thực hiện,Hoàn thành,Quá hạn,Tạm dừng\""]
      ]
    )
    let highlights = try #require(tracking["highlights"] as? [[String]])
    #expect(highlights.map { $0[0] } == ["A4:P6", "A4:P6", "A4:P6"])
    #expect(highlights[0][1] == "$H4=\"Hoàn thành\"")
    #expect(
      highlights[1][1]
        == "OR($H4=\"Quá hạn\",AND(ISNUMBER($F4),$F4<TODAY(),NOT(OR($H4=\"Hoàn thành\",$H4=\"Tạm dừng\"))))"
    )
    #expect(((sheets[1]["rows"] as? [[Any]])?.count ?? 0) == 3 + 9)
  }

  @Test(
    "the workbook of plans/2025 has every task once and says nothing of this machine",
    .enabled(if: reader.isPossible, "\(reader.absence)")
  )
  func plans() throws {
    let publication = try Self.plans2025()
    let reading = try read(publication)
    let sheets = try #require(reading["sheets"] as? [[String: Any]])
    #expect(sheets.count == 6)
    let rows = try #require(sheets[0]["rows"] as? [[Any]])
    #expect(rows.dropFirst(3).map { ($0[0] as? [Any])?.last as? Int } == publication.tasks.map(\.number))
    #expect(rows.dropFirst(3).map { ($0[15] as? [Any])?.last as? String } == publication.tasks.map(\.id))
    let overlaps = try #require(sheets[2]["rows"] as? [[Any]])
    #expect(overlaps.count == 3 + (publication.review?.overlaps.count ?? 0) && overlaps.count > 3)
    let parts = try #require(reading["parts"] as? [String: String])
    #expect(!parts.values.contains { $0.contains(Repository.folder.path) || $0.contains("/tmp") })
    #expect(!parts.values.contains { $0.contains("<f>") })
  }

  @Test(
    "printed, the sheet of tasks has every task once, whole",
    .enabled(if: OfficeChecks.canPrint, "\(OfficeChecks.printingAbsence)")
  )
  func printed() throws {
    let publication = try Self.plans2025()
    let folder = try TestSupport.TemporaryFolder()
    try Data(TrackingWorkbook(publication).bytes()).write(to: folder.url("a.xlsx"))
    let text = try OfficeChecks.printedText(of: folder.url("a.xlsx"), in: folder)
    // Its pages end where the sheet of the reports begins.
    let end = publication.dutyTable.title.squeezed
    let pages = text.split(separator: "\u{c}").map { String($0).squeezed }.prefix { !$0.contains(end) }
    #expect(pages.count > 3)
    let sheet = pages.joined(separator: "\n")
    let works = publication.tasks.map { [$0.title.text, $0.detail.text].joined().squeezed }
    for (task, work) in zip(publication.tasks, works) {
      // A title may stand within that of another task.
      let expected = works.map { $0.components(separatedBy: work).count - 1 }.reduce(0, +)
      #expect(sheet.components(separatedBy: work).count - 1 == expected, "\(task.number) \(task.title.text)")
      for field in [task.lead, task.support, task.due.field, task.output] where !field.text.isEmpty {
        #expect(sheet.contains(field.text.squeezed), "\(task.number) \(field.text)")
      }
    }
  }

  @Test(
    "every part satisfies the schemas of ECMA-376",
    .enabled(if: validator.isPossible, "\(validator.absence)")
  )
  func schemas() throws {
    for publication in [try SamplePublication.make(.english), try Self.plans2025()] {
      let report = try Self.validator.run(on: try TrackingWorkbook(publication).bytes(), ending: "xlsx")
      #expect(String(decoding: report, as: UTF8.self).hasSuffix(" parts checked, 0 invalid\n"))
    }
  }
}

extension String {
  /// Without blanks and line ends, which printing moves.
  fileprivate var squeezed: String { filter { !$0.isWhitespace } }
}
