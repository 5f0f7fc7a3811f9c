import Foundation
import TestSupport
import Testing

@Suite("merge-tool amend")
struct AmendCommandTests {
  let sample: SampleWorkspace

  init() throws { sample = try SampleWorkspace() }

  @Test("writes revised drafts and answers, and leaves the drafts as they are")
  func writes() throws {
    let before = try sample.folder.text("plans/2025/e-service.yaml")
    let outcome = try sample.tool.run("amend", "plans/2025", "-o", "out")
    #expect(outcome.status == 1, "\(outcome.errors)")
    #expect(
      outcome.output == """
        out/e-service.yaml
        out/answers.json
        out/answers.yaml
        out/answers.md
        out/answers.html
        out/answers-744-VP-TTHC.md
        out/answers-snv.md
        out/answers-stc.md
        out/answers-son-ha.md

        """
    )
    #expect(outcome.errors.contains("12 points: 7 accepted, 1 noted, 4 open"))
    #expect(try sample.folder.text("plans/2025/e-service.yaml") == before)
    let json = try JSONSerialization.jsonObject(with: Data(try sample.folder.text("out/answers.json").utf8))
    let points = try #require((json as? [String: Any])?["points"] as? [[String: Any]])
    #expect(Set(points.compactMap { $0["point"] as? String }).count == 12 && points.count == 12)
    let lead = try #require(points.first { $0["point"] as? String == "744-VP-TTHC/2" })
    #expect(lead["before"] as? [String] == ["điểm a khoản 4 Mục VI", "điểm c khoản 4 Mục VI"])
    #expect(lead["after"] as? [String] == ["điểm d khoản 6 Mục VI", "điểm đ khoản 6 Mục VI"])
    let whole = try #require(points.first { $0["point"] as? String == "744-VP-TTHC/1" })
    #expect((whole["parts"] as? [Any])?.count ?? 0 > 70)
    #expect(try sample.folder.text("out/answers.html").contains("<td>Văn phòng UBND tỉnh<br>744/VP-TTHC"))
    #expect(!(try sample.folder.text("out/answers-snv.md").contains("744/VP-TTHC")))

    // The revision in the draft's place: what was carried out is done.
    let revision = try sample.folder.text("out/e-service.yaml")
    try sample.folder.write(revision, to: "plans/2025/e-service.yaml")
    let again = try sample.tool.run("amend", "plans/2025").output
    #expect(again.contains("snv/1  accepted") && again.contains("the draft says so already"), "\(again)")
  }

  @Test("an answer settles a contradiction, is kept with its reason, and is stale when the draft changes")
  func answers() throws {
    let sign = ["--by", "Sở Khoa học và Công nghệ", "--why", "Họp ngày 26/3", "--on", "2025-03-26"]
    let outcome = try sample.tool.run(
      ["amend", "plans/2025", "--answer", "snv/2=accepted", "--answer", "stc/3=rejected"] + sign
    )
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(
      outcome.output
        == "plans/2025/decisions.yaml: snv/2: accepted\nplans/2025/decisions.yaml: stc/3: rejected\n"
    )
    let table = try sample.tool.run("amend", "plans/2025").output
    #expect(table.contains("stc/2  superseded"))
    #expect(table.contains("snv/2  accepted"))
    #expect(table.contains("Sở Khoa học và Công nghệ, 26/3/2025: Họp ngày 26/3"))
    let file = try sample.folder.text("plans/2025/decisions.yaml")
    try sample.folder.write("# của Sở\n" + file, to: "plans/2025/decisions.yaml")
    _ = try sample.tool.run(["amend", "plans/2025", "--answer", "stc/3=noted"] + sign)
    let after = try sample.folder.text("plans/2025/decisions.yaml")
    #expect(after == "# của Sở\n" + file.replacing("disposition: rejected", with: "disposition: noted"))

    try sample.replace(
      "6 tháng cuối năm\n            output: Thông báo",
      with: "6 tháng\n            output: Thông báo",
      in: "plans/2025/e-service.yaml"
    )
    try sample.replace(
      "Kiểm tra việc cung cấp",
      with: "Thanh tra việc cung cấp",
      in: "plans/2025/e-service.yaml"
    )
    let stale = try sample.tool.run("check", "plans/2025").output
    #expect(stale.contains("what point 2 of snv (Sở Nội vụ) is about has changed [comment/stale]"))
  }

  @Test("what the drafts say under the points can be remembered, and a change is then noticed")
  func remembers() throws {
    let outcome = try sample.tool.run("amend", "plans/2025", "--remember")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.contains("plans/2025/decisions.yaml: + 744-VP-TTHC/2\n"))
    let table = try sample.tool.run("amend", "plans/2025").output
    #expect(table.contains("12 points: 7 accepted, 1 noted, 4 open"))
    #expect(try sample.tool.run("amend", "plans/2025", "--remember").output == "")
    try sample.replace(
      "Giao chỉ tiêu nộp hồ sơ trực tuyến cho từng phòng",
      with: "Giao chỉ tiêu nộp hồ sơ cho từng phòng",
      in: "plans/2025/e-service.yaml"
    )
    let check = try sample.tool.run("check", "plans/2025").output
    #expect(check.contains("what point 1 of son-ha (UBND huyện Sơn Hà) is about has changed [comment/stale]"))
    #expect(check.contains("trực tuyến cho từng phòng"))
  }

  @Test("decide sends people who name a finding about letters to amend")
  func decide() throws {
    let report = try sample.tool.run("explain", "comment/contradiction", "plans/2025").output
    let id = String(report.prefix { $0 != "\n" })
    let outcome = try sample.tool.run("decide", id, "plans/2025", "--accept", "--by", "A", "--why", "B")
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("\(id) is about a letter, whose points are answered"))
    #expect(outcome.errors.contains("merge-tool amend WORKSPACE --answer POINT=accepted"))
  }

  @Test("explain names the letter and the point behind a changed line")
  func explain() throws {
    let outcome = try sample.tool.run("explain", "plans/2025/e-service.yaml:409", "plans/2025")
    #expect(outcome.output.contains("changed by 744/VP-TTHC (Văn phòng UBND tỉnh), point 2:"), "\(outcome)")
    #expect(outcome.output.contains("lead “Văn phòng UBND tỉnh” → “các sở, ban, ngành và địa phương”"))
    #expect(outcome.output.contains("plans/2025/comments/744-VP-TTHC.yaml:24:5: note:"))
    let merge = try sample.tool.run("merge", "plans/2025", "-o", "out", "--provenance").output
    #expect(merge.contains("12 points of letters: 8 answered, 4 open (merge-tool amend lists them)"))
    let summary = try sample.tool.run("merge", "plans/2025", "-o", "json", "--format", "json").output
    #expect(summary.contains(#""comments": {"points": 12, "open": 4}"#))
    let annual = try sample.folder.text("out/annual.yaml")
    #expect(annual.contains("by: comment\n"))
    #expect(annual.contains("Tiếp thu ý kiến 2 của Văn phòng UBND tỉnh (744/VP-TTHC, ngày 20/3/2025)"))
    #expect(try sample.folder.text("out/provenance.json").contains("source:letter/744-VP-TTHC"))
    #expect(try sample.tool.run("verify", "out/annual.yaml", "plans/2025").status == 0)
  }

  @Test(
    "tells what is wrong with a command line, and with files",
    arguments: [
      (["plans/2025", "--answer", "snv/9=accepted", "--by", "A", "--why", "B"], "there is no point “snv/9”"),
      (
        ["plans/2025", "--answer", "snv/2=yes", "--by", "A", "--why", "B"],
        "“yes” is not possible for “--answer”"
      ),
      (["plans/2025", "--answer", "snv/2=noted", "--why", "B"], "the option “--by” is missing"),
      (["plans/2025", "--agency", "Sở Y tế"], "no letter is from “Sở Y tế”"),
      (["plans/2025/e-service.yaml"], "has no letters with comments"),
      (["plans/2025", "-o", "plans/2025"], "would overwrite an input"),
    ]
  )
  func errors(arguments: [String], message: String) throws {
    let outcome = try sample.tool.run(["amend"] + arguments)
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains(message), "\(outcome.errors)")
  }

  @Test("a letter that is missing, or about an unknown plan, is an error")
  func files() throws {
    try sample.replace(
      "plan: e-service-2025",
      with: "plan: e-servce-2025",
      in: "plans/2025/comments/noi-vu.yaml"
    )
    try sample.replace("comments/tai-chinh.yaml", with: "comments/khong-co.yaml", in: "plans/2025/merge.yaml")
    let outcome = try sample.tool.run("check", "plans/2025")
    #expect(outcome.status == 2)
    #expect(
      outcome.errors.contains(
        "plans/2025/comments/noi-vu.yaml:10:9: error: no plan of the workspace is called “e-servce-2025” [plan/unknown-reference]"
      )
    )
    #expect(outcome.errors.contains("did you mean “e-service-2025”?"))
    #expect(outcome.errors.contains("plans/2025/comments/khong-co.yaml:1:1: error:"))
  }
}
