import Foundation
import Merge
import TestSupport
import Testing

@Suite("merge-tool merge")
struct MergeCommandTests {
  let sample: SampleWorkspace

  init() throws { sample = try SampleWorkspace() }

  private let results = ["annual.yaml", "findings.json", "findings.sarif", "summary.md"]

  @Test("a new workspace merges at once; the results lie in the folder, the summary goes to standard output")
  func folder() throws {
    let outcome = try sample.tool.run("merge", "w", "-o", "out/2026")
    #expect(outcome.status == 1)
    #expect(outcome.errors == "")
    #expect(outcome.output.contains("Every item of every plan is accounted for exactly once."))
    #expect(outcome.output.contains(#/ {2}out/2026/annual\.yaml +the annual plan\n/#))
    let contents = try sample.folder.contents(of: "out/2026")
    // There are no letters that could be answered.
    let published = PublishedForm.standard.filter { $0 != .comments }.map(\.rawValue)
    #expect(Set(contents) == Set(results + published))
  }

  @Test("the result is a plan that can be checked, and verifies")
  func resultIsAPlan() throws {
    _ = try sample.tool.run("merge", "w", "-o", "out")
    #expect(try sample.tool.run("check", "out/annual.yaml").status != 2)
    #expect(try sample.tool.run("verify", "out/annual.yaml", "w").status == 0)
  }

  @Test("without -o the plan goes to standard output and the summary to standard error")
  func standardOutput() throws {
    let outcome = try sample.tool.run("merge", "w")
    #expect(outcome.status == 1)
    #expect(outcome.output.hasPrefix("format: plan/1\n"))
    #expect(outcome.errors.contains("Every item of every plan"))
    #expect(try sample.tool.run("merge", "w", "-o", "-") == outcome)
    let quiet = try sample.tool.run("merge", "w", "-q")
    #expect(quiet == Tool.Outcome(status: 1, output: outcome.output, errors: ""))
  }

  @Test("a result named .yaml is the plan alone")
  func file() throws {
    let before = try sample.folder.contents()
    #expect(try sample.tool.run("merge", "w", "-o", "annual.yaml", "-q") == Tool.Outcome(status: 1))
    #expect(try sample.folder.contents() == (before + ["annual.yaml"]).sorted())
    #expect(try sample.folder.text("annual.yaml") == sample.tool.run("merge", "w").output)
  }

  @Test("merge/1 on standard output, whatever is written")
  func json() throws {
    for arguments in [["merge", "w", "--format", "json"], ["merge", "w", "-o", "out", "--format=json"]] {
      let outcome = try sample.tool.run(arguments)
      let json = try JSONReader.read(outcome.output)
      #expect(json["format"] == "merge/1")
      #expect(json["plans"] == 3)
      for kind in ["tasks", "targets", "reports", "sections", "paragraphs"] {
        let numbers = try ["in", "kept", "merged", "excluded"].map { key in
          guard case .number(let digits)? = json[kind]?[key] else { throw CocoaError(.coderValueNotFound) }
          return Int(digits) ?? 0
        }
        #expect(numbers[0] == numbers[1] + numbers[2] + numbers[3], "\(kind)")
      }
    }
  }

  @Test("two runs give the same bytes, in any order of the plans and under any locale")
  func determinism() throws {
    _ = try sample.tool.run("merge", "plans/2025", "-o", "one")
    _ = try Tool(in: sample.folder.url, language: "vi_VN.UTF-8").run("merge", "plans/2025", "-o", "two")
    for file in try sample.folder.contents(of: "one") {
      let one = try Data(contentsOf: sample.folder.url("one/" + file))
      #expect(one == (try Data(contentsOf: sample.folder.url("two/" + file))), "\(file)")
    }
    let plans = ["digital-transformation", "e-service", "reform-communication"].map { "w/\($0).yaml" }
    let there = try sample.tool.run(["merge", "-q"] + plans)
    let back = try sample.tool.run(["merge", "-q"] + plans.reversed())
    #expect(there == back)
    #expect(there.output.hasPrefix("format: plan/1\n"))
  }

  @Test("a plan comes from standard input too")
  func standardInput() throws {
    let plan = try sample.folder.text("w/e-service.yaml")
    let outcome = try sample.tool.run("merge", "w/digital-transformation.yaml", "-", "-q", input: plan)
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("plan: e-service-2026"))
  }

  @Test(
    "an input is never overwritten, by any name",
    arguments: ["w/e-service.yaml", "w/../w/e-service.yaml", "link.yaml", "w/merge.yaml", "hard.yaml"]
  )
  func inputsStay(path: String) throws {
    try FileManager.default.createSymbolicLink(
      at: sample.folder.url("link.yaml"),
      withDestinationURL: sample.folder.url("w/e-service.yaml")
    )
    try FileManager.default.linkItem(
      at: sample.folder.url("w/e-service.yaml"),
      to: sample.folder.url("hard.yaml")
    )
    let before = try sample.folder.text(path)
    let outcome = try sample.tool.run("merge", "w", "-o", path)
    #expect(outcome.status == 2)
    #expect(outcome.output == "")
    #expect(outcome.errors.contains("writing “\(path)” would overwrite an input"))
    #expect(try sample.folder.text(path) == before)
  }

  @Test("unusable input ends with 2, and old results stay as they were")
  func unusable() throws {
    _ = try sample.tool.run("merge", "w", "-o", "out", "-q")
    let names = try sample.folder.contents(of: "out")
    let before = try names.map { try Data(contentsOf: sample.folder.url("out/" + $0)) }
    try sample.replace("indicator:", with: "indicater:", in: "w/e-service.yaml")
    try sample.replace("year: 2026", with: "year: twenty", in: "w/digital-transformation.yaml")
    let outcome = try sample.tool.run("merge", "w", "-o", "out")
    #expect(outcome.status == 2)
    #expect(outcome.output == "")
    // Every problem of every file is reported in one run.
    #expect(outcome.errors.contains("w/e-service.yaml:"))
    #expect(outcome.errors.contains("did you mean “indicator”?"))
    #expect(outcome.errors.contains("w/digital-transformation.yaml:7:9: error: "))
    #expect(try names.map { try Data(contentsOf: sample.folder.url("out/" + $0)) } == before)
    #expect(try sample.folder.contents(of: "out") == names)
  }

  @Test("a folder that cannot be made ends with 2")
  func unwritable() throws {
    try sample.folder.write("", to: "taken")
    let outcome = try sample.tool.run("merge", "w", "-o", "taken/out")
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("cannot write “taken”"))
  }
}
