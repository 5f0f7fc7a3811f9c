import Foundation
import TestSupport
import Testing

@Suite("merge-tool render: workbooks, calendars, CSV and Markdown")
struct RenderTablesTests {
  let sample: SampleWorkspace

  init() throws { sample = try SampleWorkspace() }

  private static let names = ["annual.md", "deadlines.ics", "tasks.csv", "tracking.xlsx"]

  private func bytes(_ name: String) throws -> Data { try Data(contentsOf: sample.folder.url(name)) }

  @Test("every form is the same bytes in every run, and says nothing of the machine")
  func reproducible() throws {
    let arguments = ["render", "plans/2025", "--to", "md,ics,csv,xlsx", "-o", "out"]
    let outcome = try sample.tool.run(arguments)
    #expect(outcome.status == 1 && outcome.errors == "", "\(outcome.errors)")
    #expect(try sample.folder.contents(of: "out") == Self.names)
    // From another folder and by an absolute path: nothing of it may be in the files.
    let other = Tool(in: FileManager.default.temporaryDirectory)
    _ = try other.run(
      [
        "render", sample.folder.url("plans/2025").path, "--to", "md,ics,csv,xlsx", "-o",
        sample.folder.url("again").path,
      ]
    )
    for name in Self.names {
      let result = try bytes("out/\(name)")
      #expect(try result == bytes("again/\(name)"), "\(name)")
      #expect(result.range(of: Data(sample.folder.url.path.utf8)) == nil)
    }
  }

  @Test("an agency gets its own calendar, under any name that is known")
  func agency() throws {
    let short = try sample.tool.run("render", "plans/2025", "--to", "ics", "--agency", "Sở KH&CN")
    let long = try sample.tool.run(
      "render",
      "plans/2025",
      "--to",
      "ics",
      "--agency",
      "Sở Khoa học và Công nghệ"
    )
    #expect(short == long)
    let whole = try sample.tool.run("render", "plans/2025", "--to", "ics")
    #expect(whole.output.hasPrefix("BEGIN:VCALENDAR\r\n"))
    func identifiers(_ text: String) -> Set<Substring> {
      Set(text.split(separator: "\r\n").filter { $0.hasPrefix("UID:") })
    }
    let own = identifiers(short.output)
    #expect(own.count > 20 && own.isStrictSubset(of: identifiers(whole.output)))
    let nobody = try sample.tool.run("render", "plans/2025", "--to", "ics", "--agency", "Sở Không Có")
    #expect(nobody.status == 2 && nobody.output == "")
  }

  @Test("no file is written over a source, and none where the folder cannot be made")
  func refusals() throws {
    let before = try sample.folder.text("plans/2025/e-service.yaml")
    let over = try sample.tool.run("render", "plans/2025", "--to", "csv", "-o", "plans/2025/e-service.yaml")
    #expect(over.status == 2)
    #expect(try sample.folder.text("plans/2025/e-service.yaml") == before)
  }
}
