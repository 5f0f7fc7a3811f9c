import Foundation
import TestSupport
import Testing

@testable import Merge

/// The comparison of two revisions as a document for Word.
@Suite("Comparison of revisions for Word")
struct RevisionDocumentTests {
  private static let old = """
    format: plan/1
    plan: {id: p, kind: other, title: Kế hoạch mẫu, year: 2025, number: 67/KH-UBND, date: 2025-04-03, issuer: UBND tỉnh}
    sections:
      - number: I
        title: Tuyên truyền
        tasks:
          - {id: a, number: a, title: Tập huấn kỹ năng số cho người dân, lead: Sở Nội vụ, due: Quý II/2025}
          - {id: b, number: b, title: Phát tờ rơi hướng dẫn nộp hồ sơ, lead: Sở KH&CN}
          - {id: c, number: c, title: Kiểm tra việc công khai thủ tục <b>&amp;</b>}
    """

  private func report(_ replacements: [(String, String)], folder: String = "/home/ai/ban") throws
    -> RevisionReport
  {
    let new = replacements.reduce(Self.old) { $0.replacing($1.0, with: $1.1) }
    let pair = try Revision.read(
      old: (Array(Self.old.utf8), folder + "-1/plan.yaml"),
      new: (Array(new.utf8), folder + "-2/plan.yaml")
    )
    return RevisionReport(RevisionComparison(RevisionAlignment(pair.old, pair.new), reference: .embedded()))
  }

  private func changed() throws -> RevisionReport {
    try report([
      ("kỹ năng số cho", "kỹ năng mềm cho"), ("Quý II/2025", "30/6/2025"),
      ("Sở KH&CN", "Sở Khoa học và Công nghệ"),
      (
        "      - {id: c, number: c, title: Kiểm tra việc công khai thủ tục <b>&amp;</b>}",
        "      - {id: d, number: c, title: \"=Khảo sát\"}"
      ),
    ])
  }

  @Test(
    "the document is valid, the same when it is made again, and names no folder of the machine",
    .enabled(if: OfficeChecks.canValidate, "\(OfficeChecks.validationAbsence)"),
    arguments: Language.allCases
  )
  func valid(language: Language) throws {
    let wording = Wording(language)
    let folder = try TestSupport.TemporaryFolder()
    for (number, report) in [try changed(), try report([])].enumerated() {
      let bytes = try report.docx(in: wording)
      #expect(try report.docx(in: wording) == bytes)
      let url = folder.url("\(number).docx")
      try Data(bytes).write(to: url)
      #expect(try OfficeChecks.problems(of: url) == "")
    }
  }

  @Test(
    "printed, it has every row of the table with old, new and explanation",
    .enabled(if: OfficeChecks.canPrint, "\(OfficeChecks.printingAbsence)")
  )
  func printed() throws {
    let report = try changed()
    let folder = try TestSupport.TemporaryFolder()
    try Data(report.docx(in: Wording(.vietnamese))).write(to: folder.url("a.docx"))
    let text = try OfficeChecks.printedText(of: folder.url("a.docx"), in: folder).filter { !$0.isWhitespace }
    let table = RevisionTable(report, in: Wording(.vietnamese))
    #expect(table.rows.count == 4)
    for row in table.rows {
      for line in row.before + row.after {
        #expect(text.contains(line.map(\.text).joined().filter { !$0.isWhitespace }), "\(line)")
      }
    }
    #expect(text.contains("Bảncũ:67/KH-UBND,03/4/2025,ban-1/plan.yaml."))
    #expect(text.contains("Viếtkhác,nghĩakhôngđổi"))
    #expect(!text.contains("/home"))
  }

  @Test("of a list only the members are marked that the other side lacks")
  func lists() throws {
    let support = "lead: Sở Nội vụ, support: [Sở Tài chính, Tỉnh đoàn], due"
    let before = Self.old.replacing("lead: Sở Nội vụ, due", with: support)
    let after = before.replacing("[Sở Tài chính, Tỉnh đoàn]", with: "[Tỉnh đoàn, Sở Y tế]")
    let pair = try Revision.read(old: (Array(before.utf8), "a.yaml"), new: (Array(after.utf8), "b.yaml"))
    let comparison = RevisionComparison(RevisionAlignment(pair.old, pair.new), reference: .embedded())
    let row = try #require(RevisionTable(RevisionReport(comparison), in: Wording(.vietnamese)).rows.first)
    func marked(_ lines: [[RevisionTable.Run]]) -> [String] {
      lines.flatMap { $0 }.filter(\.isChanged).map(\.text)
    }
    #expect(marked(row.before) == ["Sở Tài chính"] && marked(row.after) == ["Sở Y tế"])
    #expect(row.before[0].map(\.text).joined() == "cơ quan phối hợp: Sở Tài chính; Tỉnh đoàn")
  }

  @Test("forms that are passed on name files by what tells them apart")
  func names() throws {
    #expect(try report([]).fileNames == ("ban-1/plan.yaml", "ban-2/plan.yaml"))
    let html = try changed().html(in: Wording(.english))
    let markdown = try changed().markdown(in: Wording(.english))
    #expect(html.contains("ban-1/plan.yaml → ban-2/plan.yaml") && !html.contains("/home"))
    #expect(markdown.contains("ban-1/plan.yaml → ban-2/plan.yaml") && !markdown.contains("/home"))
  }
}
