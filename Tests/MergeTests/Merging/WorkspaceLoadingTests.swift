import Merge
import TestSupport
import Testing

@Suite("Loading the plans of a run")
struct WorkspaceLoadingTests {
  private func write(_ texts: [String: String]) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for (name, text) in texts { try folder.put(text, name) }
    return folder
  }

  private func plan(_ id: String, title: String = "Kế hoạch chuyển đổi số") -> String {
    """
    format: plan/1
    plan: {id: \(id), kind: other, title: \(title), year: 2025}

    """
  }

  private func sentences(_ findings: [Finding]) -> [String] {
    findings.map { Wording(.english).sentence($0.message) }
  }

  @Test("a plan that is named twice is told so, and not that it needs an id of its own")
  func namedTwice() throws {
    let folder = try write(["a.yaml": plan("a")])
    let loading = Workspace.load([folder.file("a.yaml"), folder.file("a.yaml")])
    #expect(loading.workspace == nil)
    #expect(sentences(loading.findings) == ["the same plan is named twice"])
  }

  @Test("two plans of one id are told to choose another")
  func oneIdentifier() throws {
    let folder = try write(["a.yaml": plan("a"), "b.yaml": plan("a", title: "Kế hoạch khác")])
    let loading = Workspace.load([folder.file("a.yaml"), folder.file("b.yaml")])
    #expect(loading.workspace == nil)
    #expect(sentences(loading.findings) == ["two files have the plan id “a”"])
  }

  @Test(
    "a file of another program is called what it is",
    arguments: [
      ([0x50, 0x4b, 0x03, 0x04, 0x00], "this is a Word or Excel file, not a text file"),
      ([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], "this is a Word or Excel file, not a text file"),
      (Array("%PDF-1.7".utf8), "this is a PDF file, not a text file"),
      ([0x1f, 0x8b, 0x08], "this is a compressed file, not a text file"),
    ] as [([UInt8], String)]
  )
  func otherPrograms(bytes: [UInt8], sentence: String) {
    do {
      _ = try YAMLReader().read(bytes, file: "ke-hoach.docx")
      Issue.record("it was read")
    } catch {
      #expect(sentences(error.findings) == [sentence])
      #expect(error.findings[0].remedies.count == 1)
    }
  }

  @Test("the order of the files on the command line does not change the order of the plans")
  func order() throws {
    let folder = try write(["a.yaml": plan("a"), "b.yaml": plan("b", title: "Kế hoạch khác")])
    let paths = [folder.file("a.yaml"), folder.file("b.yaml")]
    let straight = try #require(Workspace.load(paths).workspace)
    let reversed = try #require(Workspace.load(paths.reversed()).workspace)
    #expect(straight.plans.map(\.id.string) == ["a", "b"])
    #expect(reversed.plans.map(\.id.string) == ["a", "b"])
  }
}
