import Foundation
import TestSupport
import Testing

@Suite("merge-tool decide")
struct DecideCommandTests {
  let sample: SampleWorkspace

  init() throws { sample = try SampleWorkspace() }

  private func decide(_ arguments: String...) throws -> Tool.Outcome {
    try sample.tool.run(
      ["decide"] + arguments + ["--by", "Sở Nội vụ", "--why", "Họp ngày 25/3", "--on", "2025-03-25"]
    )
  }

  private func summary() throws -> String {
    try sample.tool.run("merge", "plans/2025", "-o", "out", "--format", "json").output
  }

  @Test("a value is written once, merged with its reason, and gone stale when its source changes")
  func value() throws {
    let before = try sample.folder.text("plans/2025/merge.yaml")
    let first = try decide("value-7300a6de", "plans/2025", "--field", "value=>= 80%")
    #expect(first.status == 0, "\(first.errors)")
    #expect(first.output == "plans/2025/decisions.yaml: + value-7300a6de: value: >= 80%\n")
    #expect(try sample.folder.text("plans/2025/merge.yaml") == before + "\ndecisions: decisions.yaml\n")
    #expect(try summary().contains(#""decisions": {"applied": 1, "stale": 0, "unmatched": 0}"#))
    let annual = try sample.folder.text("out/annual.yaml")
    #expect(
      annual.contains("by: decision\n")
        && annual.contains("Sở Nội vụ quyết định ngày 25/3/2025: Họp ngày 25/3")
    )
    #expect(try sample.tool.run("verify", "out/annual.yaml", "plans/2025").status == 0)
    #expect(
      try sample.folder.text("out/findings.sarif").contains(
        #""justification": "Sở Nội vụ, 25/3/2025: Họp ngày 25/3""#
      )
    )

    try sample.replace("\">= 70%\"", with: "\">= 75%\"", in: "plans/2025/e-service.yaml")
    #expect(try summary().contains(#""decisions": {"applied": 0, "stale": 1, "unmatched": 0}"#))
    let check = try sample.tool.run("check", "plans/2025")
    #expect(check.output.contains("plans/2025/decisions.yaml:3:5: warning: what was decided on has changed"))
    #expect(
      check.output.contains(
        "said “>= 70%” and now says “>= 75%” ["
          .dropLast(2)
      )
    )

    let open = try sample.tool.run("check", "plans/2025", "--format", "json").output
    let json = try JSONSerialization.jsonObject(with: Data(open.utf8)) as? [String: Any]
    let findings = json?["findings"] as? [[String: Any]] ?? []
    let changed = findings.first { ($0["message"] as? String)?.contains(">= 75%") == true }
    let id = try #require(changed?["id"] as? String)
    let again = try decide(id, "plans/2025", "--field", "value=A")
    #expect(again.output.hasPrefix("plans/2025/decisions.yaml: ~ "), "\(again)")
    #expect(try summary().contains(#""decisions": {"applied": 1, "stale": 0, "unmatched": 0}"#))
  }

  @Test("the rest of the file stays as it was, byte for byte")
  func untouched() throws {
    _ = try decide("value-7300a6de", "plans/2025", "--field", "value=A")
    let path = "plans/2025/decisions.yaml"
    let text = "# của Văn phòng\n" + (try sample.folder.text(path)) + "# hết\n"
    try sample.folder.write(text, to: path)
    let open = try sample.tool.run("check", "plans/2025", "--format", "json").output
    let json = try JSONSerialization.jsonObject(with: Data(open.utf8)) as? [String: Any]
    let findings = json?["findings"] as? [[String: Any]] ?? []
    let finding = findings.first {
      ($0["message"] as? String)?.hasPrefix("the same work has different leads") == true
    }
    let lead = try #require(finding?["id"] as? String)
    let outcome = try decide(lead, "plans/2025", "--field", "lead=Sở Nội vụ")
    #expect(outcome.status == 0, "\(outcome.errors)")
    let after = try sample.folder.text(path)
    #expect(after.hasPrefix(String(text.dropLast("# hết\n".count))) && after.hasSuffix("# hết\n"))
  }

  @Test("tasks that nobody found can be the same, and two decisions that contradict stop everything")
  func tasks() throws {
    let pair = ["e-service-2025/es-02", "reform-communication-2025/rc-41"]
    #expect(try decide(pair[0], pair[1], "plans/2025", "--same").status == 0)
    #expect(try summary().contains(#""applied": 1"#))
    #expect(try decide(pair[0], pair[1], "plans/2025", "--apart").output.contains(": ~ "))
    let path = "plans/2025/decisions.yaml"
    let text = try sample.folder.text(path)
    let second = text.replacing("format: decisions/1\ndecisions:\n", with: "").replacing(
      "apart",
      with: "same"
    )
    try sample.folder.write(text + second, to: path)
    let outcome = try sample.tool.run("merge", "plans/2025", "-o", "out")
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("error: two decisions about "))
    #expect(outcome.errors.contains("plans/2025/decisions.yaml:3:5: note: the other decision stands here"))
  }

  @Test("what cannot be decided is said with what can")
  func errors() throws {
    let cases: [([String], String)] = [
      (["conflict/lead", "plans/2025", "--field", "lead=A"], "is the beginning of several findings"),
      (["value-7300a6de", "plans/2025", "--accept"], "leaves the field “value” open: it needs a value"),
      (["value-7300a6de", "plans/2025", "--field", "leed=A"], "there is no field “leed” to decide here"),
      (["value-7300a6de", "plans/2025"], "nothing is decided"),
      (["value-7300a6de", "plans/2025/e-service.yaml", "--field", "value=A"], "is not a workspace"),
      (["value-0000", "plans/2025", "--accept"], "there is no finding “value-0000”"),
      (
        ["e-service-2025/es-2", "e-service-2025/es-01", "plans/2025", "--same"],
        "there is no task “e-service-2025/es-2”"
      ),
      (["value-7300a6de", "plans/2025", "--same", "--apart"], "only one of --same, --apart can hold"),
      (["competence-0c9e46e1", "plans/2025", "--accept"], "letters with comments have corrected what"),
    ]
    for (arguments, message) in cases {
      let outcome = try sample.tool.run(["decide"] + arguments + ["--by", "A", "--why", "B"])
      #expect(outcome.status == 2)
      #expect(outcome.errors.contains(message), "\(arguments): \(outcome.errors)")
    }
    #expect(!FileManager.default.fileExists(atPath: sample.folder.url("plans/2025/decisions.yaml").path))
    #expect(
      try sample.tool.run("decide", "x", "plans/2025", "--same", "--by", "A").errors.contains(
        "the option “--why” is missing"
      )
    )
  }

  @Test("the sessions of docs/decisions.md are what the tool prints")
  func guide() throws {
    let text = try Repository.text("docs/decisions.md")
    var outcome = Tool.Outcome(status: 0)
    var count = 0
    for block in text.components(separatedBy: "```console\n").dropFirst() {
      for line in block.components(separatedBy: "\n```")[0].components(separatedBy: "\n") where line != "..."
      {
        if line.hasPrefix("$ ") {
          outcome = try sample.tool.shell(String(line.dropFirst(2)))
          count += 1
          #expect(outcome.status < 2, "\(line): \(outcome.errors)")
        } else {
          #expect((outcome.output + outcome.errors).contains(line), "\(line)")
        }
      }
    }
    #expect(count == 3)
  }

  @Test("--provenance writes what came from where beside the plan")
  func provenance() throws {
    let outcome = try sample.tool.run("merge", "w", "-o", "out", "--provenance")
    #expect(outcome.status < 2 && outcome.output.contains("out/provenance.json"))
    let text = try sample.folder.text("out/provenance.json")
    #expect(text.contains("wasDerivedFrom") && !text.contains(sample.folder.url("").path))
    #expect(try sample.tool.run("merge", "w", "--provenance").status == 2)
  }

  @Test("check --release lists what is open, of a workspace and of a merged plan")
  func release() throws {
    _ = try sample.tool.run("merge", "plans/2025", "-o", "out")
    for path in ["plans/2025", "out/annual.yaml"] {
      let outcome = try sample.tool.run("check", path, "--release")
      #expect(outcome.status == 1)
      #expect(outcome.output.contains(path.hasPrefix("out") ? "[conflict/open]" : "[conflict/due]"))
      #expect(!outcome.output.contains("[lint/"))
    }
    #expect(try sample.tool.run("check", "w", "--release").status < 2)
  }
}
