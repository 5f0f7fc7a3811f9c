import Merge
import TestSupport
import Testing

@testable import merge_tool

@Suite("merge-tool evaluate")
struct EvaluateCommandTests {
  let sample: SampleWorkspace

  init() throws { sample = try SampleWorkspace() }

  @Test("prints the figures, as text and as evaluation/1")
  func figures() throws {
    let text = try sample.tool.run("evaluate", "labels.tsv", "plans/2025")
    #expect(text.status == 0)
    #expect(text.errors == "")
    #expect(text.output.hasPrefix("duplicate or overlap\n  2 of 4 pairs are judged so\n"))
    let json = try JSONReader.read(
      try sample.tool.run("evaluate", "labels.tsv", "plans/2025", "--format", "json").output
    )
    #expect(json["format"] == "evaluation/1")
    #expect(json["flagged"]?["pairs"] == .number("4"))
    #expect(json["flagged"]?["thresholds"]?.items.count == 19)
  }

  @Test("understands clusters, of which every pair counts")
  func clusters() throws {
    let table =
      "plan\ttask\tcluster\nreform-communication-2025\trc-03\t1\ndigital-transformation-2025\tdt-23\t1\n"
    try sample.folder.write(table, to: "truth.tsv")
    let outcome = try sample.tool.run("evaluate", "truth.tsv", "plans/2025")
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("1 of 1 pairs are judged so"))
  }

  @Test("draws the curve, and never over an input")
  func curve() throws {
    let outcome = try sample.tool.run(
      "evaluate",
      "labels.tsv",
      "plans/2025",
      "--curve",
      "c.svg",
      "-o",
      "r.txt"
    )
    #expect(outcome == Tool.Outcome(status: 0))
    #expect(try sample.folder.text("c.svg").hasPrefix("<svg "))
    #expect(try sample.folder.text("r.txt").hasPrefix("duplicate or overlap"))
    for option in ["--curve", "-o"] {
      for input in ["labels.tsv", "plans/2025/e-service.yaml"] {
        #expect(try sample.tool.run("evaluate", "labels.tsv", "plans/2025", option, input).status == 2)
      }
    }
    #expect(try sample.tool.run("evaluate", "-", "-").status == 2)
  }

  @Test("tells every bad line at its place, in both languages", arguments: ["en", "vi"])
  func badLines(language: String) throws {
    try sample.replace("\t3\n", with: "\t5\n", in: "labels.tsv")
    let outcome = try sample.tool.run("evaluate", "labels.tsv", "plans/2025", "--lang", language)
    #expect(outcome.status == 2)
    #expect(outcome.output == "")
    #expect(outcome.errors.contains("labels.tsv:2:"))
    #expect(outcome.errors.contains(language == "vi" ? "không phải là nhãn" : "is no label"))
  }

  @Test("tells tasks that no plan has")
  func unknownTasks() throws {
    try sample.replace("rc-03", with: "rc-99", in: "labels.tsv")
    let outcome = try sample.tool.run("evaluate", "labels.tsv", "plans/2025")
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("has no task “rc-99” [plan/unknown-reference]"))
    #expect(try sample.tool.run("evaluate", "missing.tsv", "plans/2025").status == 2)
  }
}
