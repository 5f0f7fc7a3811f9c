import Foundation
import Merge
import TestSupport
import Testing

@Suite("merge-tool render")
struct RenderCommandTests {
  let sample: SampleWorkspace

  init() throws { sample = try SampleWorkspace() }

  private func bytes(_ name: String) throws -> Data { try Data(contentsOf: sample.folder.url(name)) }

  @Test("formats go to a folder, each file under its name; the same bytes in every run and locale")
  func folder() throws {
    let outcome = try sample.tool.run("render", "plans/2025", "--to", "docx", "-o", "one")
    let names = ["annual", "overlaps", "comparison", "comments"].map { "one/\($0).docx\n" }
    #expect(outcome == Tool.Outcome(status: 1, output: names.joined()))
    let other = Tool(in: sample.folder.url, language: "vi_VN.UTF-8")
    _ = try other.run("render", sample.folder.url("plans/2025").path, "--to", "docx", "-o", "two")
    #expect(try sample.folder.contents(of: "one").count == 4)
    for name in try sample.folder.contents(of: "one") {
      #expect(try bytes("one/" + name) == bytes("two/" + name), "\(name)")
    }
  }

  @Test("an agency's document goes to a file or to standard output")
  func agency() throws {
    let toFile = try sample.tool.run("render", "w", "--agency", "Sở Nội vụ", "-o", "snv.docx", "-q")
    #expect(toFile.status < 2)
    #expect(toFile.output == "")
    let file = try bytes("snv.docx")
    #expect(file.starts(with: [0x50, 0x4b]))
    _ = try sample.tool.shell("merge-tool render w --agency 'Sở Nội vụ' > out.docx")
    #expect(try bytes("out.docx") == file)
  }

  @Test("--each-agency makes a document for each agency in a folder of its own")
  func eachAgency() throws {
    _ = try sample.tool.run("render", "w", "--each-agency", "-o", "out")
    let names = try sample.folder.contents(of: "out")
    #expect(names.first == "agencies")
    #expect(names.contains("agencies/so-nv.docx"))
    #expect(names.dropFirst().allSatisfy { $0.hasPrefix("agencies/") && $0.hasSuffix(".docx") })
  }

  @Test("one of several files is made alone where the output has its name")
  func oneOfSeveral() throws {
    let outcome = try sample.tool.run("render", "w", "--to", "docx", "-o", "out/comparison.docx")
    #expect(outcome.output == "out/comparison.docx\n")
    #expect(try sample.folder.contents(of: "out") == ["comparison.docx"])
  }

  @Test("a single plan is published as it is")
  func singlePlan() throws {
    let outcome = try sample.tool.run("render", "w/e-service.yaml", "--to", "docx", "-o", "plan.docx")
    #expect(outcome == Tool.Outcome(status: 0, output: "plan.docx\n"))
  }

  @Test("merge publishes what the manifest names, and nothing else")
  func manifest() throws {
    try sample.folder.write(
      try sample.folder.text("w/merge.yaml") + "publish: [annual.docx]\n",
      to: "w/merge.yaml"
    )
    _ = try sample.tool.run("merge", "w", "-o", "out")
    #expect(
      try sample.folder.contents(of: "out")
        == ["annual.docx", "annual.yaml", "findings.json", "findings.sarif", "summary.md"]
    )
    #expect(try sample.tool.run("render", "w", "-o", "own").output == "own/annual.docx\n")
    #expect(try bytes("own/annual.docx") == bytes("out/annual.docx"))
    try sample.replace("[annual.docx]", with: "[anual.docx]", in: "w/merge.yaml")
    let outcome = try sample.tool.run("merge", "w", "-o", "bad")
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("“anual.docx” is not possible here [plan/bad-value]"))
    #expect(outcome.errors.contains("did you mean “annual.docx”?"))
    #expect(throws: (any Error).self) { try sample.folder.contents(of: "bad") }
  }

  @Test("wrong usage is told and writes nothing")
  func wrongUsage() throws {
    let before = try sample.folder.contents()
    for (arguments, words) in [
      (["w", "--to", "pdf"], "“pdf” is not possible for “--to”"),
      (["w", "--to", "docx"], "the option “-o” is missing"),
      (["w", "--agency", "Sở Lạ"], "“Sở Lạ” has no tasks in this plan"),
      (["w", "--agency", "Sở Nội vụ", "--each-agency"], "only one of --agency, --each-agency can hold"),
      (["w", "--to", "docx", "-o", "w/merge.yaml/x"], "w/merge.yaml"),
      (["w", "--to", "docx", "-o", "plan.docx"], "name a folder, or one of annual.docx, overlaps.docx"),
    ] {
      let outcome = try sample.tool.run(["render"] + arguments)
      #expect(outcome.status == 2)
      #expect(outcome.output == "")
      #expect(outcome.errors.contains(words), "\(outcome.errors)")
    }
    #expect(try sample.folder.contents() == before)
  }

  @Test("an input is never overwritten")
  func inputs() throws {
    try sample.folder.write(try sample.folder.text("w/e-service.yaml"), to: "annual.docx")
    let before = try bytes("annual.docx")
    let outcome = try sample.tool.run("render", "annual.docx", "--to", "docx", "-o", ".")
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("would overwrite an input"))
    #expect(try bytes("annual.docx") == before)
  }
}
