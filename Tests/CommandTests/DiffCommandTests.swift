import Foundation
import TestSupport
import Testing

@testable import Merge

@Suite("diff and apply, end to end")
struct DiffCommandTests {
  static let old = """
    format: plan/1
    plan: {id: p, kind: other, title: Kế hoạch, year: 2025}
    sections:
      - number: I
        title: Tuyên truyền
        tasks:
          - {id: a, number: a, title: Tập huấn kỹ năng số cho người dân, lead: Sở Nội vụ, due: Quý II/2025}
          - {id: b, number: b, title: Phát tờ rơi hướng dẫn nộp hồ sơ, lead: Sở TT&TT}
          - {id: c, number: c, title: Kiểm tra việc công khai thủ tục}
      - number: II
        title: Tổ chức
        tasks:
          - {id: d, title: Báo cáo tình hình thực hiện}

    """
  static let new = """
    format: plan/1
    plan: {id: p, kind: other, title: Kế hoạch, year: 2025}
    sections:
      - number: I
        title: Tuyên truyền
        tasks:
          - {id: a, number: a, title: Tập huấn kỹ năng mềm cho người dân, lead: Sở Nội vụ, due: 30/6/2025}
          - {id: b, number: b, title: Phát tờ rơi hướng dẫn nộp hồ sơ, lead: Sở Thông tin và Truyền thông}
          - {id: e, number: c, title: Xây dựng chuyên mục trên báo}
      - number: II
        title: Tổ chức
        tasks:
          - {id: d, title: Báo cáo tình hình thực hiện}
          - {id: c, title: Kiểm tra việc công khai thủ tục}

    """

  let folder: TemporaryFolder
  let tool: Tool

  init() throws {
    folder = try TemporaryFolder()
    tool = Tool(in: folder.url)
    try folder.write(Self.old, to: "old.yaml")
    try folder.write(Self.new, to: "new.yaml")
  }

  @Test("the text tells every change at its item, then what changes nothing")
  func text() throws {
    let outcome = try tool.run("diff", "old.yaml", "new.yaml")
    #expect(
      outcome
        == Tool.Outcome(
          status: 1,
          output: """
            a (điểm a Mục I)  Tập huấn kỹ năng mềm cho người dân
              title: Tập huấn [-kỹ năng số-]{+kỹ năng mềm+} cho người dân (reworded)
              due: “Quý II/2025” → “30/6/2025” (narrowed)

            e (điểm c Mục I)  Xây dựng chuyên mục trên báo
              + added

            c (gạch đầu dòng thứ hai Mục II)  Kiểm tra việc công khai thủ tục
              moved from điểm c Mục I to gạch đầu dòng thứ hai Mục II

            Other words, same meaning
              b (điểm b Mục I), lead: “Sở TT&TT” → “Sở Thông tin và Truyền thông” (another name of the same)

            Other ids and numbers
              c → ∅  Kiểm tra việc công khai thủ tục

            old.yaml → new.yaml: 1 added, 2 changed, 1 moved, 1 in other words with the same meaning, 1 with another id or number

            """
        )
    )
  }

  @Test("the JSON has a stable form")
  func json() throws {
    let outcome = try tool.run("diff", "old.yaml", "new.yaml", "--format", "json")
    let json = try JSONReader.read(outcome.output)
    #expect(json["format"]?.string == "diff/1")
    #expect(
      json["summary"]
        == [
          "added": 1, "removed": 0, "moved": 1, "changed": 2, "split": 0, "joined": 0, "reworded": 1,
          "renumbered": 1,
        ]
    )
    let changes = json["changes"]?.items ?? []
    #expect(changes.map { $0["kind"]?.string } == ["modification", "modification", "addition", "move"])
    #expect(changes[1]["task"]?.string == "a")
    #expect(changes[1]["field"]?.string == "due")
    #expect(changes[1]["before"]?.string == "Quý II/2025")
    #expect(changes[1]["after"]?.string == "30/6/2025")
    #expect(changes[1]["meaning"]?.string == "narrowed")
  }

  @Test("equal versions, and a comparison of fields that did not change, end with 0")
  func clean() throws {
    #expect(
      try tool.run("diff", "old.yaml", "old.yaml")
        == Tool.Outcome(status: 0, output: "old.yaml → old.yaml: nothing changed\n")
    )
    #expect(try tool.run("diff", "old.yaml", "new.yaml", "--no-exit-code", "--stat").status == 0)
    #expect(try tool.run("diff", "old.yaml", "new.yaml", "--exit-code").status == 1)
  }

  @Test("--fields, --ignore-moves and --stat choose what is shown")
  func chosen() throws {
    let stat = try tool.run("diff", "old.yaml", "new.yaml", "--fields", "due", "--ignore-moves", "--stat")
    #expect(stat.output.hasPrefix("Mục I  2\n1 added, 1 changed\n"))
    let leads = try tool.run("diff", "old.yaml", "new.yaml", "--fields", "value,lead", "--stat")
    #expect(leads.output == "Mục I  1\n1 added, 1 in other words with the same meaning\n")
    let aims = try tool.run("diff", "old.yaml", "new.yaml", "--fields", "indicator,strength")
    #expect(aims == Tool.Outcome(status: 0, output: "old.yaml → new.yaml: nothing changed\n"))
    let wrong = try tool.run("diff", "old.yaml", "new.yaml", "--fields", "duo")
    #expect(
      wrong
        == Tool.Outcome(
          status: 2,
          errors: """
            merge-tool: error: plans have no field “duo”
              did you mean “due”?

            """
        )
    )
  }

  @Test(
    "an option that would go unheeded beside another is refused",
    arguments: [
      (["--patch", "--fields", "due"], "--patch, --fields"),
      (["--patch", "--format", "html"], "--patch, --format html"),
      (["--ignore-moves", "--patch"], "--patch, --ignore-moves"),
      (["--stat", "--format", "json"], "--stat, --format json"), (["--table", "--stat"], "--stat, --table"),
      (["--table", "--format", "json"], "--table, --format json"),
      (["-y", "--format", "md"], "--side-by-side, --format md"),
      (["--exit-code", "--no-exit-code"], "--exit-code, --no-exit-code"),
    ]
  )
  func unheeded(options: [String], names: String) throws {
    let outcome = try tool.run(["diff", "old.yaml", "new.yaml"] + options)
    #expect(outcome.status == 2)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.hasPrefix("merge-tool: error: only one of \(names) can hold\n"))
  }

  @Test("the table of comparison marks the words that changed, in Markdown and HTML")
  func table() throws {
    let tool = Tool(in: folder.url, language: "vi_VN.UTF-8")
    let markdown = try tool.run("diff", "old.yaml", "new.yaml", "--table", "--format", "md").output
    #expect(markdown.hasPrefix("# Bảng so sánh nội dung sửa đổi, bổ sung\n"))
    #expect(
      markdown.contains(
        "| 1 | a (điểm a Mục I) | tên nhiệm vụ: Tập huấn **kỹ năng số** cho người dân | "
          + "tên nhiệm vụ: Tập huấn **kỹ năng mềm** cho người dân | tên nhiệm vụ: sửa câu chữ |"
      )
    )
    let html = try tool.run("diff", "old.yaml", "new.yaml", "--format", "html").output
    #expect(html.contains("Tập huấn <del>kỹ năng số</del> cho người dân"))
    #expect(html.contains("Tập huấn <ins>kỹ năng mềm</ins> cho người dân"))
  }

  @Test("the document for Word is Vietnamese in every locale, unless another language is asked for")
  func word() throws {
    let outcome = try tool.run("diff", "old.yaml", "new.yaml", "--format", "docx", "-o", "a.docx")
    #expect(outcome == Tool.Outcome(status: 1))
    let other = Tool(in: folder.url, language: "vi_VN.UTF-8")
    _ = try other.run(
      "diff",
      folder.url("old.yaml").path,
      folder.url("new.yaml").path,
      "--format",
      "docx",
      "-o",
      "b.docx"
    )
    _ = try tool.run("diff", "old.yaml", "new.yaml", "--format", "docx", "--lang", "en", "-o", "c.docx")
    let documents = try ["a", "b", "c"].map { try Data(contentsOf: folder.url($0 + ".docx")) }
    #expect(documents[0].starts(with: [0x50, 0x4b]))
    #expect(documents[0] == documents[1] && documents[0] != documents[2])
  }

  @Test("a patch is applied and taken back; where it does not fit, nothing is written")
  func patch() throws {
    #expect(
      try tool.run("diff", "old.yaml", "new.yaml", "--patch", "-o", "p.json") == Tool.Outcome(status: 1)
    )
    #expect(try tool.run("apply", "p.json", "old.yaml", "-o", "made.yaml") == Tool.Outcome(status: 0))
    #expect(try tool.run("diff", "made.yaml", "new.yaml").status == 0)
    #expect(try tool.run("apply", "--reverse", "p.json", "made.yaml", "-o", "made.yaml").status == 0)
    #expect(try tool.run("diff", "made.yaml", "old.yaml").status == 0)
    let refused = try tool.run("apply", "p.json", "new.yaml", "-o", "made.yaml")
    #expect(refused.status == 2)
    #expect(
      refused.errors.contains(
        "step 2 of the patch does not fit: /sections/0/tasks/0/title says something else"
      )
    )
    #expect(try tool.run("diff", "made.yaml", "old.yaml").status == 0)
  }

  @Test("broken plans and patches are answered with their problems and 2")
  func broken() throws {
    try folder.write(Self.old.replacing("due:", with: "duu:"), to: "broken.yaml")
    let outcome = try tool.run("diff", "broken.yaml", "new.yaml")
    #expect(outcome.status == 2)
    #expect(outcome.output == "")
    #expect(
      outcome.errors.hasPrefix("broken.yaml:7:87: error: there is no key “duu” here [plan/unknown-key]\n")
    )
    #expect(try tool.run("diff", "none.yaml", "new.yaml").status == 2)
    #expect(try tool.run("apply", "new.yaml", "old.yaml").status == 2)
    #expect(try tool.run("diff", "old.yaml", "new.yaml", "-o", "new.yaml").status == 2)
  }
}
