import TestSupport
import Testing

@Suite("Plans in git", .enabled(if: PlanRepository.hasGit, "git is missing"))
struct GitTests {
  private func text(_ changes: (String, String)...) -> String {
    changes.reduce(PlanRepository.base) { $0.replacing($1.0, with: $1.1) }
  }

  @Test("branches are merged item by item, where lines alone would be in conflict")
  func merge() throws {
    let repository = try PlanRepository()
    try repository.git("switch -qc other")
    try repository.commit(["plan.yaml": text(("Sở Nội vụ", "Sở Tư pháp"))], "lead")
    try repository.git("switch -q main")
    try repository.commit(["plan.yaml": text(("Quý II/2025", "Quý III/2025"))], "due")
    #expect(try repository.git("merge -q other").status == 0)
    #expect(try repository.plan == text(("Sở Nội vụ", "Sở Tư pháp"), ("Quý II/2025", "Quý III/2025")))
  }

  @Test("rebase and cherry-pick use it as well")
  func rebase() throws {
    let repository = try PlanRepository()
    try repository.git("switch -qc other")
    try repository.commit(["plan.yaml": text(("Sở Nội vụ", "Sở Tư pháp"))], "lead")
    try repository.git("switch -q main")
    try repository.commit(["plan.yaml": text(("Tập huấn", "Tổ chức tập huấn"))], "words")
    try repository.git("switch -qc picked")
    let both = text(("Tập huấn", "Tổ chức tập huấn"), ("Sở Nội vụ", "Sở Tư pháp"))
    #expect(try repository.git("cherry-pick other").status == 0)
    #expect(try repository.plan == both)
    try repository.git("switch -q other")
    #expect(try repository.git("rebase -q main").status == 0)
    #expect(try repository.plan == both)
  }

  @Test("a conflict stops the merge with a plan that loads; once settled it is committed")
  func conflict() throws {
    let repository = try PlanRepository()
    try repository.git("switch -qc other")
    try repository.commit(["plan.yaml": text(("Quý II/2025", "30/6/2025"))], "date")
    try repository.git("switch -q main")
    try repository.commit(["plan.yaml": text(("Quý II/2025", "Quý III/2025"))], "quarter")
    let merge = try repository.git("merge -q other")
    #expect(merge.status == 1)
    #expect(merge.errors.contains("plan.yaml:11:11: error: both sides changed due"))
    #expect(try repository.git("status --short").output == "UU plan.yaml\n")
    let tool = Tool(in: repository.folder.url)
    #expect(try tool.run("check", "plan.yaml").status == 1)
    #expect(try tool.run("resolve", "plan.yaml", "--ours").status == 0)
    #expect(try repository.plan == text(("Quý II/2025", "Quý III/2025")))
    #expect(try repository.git("add plan.yaml && git commit -qm merged").status == 0)
  }

  @Test("git diff and git log -p show fields under the addresses of their items")
  func diff() throws {
    let repository = try PlanRepository()
    try repository.folder.write(text(("Quý II/2025", "Quý III/2025")), to: "plan.yaml")
    let lines = "-  due: Quý II/2025\n+  due: Quý III/2025\n"
    #expect(try repository.git("diff").output.contains(lines))
    try repository.git("commit -qam due")
    let log = try repository.git("log -p -1").output
    #expect(log.contains(lines))
    #expect(log.contains("[gạch đầu dòng thứ nhất Mục I] t-1"))
    // Written otherwise, it says the same.
    try repository.folder.write(
      text(("Quý II/2025", "Quý III/2025")).replacing("    tasks:", with: "    # ghi chú\n    tasks:"),
      to: "plan.yaml"
    )
    #expect(try !repository.git("diff").output.contains("ghi chú"))
  }

  @Test("files that are no plans are merged by lines")
  func otherFiles() throws {
    let repository = try PlanRepository()
    try repository.folder.write("a: 1\nb: 2\nc: 3\nd: 4\n", to: "other.yaml")
    try repository.git("add -A && git commit -qm add && git switch -qc other")
    try repository.folder.write("a: 1\nb: 2\nc: 3\nd: 5\n", to: "other.yaml")
    try repository.git("commit -qam d && git switch -q main")
    try repository.folder.write("a: 2\nb: 2\nc: 3\nd: 4\n", to: "other.yaml")
    try repository.git("commit -qam a")
    #expect(try repository.git("merge -q other").status == 0)
    #expect(try repository.folder.text("other.yaml") == "a: 2\nb: 2\nc: 3\nd: 5\n")
  }

  @Test("set up twice it is set up once, and --remove brings every byte back")
  func remove() throws {
    let folder = try TemporaryFolder()
    let repository = Tool(in: folder.url)
    _ = try repository.shell("git init -q -b main")
    try folder.write("*.png binary", to: ".gitattributes")
    let before = (try folder.text(".gitattributes"), try folder.text(".git/config"))
    #expect(try repository.run("git-setup", "plans/**/*.yaml").status == 0)
    let once = (try folder.text(".gitattributes"), try folder.text(".git/config"))
    #expect(once.0.contains("\nplans/**/*.yaml merge=merge-tool diff=merge-tool\n"))
    #expect(try repository.run("git-setup", "plans/**/*.yaml").status == 0)
    #expect(try folder.text(".gitattributes") == once.0)
    #expect(try folder.text(".git/config") == once.1)
    #expect(try repository.run("git-setup", "--remove").status == 0)
    #expect(try folder.text(".gitattributes") == before.0)
    #expect(try folder.text(".git/config") == before.1)
  }

  @Test("outside of a repository it says so")
  func nowhere() throws {
    let folder = try TemporaryFolder()
    let outcome = try Tool(in: folder.url).run("git-setup")
    #expect(outcome.status == 2)
    #expect(outcome.errors.hasPrefix("merge-tool: error: this folder is in no git repository\n"))
  }
}
