import Foundation
import TestSupport
import Testing

@Suite("merge-tool init")
struct InitializeTests {
  let folder: TemporaryFolder
  let tool: Tool

  init() throws {
    folder = try TemporaryFolder()
    tool = Tool(in: folder.url)
  }

  private let files = [
    "digital-transformation.yaml", "e-service.yaml", "merge.yaml", "reform-communication.yaml",
  ]

  @Test("a new workspace is made, with the folders above it, and the next command is proposed")
  func new() throws {
    let outcome = try tool.run("init", "kế hoạch/2026/")
    #expect(outcome.status == 0)
    #expect(outcome.output == "")
    #expect(
      outcome.errors == """
        Made 4 files in kế hoạch/2026. Try:
          merge-tool merge 'kế hoạch/2026' -o 'kế hoạch/2026/build'

        """
    )
    #expect(try folder.contents(of: "kế hoạch/2026") == files)
  }

  @Test("an existing file is never overwritten, and then nothing is written at all")
  func existing() throws {
    try FileManager.default.createDirectory(at: folder.url("w"), withIntermediateDirectories: true)
    try folder.write("mine", to: "w/e-service.yaml")
    let outcome = try tool.run("init", "w")
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("“w/e-service.yaml” exists already; nothing was written"))
    #expect(try folder.contents(of: "w") == ["e-service.yaml"])
    #expect(try folder.text("w/e-service.yaml") == "mine")
  }

  @Test("a link that leads nowhere counts as existing")
  func danglingLink() throws {
    try FileManager.default.createDirectory(at: folder.url("w"), withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      at: folder.url("w/merge.yaml"),
      withDestinationURL: folder.url("elsewhere.yaml")
    )
    #expect(try tool.run("init", "w").status == 2)
    #expect(try folder.contents() == ["w", "w/merge.yaml"])
  }

  @Test("a folder that is a file cannot be one")
  func fileInTheWay() throws {
    try folder.write("x", to: "w")
    let outcome = try tool.run("init", "w/2026")
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("cannot write “w”"))
  }

  @Test("an existing folder with other files is used")
  func otherFiles() throws {
    try folder.write("x", to: "README")
    #expect(try tool.run("init", ".", "-q") == Tool.Outcome(status: 0, output: "", errors: ""))
    #expect(try folder.contents() == (files + ["README"]).sorted())
  }
}
