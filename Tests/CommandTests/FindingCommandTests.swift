import Merge
import TestSupport
import Testing

@testable import merge_tool

@Suite("merge-tool overlaps, check, explain and verify")
struct FindingCommandTests {
  let sample: SampleWorkspace

  init() throws { sample = try SampleWorkspace() }

  @Test("what letters correct is still found in the drafts, as a note that says so")
  func corrected() throws {
    let outcome = try sample.tool.run("check", "plans/2025")
    let lines = outcome.output.split(separator: "\n").map(String.init)
    let places = lines.indices.filter { lines[$0].hasSuffix("[agency/competence]") }
    #expect(places.count == 2)
    for place in places {
      #expect(lines[place].hasPrefix("plans/2025/e-service.yaml:") && lines[place].contains(": note: "))
      #expect(lines[place...].prefix(4).contains { $0.contains("letters with comments correct this") })
    }
  }

  @Test("overlaps are listed, as text and as overlaps/1, and the bar can be raised")
  func overlaps() throws {
    let text = try sample.tool.run("overlaps", "w")
    #expect(text.status == 1)
    #expect(text.output.contains("w/e-service.yaml:"))
    #expect(text.errors == "")
    let json = try JSONReader.read(try sample.tool.run("overlaps", "w", "--format", "json").output)
    #expect(json["format"] == "overlaps/1")
    let pairs = json["pairs"]?.items ?? []
    #expect(!pairs.isEmpty)
    #expect(pairs.allSatisfy { $0["a"]?["plan"] != $0["b"]?["plan"] || $0["a"]?["task"] != $0["b"]?["task"] })
    let none = try sample.tool.run("overlaps", "w/e-service.yaml")
    #expect(none == Tool.Outcome(status: 0, output: "No overlaps.\n"))
  }

  @Test("check lists findings in every form, with the same findings in each")
  func check() throws {
    let text = try sample.tool.run("check", "w")
    #expect(text.status == 1)
    #expect(text.errors.contains(" findings: "))
    let json = try JSONReader.read(try sample.tool.run("check", "w", "--format", "json").output)
    let sarif = try JSONReader.read(try sample.tool.run("check", "w", "--format", "sarif").output)
    let count = json["findings"]?.items.count
    #expect(sarif["runs"]?[0]?["results"]?.items.count == count)
    #expect(
      text.output.matches(of: /(?m)^[^ ]+:\d+:\d+: (error|warning): |^[^ ]+: note: .* \[/).count <= count ?? 0
    )
    let markdown = try sample.tool.run("check", "w", "--format", "md").output
    #expect(markdown.hasPrefix("# \(count ?? 0) findings\n"))
  }

  @Test("ids are unique, and every one can be explained")
  func explain() throws {
    let json = try JSONReader.read(try sample.tool.run("check", "w", "--format", "json").output)
    let ids = (json["findings"]?.items ?? []).compactMap { $0["id"]?.string }
    #expect(!ids.isEmpty)
    #expect(Set(ids).count == ids.count)
    for id in ids {
      let outcome = try sample.tool.run("explain", id, "w")
      #expect(outcome.status == 1)
      #expect(outcome.output.hasPrefix(id + "\n"))
    }
  }

  @Test("a conflict is explained with both texts")
  func bothSides() throws {
    let text = try sample.tool.run("explain", "conflict/lead", "w", "--lang", "vi").output
    #expect(text.contains("A  "))
    #expect(text.contains("\nB  "))
    #expect(text.contains("cơ quan chủ trì\n"))
    let json = try JSONReader.read(
      try sample.tool.run("explain", "conflict/lead", "w", "--format=json").output
    )
    for explanation in json["explanations"]?.items ?? [] {
      #expect((explanation["sides"]?.items.count ?? 0) >= 2)
    }
  }

  @Test("a finding that does not exist ends with 2 and says how to find one")
  func unknownFinding() throws {
    let outcome = try sample.tool.run("explain", "xyz-00000000", "w")
    #expect(outcome.status == 2)
    #expect(outcome.output == "")
    #expect(outcome.errors.contains("there is no finding “xyz-00000000” in these plans"))
  }

  @Test("verify fails when one item of a source is missing, doubled or altered")
  func verify() throws {
    _ = try sample.tool.run("merge", "w", "-o", "out", "-q")
    let annual = try sample.folder.text("out/annual.yaml")
    func status(_ from: String, _ to: String) throws -> Int32 {
      let changed = annual.replacing(from, with: to, maxReplacements: 1)
      #expect(changed != annual)
      try sample.folder.write(changed, to: "changed.yaml")
      return try sample.tool.run("verify", "changed.yaml", "w").status
    }
    #expect(try sample.tool.run("verify", "out/annual.yaml", "w").status == 0)
    #expect(try status("  item: es-03", "  item: es-04") == 1)
    #expect(try status("  item: es-03", "  item: es-02") == 1)
    #expect(try status("title: Khảo sát mức độ hài lòng", "title: Khảo sát mức độ quan tâm") == 1)
    try sample.replace("id: es-03", with: "id: es-09", in: "w/e-service.yaml")
    let outcome = try sample.tool.run("verify", "out/annual.yaml", "w")
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("[verify/lost]"))
  }

  @Test("a plan that no merge made does not verify")
  func notMerged() throws {
    #expect(try sample.tool.run("verify", "w/e-service.yaml", "w").status == 1)
    #expect(try sample.tool.run("verify", "missing.yaml", "w").status == 2)
  }

  @Test("results go to -o, but never over an input")
  func output() throws {
    for command in [["check"], ["overlaps"], ["explain", "conflict/lead"]] {
      let printed = try sample.tool.run(command + ["w", "-q"])
      #expect(try sample.tool.run(command + ["w", "-q", "-o", "result"]) == Tool.Outcome(status: 1))
      #expect(try sample.folder.text("result") == printed.output)
      #expect(try sample.tool.run(command + ["w", "-o", "w/e-service.yaml"]).status == 2)
    }
  }

  @Test("a folder without a manifest and a file that is no plan are explained", arguments: ["en", "vi"])
  func notPlans(language: String) throws {
    for arguments in [["check", "out-of-nowhere"], ["merge", "plans"], ["check", "plans/README.md"]] {
      let outcome = try sample.tool.run(arguments + ["--lang", language])
      #expect(outcome.status == 2)
      #expect(outcome.output == "")
      #expect(outcome.errors.contains(language == "vi" ? "gợi ý:" : "help:"))
    }
  }

  /// What the examples of the help work on: two drafts, three versions, and a merged one with its conflict.
  private func writeRevisions() throws {
    let base = try sample.folder.text("plans/2025/e-service.yaml")
    func due(_ text: String) -> String {
      base.replacing("due: Quý IV/2025", with: "due: " + text, maxReplacements: 1)
    }
    let open = "{conflict: due-77b0c2d1, base: Quý IV/2025, ours: Quý II/2025, theirs: Quý III/2025}"
    let files = [
      "draft-1": base, "draft-2": due("Quý II/2025"), "base": base, "ours": due("Quý II/2025"),
      "theirs": due("Quý III/2025"), "merged": due(open),
    ]
    for (name, text) in files { try sample.folder.write(text, to: name + ".yaml") }
  }

  @Test("every example of the help runs")
  func examples() throws {
    _ = try sample.tool.shell("git init --quiet")
    for command in MergeTool.commands {
      for example in command.examples {
        try writeRevisions()
        let outcome = try sample.tool.shell(example.line)
        #expect(outcome.status < 2, "\(example.line)\n\(outcome.errors)")
      }
    }
  }
}
