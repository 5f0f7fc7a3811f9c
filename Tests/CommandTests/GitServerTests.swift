import Foundation
import TestSupport
import Testing

@Suite("Plans on a server that runs no drivers", .enabled(if: PlanRepository.hasGit, "git is missing"))
struct GitServerTests {
  /// A repository with a bare one as its `origin`, where the hook of `docs/revisions.md` stands.
  private func repository() throws -> PlanRepository {
    let repository = try PlanRepository(files: ["kế hoạch.yaml": PlanRepository.base, "other.yaml": "a: 1\n"])
    let text = try Repository.text("docs/revisions.md")
    let start = try #require(text.range(of: "```bash\n"))
    let end = try #require(text.range(of: "```", range: start.upperBound..<text.endIndex))
    try repository.git("init -q --bare -b main server.git && git remote add origin server.git")
    try repository.folder.write(
      String(text[start.upperBound..<end.lowerBound]),
      to: "server.git/hooks/update"
    )
    try repository.shell("chmod +x server.git/hooks/update; echo server.git >.git/info/exclude")
    #expect(try repository.git("push -q origin main").status == 0)
    return repository
  }

  private func plan(_ due: String) -> [String: String] {
    ["kế hoạch.yaml": PlanRepository.plan(("Quý II/2025", due))]
  }

  @Test("the hook takes what can be merged and no branch that people would have to decide something in")
  func conflict() throws {
    let repository = try repository()
    try repository.branch(other: plan("30/6/2025"), main: plan("Quý III/2025"))
    #expect(try repository.git("push -q origin other").status == 0)
    #expect(try repository.git("push -q origin main").status == 0)
    try repository.git("switch -q other && git commit -q --allow-empty -m again")
    let push = try repository.git("push -q origin other")
    #expect(push.status == 1)
    #expect(
      push.errors.contains("remote: kế hoạch.yaml (ours):10:14: error: both sides changed due of “Tập huấn")
    )
    #expect(push.errors.contains("remote: kế hoạch.yaml (theirs):10:14: note: theirs: 30/6/2025"))
    #expect(try repository.git("push -q origin :other").status == 0)
  }

  @Test("nor a plan in which a conflict was left, or that is broken")
  func unusable() throws {
    let repository = try repository()
    try repository.branch(other: plan("30/6/2025"), main: plan("Quý III/2025"))
    try repository.git("push -q origin main")
    try repository.git("merge -q other")
    // Without markers, git has nothing against it.
    #expect(try repository.git("commit -qam merged").status == 0)
    let push = try repository.git("push -q origin main")
    #expect(push.status == 1)
    #expect(push.errors.contains("remote: kế hoạch.yaml:11:11: error: both sides changed due of "))
    try repository.git("reset -q --hard HEAD^")
    try repository.commit(["new.yaml": "format: plan/1\nplan: [\n"])
    let broken = try repository.git("push -q origin main")
    #expect(broken.status == 1)
    #expect(broken.errors.contains("remote: new.yaml (ours):"))
  }
}
