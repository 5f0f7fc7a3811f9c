import Foundation
import TestSupport
import Testing

@Suite("Merging in git, as a sceptic would", .enabled(if: PlanRepository.hasGit, "git is missing"))
struct GitMergeTests {
  /// Two branches that made different versions of a plan, merged each other, and settled what was open each in its own
  /// way: a criss-cross, in which git merges the common ancestors first.
  private func crissCross(_ base: String, other: String, main: String) throws -> PlanRepository {
    let repository = try PlanRepository(files: ["plan.yaml": base])
    try repository.branch(other: ["plan.yaml": other], main: ["plan.yaml": main])
    try repository.git("tag left main && git tag right other")
    for (branch, merged) in [("main", "right"), ("other", "left")] {
      let outcome = try repository.shell(
        "git switch -q \(branch) && { git merge -q \(merged); merge-tool resolve plan.yaml --ours && git commit -qam m; }"
      )
      #expect(outcome.status == 0)
    }
    try repository.git("switch -q main")
    return repository
  }

  @Test(
    "where branches merged each other, what they settled differently is asked again, and nothing else is told"
  )
  func crissCross() throws {
    let repository = try crissCross(
      PlanRepository.base,
      other: PlanRepository.plan(("Quý II/2025", "Quý III/2025")),
      main: PlanRepository.plan(("Quý II/2025", "30/6/2025"))
    )
    let merge = try repository.git("merge -q other")
    #expect(merge.status == 1)
    let id = try #require(try repository.plan.firstMatch(of: /conflict: (due-[0-9a-f]{8})/)?.1)
    #expect(
      merge.errors == """
        plan.yaml:11:11: error: both sides changed due of “Tập huấn kỹ năng số” in different ways [conflict/open]
          help: settle it with `merge-tool resolve plan.yaml --ours \(id)` (or --theirs, --base, --value), or edit the file
        plan.yaml:12:17: note: ours: 30/6/2025
        plan.yaml:13:19: note: theirs: Quý III/2025

        """
    )
  }

  @Test("so is a task that one branch let go and the other kept", arguments: [false, true])
  func crissCrossDeletion(isDeletedByOther: Bool) throws {
    let task = "      - {id: t-2, title: Nâng cấp cổng dịch vụ công}\n"
    let edited = PlanRepository.base + task.replacing("công}", with: "công quốc gia}")
    let repository = try crissCross(
      PlanRepository.base + task,
      other: isDeletedByOther ? PlanRepository.base : edited,
      main: isDeletedByOther ? edited : PlanRepository.base
    )
    let merge = try repository.git("merge -q other")
    #expect(merge.status == 1)
    #expect(merge.errors.components(separatedBy: "[conflict/open]").count == 2)
    #expect(try repository.plan.contains("kind: delete-edit, by: \(isDeletedByOther ? "theirs" : "ours")"))
  }

  @Test("what is no plan is merged just as git merges it without the tool")
  func otherFiles() throws {
    let start = [
      "empty.yaml": "", "unended.yaml": "a: 1\nb: 2\nc: 3", "mark.yaml": "\u{feff}a: 1\nb: 2\nc: 3\n",
      "returns.yaml": "a: 1\r\nb: 2\r\nc: 3\r\n", "broken.yaml": "a: [\nb: 2\nc: 3\n",
      "binary.yaml": "a\0\nb\nc\n",
      "workflow.yaml": "on: push\njobs:\n  build:\n    steps: []\n", "quiet.yaml": "a: 1\nb: 2\nc: 3\nd: 4\n",
    ]
    var other = start.mapValues { $0 + "x: 1\n" }
    var main = start.mapValues { $0 + "x: 2\n" }
    (other["quiet.yaml"], main["quiet.yaml"]) = ("a: 1\nb: 2\nc: 3\nd: 5\n", "a: 2\nb: 2\nc: 3\nd: 4\n")
    let repository = try PlanRepository(files: start)
    try repository.git("config merge.conflictStyle zdiff3")
    try repository.branch(other: other, main: main)
    // What each file is and how it stands in the index; the labels of git's own markers are names of branches.
    func merged() throws -> [String] {
      #expect(try repository.git("merge -q other").status == 1)
      let texts = try start.keys.sorted().map { name in
        try name + ":"
          + repository.folder.text(name).replacing("<<< HEAD", with: "<<< ours")
          .replacing(/\|\|\| [0-9a-f]{7,}/, with: "||| base").replacing(">>> other", with: ">>> theirs")
      }
      let index = try repository.git("ls-files -s -- '*.yaml'").output
      try repository.git("reset -q --hard")
      return texts + [index]
    }
    let withTool = try merged()
    try repository.setup(["--remove"])
    try repository.git("commit -qam without")
    #expect(try merged() == withTool)
  }

  @Test("where the tool is not installed, or does not live through it, plans are merged and shown by lines")
  func missing() throws {
    var repository = try PlanRepository()
    try repository.branch(
      other: ["plan.yaml": PlanRepository.plan(("Quý II/2025", "Quý III/2025"))],
      main: ["plan.yaml": PlanRepository.plan(("id: p", "id: q"))]
    )
    let both = PlanRepository.plan(("Quý II/2025", "Quý III/2025"), ("id: p", "id: q"))
    repository.hasTool = false
    #expect(try repository.git("merge -q other").status == 0)
    #expect(try repository.plan == both)
    let log = try repository.git("log -p -1 --first-parent -m")
    #expect(log.status == 0)
    #expect(log.output.contains("-        due: Quý II/2025\n+        due: Quý III/2025\n"))
    try repository.git("reset -q --hard HEAD^")
    try repository.folder.write("#!/bin/sh\nkill -9 $$\n", to: "merge-tool")
    #expect(try repository.shell("chmod +x merge-tool; PATH=.:\"$PATH\" git merge -q other").status == 0)
    #expect(try repository.plan == both)
  }

  @Test("messages call a file as the user does, whatever it is called and wherever it comes from")
  func names() throws {
    let names = ["-a.yaml", "kế hoạch.yaml", "it's \"$(x)\".yaml"]
    func files(_ text: String) -> [String: String] {
      Dictionary(uniqueKeysWithValues: names.map { ($0, text) })
    }
    let repository = try PlanRepository(files: files(PlanRepository.base))
    try repository.branch(
      other: files(PlanRepository.plan(("Quý II/2025", "Quý III/2025"))),
      main: files(PlanRepository.plan(("Quý II/2025", "30/6/2025")))
    )
    let merge = try repository.git("merge -q other")
    #expect(merge.status == 1)
    #expect(merge.errors.contains("\n  help: settle it with `merge-tool resolve ./-a.yaml --ours "))
    #expect(merge.errors.contains("resolve 'kế hoạch.yaml' --ours "))
    #expect(merge.errors.contains(#"resolve 'it'\''s "$(x)".yaml' --ours "#))
    #expect(try repository.git("diff --ours").output.components(separatedBy: "+  due.conflict: ").count == 4)
    let broken = try PlanRepository()
    try broken.branch(
      other: ["plan.yaml": PlanRepository.base.replacing("plan: {", with: "plan: [")],
      main: ["plan.yaml": PlanRepository.plan(("Sở Nội vụ", "Sở Tư pháp"))]
    )
    let outcome = try broken.git("merge -q other")
    #expect(outcome.status == 0)
    #expect(
      outcome.errors == """
        plan.yaml (theirs):2:55: error: the bracket “[” is not closed: “,” or “]” is expected here [plan/syntax]
          help: write the missing “,” or “]”; if the bracket belongs to the text, put the text in double quotes
        plan.yaml (theirs):2:7: note: “[” opens here
        plan.yaml: it cannot be merged as a plan, so its lines are merged

        """
    )
  }
}
