import Foundation
import TestSupport
import Testing

@Suite("Comparing in git", .enabled(if: PlanRepository.hasGit, "git is missing"))
struct GitDiffTests {
  @Test("files of any name and any content are shown, and every change of theirs")
  func anyFile() throws {
    let names = ["-a.yaml", "kế.yaml", "k\u{e9}.yaml", "it's \"$(x)\".yaml"]
    let repository = try PlanRepository(
      files: Dictionary(uniqueKeysWithValues: names.map { ($0, PlanRepository.base) })
    )
    // A name in Latin-1, and two bytes that are no UTF-8.
    try repository.shell(
      "cp -- -a.yaml $'caf\\xe9.yaml'; printf 'a: \\xe9\\n' >latin.yaml; printf '\\0a' >binary.yaml"
    )
    try repository.git("add -A && git commit -qm more")
    try repository.shell(
      "sed -i 's/Quý II/Quý I/' -- *.yaml; printf 'a: \\xe8\\n' >latin.yaml; printf '\\0b' >binary.yaml"
    )
    let diff = try repository.git("diff")
    #expect((diff.status, diff.errors) == (0, ""))
    #expect(diff.output.components(separatedBy: "\n+  due: Quý I/2025\n").count == names.count + 2)
    #expect(
      try repository.shell("git diff latin.yaml | tail -n 2 | tr '\\350\\351' EF").output == "-a: F\n+a: E\n"
    )
    #expect(
      try repository.git("diff binary.yaml").output.contains(#/-binary: 2 B, [0-9a-f]{16}\n\+binary: 2 B, /#)
    )
  }

  @Test("a plan that git keeps in another encoding is compared as the plan that it is")
  func encoding() throws {
    let repository = try PlanRepository(files: [:])
    try repository.shell("echo 'plan.yaml text working-tree-encoding=UTF-16' >>.gitattributes")
    func write(_ text: String) throws {
      try (text.data(using: .utf16) ?? Data()).write(to: repository.folder.url("plan.yaml"))
    }
    try write(PlanRepository.base)
    try repository.git("add -A && git commit -qm plan")
    try write(PlanRepository.plan(("Quý II/2025", "Quý III/2025")))
    #expect(try repository.git("diff").output.hasSuffix("\n-  due: Quý II/2025\n+  due: Quý III/2025\n"))
  }

  @Test("git difftool shows plans by their items under their own names, other files by lines, and ends")
  func tool() throws {
    let repository = try PlanRepository(files: [
      "a.yaml": PlanRepository.base, "b.md": "x\n", "c.yaml": "c: 1\n",
    ])
    try repository.folder.write(PlanRepository.plan(("Quý II/2025", "Quý III/2025")), to: "a.yaml")
    try repository.folder.write("y\n", to: "b.md")
    try FileManager.default.removeItem(at: repository.folder.url("c.yaml"))
    // Were git's helper to call itself, the test would never end.
    let outcome = try repository.shell("timeout 60 git difftool -y --trust-exit-code -t merge-tool")
    #expect((outcome.status, outcome.errors) == (0, ""))
    #expect(
      outcome.output.hasPrefix(
        """
        t-1 (gạch đầu dòng thứ nhất Mục I)  Tập huấn kỹ năng số
          due: “Quý II/2025” → “Quý III/2025” (later)

        a/a.yaml → b/a.yaml: 1 changed

        """
      )
    )
    #expect(outcome.output.contains("\n-x\n+y\n"))
    #expect(outcome.output.hasSuffix("\n-c: 1\n"))
  }

  @Test("a version can come from git through a pipe, a named pipe or a substituted process")
  func pipes() throws {
    let repository = try PlanRepository()
    try repository.folder.write(PlanRepository.plan(("Quý II/2025", "Quý III/2025")), to: "plan.yaml")
    for line in [
      "git show HEAD:plan.yaml | merge-tool diff - plan.yaml --stat",
      "git show HEAD:plan.yaml | merge-tool diff /dev/stdin plan.yaml --stat",
      "merge-tool diff <(git show HEAD:plan.yaml) plan.yaml --stat",
      "mkfifo p; git show HEAD:plan.yaml >p & merge-tool diff p plan.yaml --stat",
    ] {
      #expect(
        try repository.shell(line) == Tool.Outcome(status: 1, output: "Mục I  1\n1 changed\n"),
        "\(line)"
      )
    }
    let merge = "merge-tool merge3 - plan.yaml <(git show HEAD:plan.yaml | sed 's/Nội vụ/Tư pháp/')"
    #expect(
      try repository.shell("git show HEAD:plan.yaml | \(merge)").output
        == PlanRepository.plan(("Quý II/2025", "Quý III/2025"), ("Nội vụ", "Tư pháp"))
    )
  }
}
