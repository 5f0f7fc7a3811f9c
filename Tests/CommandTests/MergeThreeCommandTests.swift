import Foundation
import TestSupport
import Testing

@testable import Merge

@Suite("merge3 and resolve, end to end")
struct MergeThreeCommandTests {
  static let base = """
    format: plan/1
    plan: {id: p, kind: other, title: Kế hoạch, year: 2025}
    sections:
      - number: I
        title: Nhiệm vụ
        tasks:
          - id: t-1
            title: Tập huấn kỹ năng số
            lead: Sở Nội vụ
            due: Quý II/2025

    """

  private func folder(ours: String, theirs: String) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(Self.base, to: "base.yaml")
    try folder.write(ours, to: "ours.yaml")
    try folder.write(theirs, to: "theirs.yaml")
    return folder
  }

  private var conflicting: (String, String) {
    (
      Self.base.replacing("Quý II/2025", with: "Quý III/2025"),
      Self.base.replacing("Quý II/2025", with: "30/6/2025").replacing("Sở Nội vụ", with: "Sở Tư pháp")
    )
  }

  @Test("changes of both sides come together, and the status says whether anything is open")
  func clean() throws {
    let folder = try folder(
      ours: Self.base.replacing("Quý II/2025", with: "Quý III/2025"),
      theirs: Self.base.replacing("Sở Nội vụ", with: "Sở Tư pháp")
    )
    let outcome = try Tool(in: folder.url).run("merge3", "base.yaml", "ours.yaml", "theirs.yaml")
    let expected = Self.base.replacing("Quý II/2025", with: "Quý III/2025").replacing(
      "Sở Nội vụ",
      with: "Sở Tư pháp"
    )
    #expect(outcome == Tool.Outcome(status: 0, output: expected))
  }

  @Test("a conflict is told with its versions, stays in the file, and resolve settles it")
  func conflict() throws {
    let folder = try folder(ours: conflicting.0, theirs: conflicting.1)
    let tool = Tool(in: folder.url)
    let outcome = try tool.run("merge3", "base.yaml", "ours.yaml", "theirs.yaml", "-o", "merged.yaml")
    #expect(outcome.status == 1)
    let merged = try folder.text("merged.yaml")
    let id = try #require(merged.firstMatch(of: /conflict: (due-[0-9a-f]{8})/)?.1)
    #expect(
      outcome.errors == """
        merged.yaml:11:11: error: both sides changed due of “Tập huấn kỹ năng số” in different ways [conflict/open]
          help: settle it with `merge-tool resolve merged.yaml --ours \(id)` (or --theirs, --base, --value), or edit the file
        merged.yaml:12:17: note: before: Quý II/2025
        merged.yaml:13:17: note: ours: Quý III/2025
        merged.yaml:14:19: note: theirs: 30/6/2025

        """
    )
    let check = try tool.run("check", "merged.yaml", "--format", "json")
    #expect(check.output.contains("\"conflict/open\""))
    let resolved = try tool.run("resolve", "merged.yaml", String(id), "--theirs")
    #expect(resolved == Tool.Outcome(status: 0))
    #expect(try folder.text("merged.yaml") == conflicting.1)
  }

  @Test("--check lists what would be in conflict and writes nothing")
  func check() throws {
    let folder = try folder(ours: conflicting.0, theirs: conflicting.1)
    let before = try folder.contents()
    let outcome = try Tool(in: folder.url).run("merge3", "base.yaml", "ours.yaml", "theirs.yaml", "--check")
    #expect(outcome.status == 1)
    #expect(
      outcome.output == """
        ours.yaml:10:14: error: both sides changed due of “Tập huấn kỹ năng số” in different ways [conflict/open]
          help: merge the two versions and settle it there, then check again
        base.yaml:10:14: note: before: Quý II/2025
        ours.yaml:10:14: note: ours: Quý III/2025
        theirs.yaml:10:14: note: theirs: 30/6/2025

        """
    )
    #expect(try folder.contents() == before)
    #expect(try folder.text("ours.yaml") == conflicting.0)
    let clean = try Tool(in: folder.url).run("merge3", "base.yaml", "ours.yaml", "base.yaml", "--check")
    #expect(clean.status == 0)
  }

  @Test("--markers gives the classic form, in the size asked for")
  func markers() throws {
    let folder = try folder(ours: conflicting.0, theirs: conflicting.1)
    let outcome = try Tool(in: folder.url).run(
      "merge3",
      "base.yaml",
      "ours.yaml",
      "theirs.yaml",
      "--markers",
      "diff3",
      "--marker-size",
      "9"
    )
    #expect(outcome.status == 1)
    #expect(
      outcome.output.contains(
        """
        <<<<<<<<< ours
                due: Quý III/2025
        ||||||||| base
                due: Quý II/2025
        =========
                due: 30/6/2025
        >>>>>>>>> theirs
        """
      )
    )
    #expect(
      outcome.errors == """
        ours.yaml:10:1: error: both sides changed due of “Tập huấn kỹ năng số” in different ways [conflict/open]
          help: keep what is right between the markers, and delete the lines of the markers
        ours.yaml:12:1: note: before: Quý II/2025
        ours.yaml:10:1: note: ours: Quý III/2025
        ours.yaml:14:1: note: theirs: 30/6/2025

        """
    )
  }

  @Test("--format json lists the conflicts on standard output while the plan goes to its file")
  func json() throws {
    let folder = try folder(ours: conflicting.0, theirs: conflicting.1)
    let tool = Tool(in: folder.url)
    let versions = ["merge3", "base.yaml", "ours.yaml", "theirs.yaml"]
    let outcome = try tool.run(versions + ["--format", "json", "-o", "merged.yaml"])
    #expect(outcome.status == 1)
    #expect(outcome.errors.isEmpty)
    let finding = try JSONReader.read(outcome.output)["findings"]?.items.first
    #expect(finding?["location"]?["file"]?.string == "merged.yaml")
    #expect(try folder.text("merged.yaml").contains("conflict: due-"))
  }

  @Test(
    "an option that would go unheeded beside another is refused",
    arguments: [
      (["--format", "json"], "the option “-o” is missing"),
      (["--check", "--markers", "diff3"], "only one of --check, --markers can hold"),
      (["--driver", "--check"], "only one of --driver, --check can hold"),
      (["--driver", "-o", "merged.yaml"], "only one of --driver, -o can hold"),
    ]
  )
  func unheeded(options: [String], sentence: String) throws {
    let folder = try folder(ours: conflicting.0, theirs: conflicting.1)
    let before = try folder.contents()
    let outcome = try Tool(in: folder.url).run(["merge3", "base.yaml", "ours.yaml", "theirs.yaml"] + options)
    #expect(outcome.status == 2)
    #expect(outcome.errors.hasPrefix("merge-tool: error: \(sentence)\n"))
    #expect(try folder.contents() == before)
    #expect(try folder.text("ours.yaml") == conflicting.0)
  }

  @Test("as a driver it writes into ours, and merges by lines what is no plan")
  func driver() throws {
    let folder = try folder(ours: conflicting.0, theirs: conflicting.1)
    let tool = Tool(in: folder.url)
    let plan = try tool.run(
      "merge3",
      "--driver",
      "--path=plans/a.yaml",
      "base.yaml",
      "ours.yaml",
      "theirs.yaml"
    )
    #expect(plan.status == 1)
    #expect(plan.errors.hasPrefix("plans/a.yaml:11:11: error: "))
    #expect(try folder.text("ours.yaml").contains("conflict: due-"))
    try folder.write("a: 1\nb: 2\n", to: "base.yaml")
    try folder.write("a: 2\nb: 2\n", to: "ours.yaml")
    try folder.write("a: 3\nb: 2\n", to: "theirs.yaml")
    let other = try tool.run("merge3", "--driver", "--marker-size=4", "base.yaml", "ours.yaml", "theirs.yaml")
    #expect(other.status == 1)
    #expect(
      try folder.text("ours.yaml") == "<<<< ours\na: 2\n|||| base\na: 1\n====\na: 3\n>>>> theirs\nb: 2\n"
    )
  }

  @Test("an open conflict that is merged with a third version tells all three, and how one of them is taken")
  func third() throws {
    let folder = try folder(ours: conflicting.0, theirs: conflicting.1)
    let tool = Tool(in: folder.url)
    _ = try tool.run("merge3", "base.yaml", "ours.yaml", "theirs.yaml", "-o", "open.yaml")
    try folder.write(Self.base.replacing("Quý II/2025", with: "2025"), to: "theirs.yaml")
    let outcome = try tool.run("merge3", "base.yaml", "open.yaml", "theirs.yaml", "-o", "merged file.yaml")
    let id = try #require(
      try folder.text("merged file.yaml").firstMatch(of: /conflict: (due-[0-9a-f]{8})/)?.1
    )
    #expect(
      outcome.errors == """
        merged file.yaml:11:11: error: both sides changed due of “Tập huấn kỹ năng số” in different ways [conflict/open]
          help: settle it with `merge-tool resolve 'merged file.yaml' \(id) --value ...`, or edit the file
        merged file.yaml:13:22: note: ours: Quý III/2025
        merged file.yaml:15:22: note: ours: 30/6/2025
        merged file.yaml:17:22: note: theirs: 2025

        """
    )
    let check = try tool.run("check", "merged file.yaml", "-q").output
    #expect(
      check.contains("settle it with `merge-tool resolve 'merged file.yaml' \(id) --value ...`, or edit")
    )
    #expect(try tool.run("resolve", "merged file.yaml", String(id), "--value", "30/6/2025").status == 0)
    #expect(try folder.text("merged file.yaml").contains("due: 30/6/2025\n"))
  }

  @Test("as a driver it tells the first 20 conflicts and counts the others")
  func many() throws {
    func plan(_ due: String) -> String {
      Self.base
        + (2...25).map { "      - {id: t-\($0), title: Nâng cấp cổng dịch vụ công xã \($0), due: \(due)}\n" }
        .joined()
    }
    let folder = try folder(ours: plan("Quý III/2025"), theirs: plan("30/6/2025"))
    try folder.write(plan("Quý II/2025"), to: "base.yaml")
    let merge = ["merge3", "--driver", "--path=a.yaml", "base.yaml", "ours.yaml", "theirs.yaml"]
    let outcome = try Tool(in: folder.url).run(merge)
    #expect(outcome.status == 1)
    #expect(outcome.errors.components(separatedBy: "error: both sides changed").count == 21)
    #expect(outcome.errors.hasSuffix("\na.yaml: and 4 more; `merge-tool check` lists all of them\n"))
    #expect(try folder.text("ours.yaml").components(separatedBy: "conflict: due-").count == 25)
  }

  @Test("as a driver it tells once what is wrong in all versions at one place")
  func brokenThrice() throws {
    let broken = Self.base + "targets: []\ntargets: []\n"
    let folder = try folder(
      ours: broken.replacing("Quý II", with: "Quý III"),
      theirs: broken.replacing("Sở Nội vụ", with: "[")
    )
    try folder.write(broken, to: "base.yaml")
    let merge = ["merge3", "--driver", "--path=a.yaml", "base.yaml", "ours.yaml", "theirs.yaml"]
    let outcome = try Tool(in: folder.url).run(merge)
    #expect(outcome.status == 1)
    #expect(
      outcome.errors.hasPrefix(
        """
        a.yaml (ours):12:1: error: the key “targets” stands twice in one group [plan/duplicate-key]
          help: keep one of the two, or give the other its right name
        a.yaml (ours):11:1: note: “targets” stands here first
        a.yaml (theirs):
        """
      )
    )
    #expect(outcome.errors.hasSuffix("\na.yaml: it cannot be merged as a plan, so its lines are merged\n"))
    #expect(!outcome.errors.contains("(base)"))
  }

  @Test(
    "with --plans-only it leaves what is no plan to git, and in any case what is no text",
    arguments: [[], ["--plans-only"]]
  )
  func left(options: [String]) throws {
    let folder = try folder(ours: "a\0\n", theirs: "b\0\n")
    let tool = Tool(in: folder.url)
    let merge =
      ["merge3", "--driver", "--path=a.yaml"] + options + ["base.yaml", "ours.yaml", "theirs.yaml"]
    #expect(
      try tool.run(merge + ["--lang", "vi"])
        == Tool.Outcome(
          status: 1,
          errors: "a.yaml: không phải văn bản nên giữ bản của bên mình; hãy chọn một trong hai bản\n"
        )
    )
    #expect(try folder.text("ours.yaml") == "a\0\n")
    try folder.write("a: 1\n", to: "ours.yaml")
    try folder.write("b: 1\n", to: "theirs.yaml")
    let lines = try tool.run(merge)
    #expect(lines.status == (options.isEmpty ? 1 : 2))
    #expect(try folder.text("ours.yaml").hasPrefix("<<<<<<< ours\n") == options.isEmpty)
  }

  @Test("a broken file ends with 2 and changes nothing, and an input is never overwritten")
  func broken() throws {
    let folder = try folder(ours: "format: plan/1\nplan: [", theirs: conflicting.1)
    let tool = Tool(in: folder.url)
    let outcome = try tool.run("merge3", "base.yaml", "ours.yaml", "theirs.yaml", "-o", "merged.yaml")
    #expect(outcome.status == 2)
    #expect(outcome.errors.hasPrefix("ours.yaml:2:"))
    #expect(try !folder.contents().contains("merged.yaml"))
    #expect(try tool.run("merge3", "base.yaml", "base.yaml", "theirs.yaml", "-o", "base.yaml").status == 2)
  }

  @Test("decisions settle conflicts by their names; what they leave is told")
  func decisions() throws {
    let folder = try folder(ours: conflicting.0, theirs: conflicting.1)
    let tool = Tool(in: folder.url)
    _ = try tool.run("merge3", "base.yaml", "ours.yaml", "theirs.yaml", "-o", "merged.yaml")
    let id = try #require(try folder.text("merged.yaml").firstMatch(of: /conflict: (due-[0-9a-f]{8})/)?.1)
    try folder.write(
      """
      format: decisions/1
      decisions:
        - finding: \(id)
          fields: {due: Quý IV/2025}
          by: Văn phòng UBND tỉnh
          why: Họp thống nhất

      """,
      to: "decisions.yaml"
    )
    let outcome = try tool.run("resolve", "merged.yaml", "--decisions", "decisions.yaml")
    #expect(outcome == Tool.Outcome(status: 0))
    #expect(try folder.text("merged.yaml") == conflicting.1.replacing("30/6/2025", with: "Quý IV/2025"))
    let unknown = try tool.run("resolve", "merged.yaml", "due-00000000", "--ours")
    #expect(unknown.status == 2)
    #expect(
      unknown.errors.hasPrefix("merge-tool: error: there is no open conflict “due-00000000” in the file\n")
    )
  }

  @Test(
    "a file with open conflicts is no draft yet: merging plans refuses it with the places, and writes nothing"
  )
  func unresolved() throws {
    let folder = try folder(ours: conflicting.0, theirs: conflicting.1)
    let tool = Tool(in: folder.url)
    _ = try tool.run("merge3", "base.yaml", "ours.yaml", "theirs.yaml", "-o", "merged.yaml")
    let id = try #require(try folder.text("merged.yaml").firstMatch(of: /conflict: (due-[0-9a-f]{8})/)?.1)
    let before = try folder.contents()
    let outcome = try tool.run("merge", "merged.yaml", "-o", "out")
    #expect(
      outcome
        == Tool.Outcome(
          status: 2,
          errors: """
            merged.yaml:11:11: error: due of “Tập huấn kỹ năng số” is still to be decided: “Quý III/2025”, “30/6/2025” [conflict/open]
              help: settle it with `merge-tool resolve merged.yaml --ours \(id)` (or --theirs, --base, --value), or edit the file

            """
        )
    )
    #expect(try folder.contents() == before)
  }

  @Test("so is a file in which one side deleted what the other edited", arguments: ["ours", "theirs"])
  func undecidedDeletion(side: String) throws {
    let without = String(Self.base.prefix { $0 != "-" }) + "- {number: I, title: Nhiệm vụ}\n"
    let edited = Self.base.replacing("Quý II/2025", with: "Quý III/2025")
    let folder =
      try side == "ours" ? folder(ours: without, theirs: edited) : folder(ours: edited, theirs: without)
    let tool = Tool(in: folder.url)
    #expect(try tool.run("merge3", "base.yaml", "ours.yaml", "theirs.yaml", "-o", "merged.yaml").status == 1)
    let before = try folder.contents()
    let outcome = try tool.run("merge", "merged.yaml", "-o", "out")
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("[conflict/open]"))
    #expect(try folder.contents() == before)
  }
}
