import Foundation
import TestSupport
import Testing

@Suite("Standard streams")
struct StreamTests {
  @Test("a reader that goes away early is no error")
  func brokenPipe() throws {
    let outcome = try Tool().shell("set -o pipefail; merge-tool schema | head -c 5; echo \" $?\"")
    #expect(outcome.output == "{\n  \" 0\n")
    #expect(outcome.errors == "")
  }

  @Test("a full disk is an error")
  func fullDisk() throws {
    let outcome = try Tool().shell("merge-tool schema > /dev/full")
    #expect(outcome.status == 2)
    #expect(outcome.errors == "merge-tool: error: cannot write “-”: No space left on device\n")
  }

  @Test("closed streams do not hang or crash the tool")
  func closedStreams() throws {
    #expect(try Tool().shell("merge-tool version >&-").status == 2)
    #expect(try Tool().shell("merge-tool mrge 2>&-").status == 2)
  }

  @Test("results go to the file that -o names, and -o - is standard output")
  func output() throws {
    let folder = try TemporaryFolder()
    let tool = Tool(in: folder.url)
    let printed = try tool.run("schema")
    #expect(try tool.run("schema", "-o", "s.json") == Tool.Outcome(status: 0, output: "", errors: ""))
    #expect(try folder.text("s.json") == printed.output)
    #expect(try tool.run("schema", "-o", "-") == printed)
    #expect(try tool.run("schema").output == Repository.text("schema/plan.schema.json"))
    #expect(try folder.contents() == ["s.json"])
  }

  @Test(
    "on a terminal the same is found as elsewhere",
    .enabled(if: (try? Tool().shell("command -v script"))?.status == 0)
  )
  func terminal() throws {
    let folder = try TemporaryFolder()
    let plans = Repository.url("plans/2025").path
    let tool = Tool(in: folder.url)
    let piped = try tool.run("overlaps", plans, "--format", "json", "-o", "piped.json")
    let seen = try tool.shell(
      "script -qec '\(Tool.program.path) overlaps \(plans) --format json -o seen.json' /dev/null"
    )
    #expect(seen.status == piped.status)
    #expect(try folder.text("seen.json") == folder.text("piped.json"))
  }

  @Test("a result that cannot be written ends with 2 and a remedy")
  func unwritable() throws {
    let folder = try TemporaryFolder()
    let outcome = try Tool(in: folder.url).run("schema", "-o", "missing/s.json")
    #expect(outcome.status == 2)
    #expect(outcome.errors.hasPrefix("missing/s.json:1:1: error: "))
    #expect(try folder.contents() == [])
  }
}
