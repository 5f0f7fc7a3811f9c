import Foundation
import TestSupport
import Testing

@testable import merge_tool

@Suite("git-setup", .enabled(if: PlanRepository.hasGit, "git is missing"))
struct GitSetupTests {
  private func merges(_ file: String, in repository: PlanRepository, at folder: String = ".") throws -> Bool {
    try repository.git("-C '\(folder)' check-attr merge -- '\(file)'").output.hasSuffix(
      ": merge: merge-tool\n"
    )
  }

  @Test(
    "running it again keeps the pattern and brings older settings up to date; another pattern takes its place"
  )
  func again() throws {
    let repository = try PlanRepository(setup: ["plans/*.yaml"])
    let configuration = try repository.folder.text(".git/config")
    let older = configuration.replacing(
      /\n\[merge "merge-tool"\](?:.|\n)*\n# merge-tool: end/,
      with: "\n[merge \"merge-tool\"]\n\tdriver = merge-tool merge3 --driver %O %A %B\n# merge-tool: end"
    )
    #expect(older != configuration)
    try repository.folder.write(older, to: ".git/config")
    try repository.setup()
    #expect(try repository.folder.text(".git/config") == configuration)
    #expect(try merges("plans/a.yaml", in: repository))
    #expect(try !merges("a.yaml", in: repository))
    try repository.setup(["*.yml"])
    #expect(try merges("a.yml", in: repository))
    #expect(try !merges("plans/a.yaml", in: repository))
  }

  @Test(
    "a pattern may have spaces, quotes and letters of any kind",
    arguments: ["kế hoạch/*.yaml", "a \"b\"/*.yaml", "#1/*.yaml"]
  )
  func patterns(pattern: String) throws {
    let repository = try PlanRepository(setup: [pattern])
    let file = pattern.replacing("*", with: "2025")
    // In a file: git-check-attr would quote such a name in its answer.
    try repository.folder.write(file + "\0", to: "names")
    let answer = try repository.git("check-attr -z --stdin merge <names").output
    #expect(answer == "\(file)\0merge\0merge-tool\0")
  }

  @Test("a pattern that matches nothing is refused, and nothing is written")
  func refused() throws {
    let repository = try PlanRepository(setup: nil)
    try FileManager.default.createDirectory(
      at: repository.folder.url("kế hoạch"),
      withIntermediateDirectories: true
    )
    let before = try repository.folder.text(".git/config")
    let tool = Tool(in: repository.folder.url)
    #expect(
      try tool.run("git-setup", "kế hoạch/")
        == Tool.Outcome(
          status: 2,
          errors: """
            merge-tool: error: “kế hoạch/” is a folder, and a pattern is about files
              for the plans in it write 'kế hoạch/**/*.yaml'

            """
        )
    )
    for pattern in ["", "!a.yaml", "a\nb"] { #expect(try tool.run("git-setup", pattern).status == 2) }
    #expect(try repository.folder.text(".git/config") == before)
    #expect(try !repository.folder.contents().contains(".gitattributes"))
  }

  @Test("it says what it wrote, and that git will not find the tool")
  func path() throws {
    let repository = try PlanRepository(setup: nil)
    var tool = Tool(in: repository.folder.url)
    tool.environment["PATH"] = "/usr/bin:/bin"
    let outcome = try tool.run("git-setup")
    #expect(
      outcome.errors == """
        .git/config
        .gitattributes
        merge-tool: git will look for the program “merge-tool” and not find it: add its folder to PATH

        """
    )
    #expect(try repository.shell("merge-tool git-setup '*.yml'").errors == ".gitattributes\n")
  }

  @Test("in a bare repository the attributes stand in info/attributes; GIT_DIR names a repository elsewhere")
  func bare() throws {
    let repository = try PlanRepository(setup: nil)
    try repository.git("clone -q --bare . bare.git")
    #expect(
      try repository.shell("cd bare.git/refs && merge-tool git-setup").errors
        == "../config\n../info/attributes\n"
    )
    // Its work trees take both from there.
    try repository.git("-C bare.git worktree add -q ../tree main")
    #expect(try merges("plan.yaml", in: repository, at: "tree"))
    #expect(try repository.git("-C tree config merge.merge-tool.recursive").output == "merge-tool-ancestor\n")
    #expect(
      try repository.shell("GIT_DIR=bare.git merge-tool git-setup --remove").errors.hasPrefix("bare.git/")
    )
    #expect(try !merges("plan.yaml", in: repository, at: "tree"))
    #expect(try repository.shell("GIT_DIR=nowhere merge-tool git-setup").status == 2)
  }
}
