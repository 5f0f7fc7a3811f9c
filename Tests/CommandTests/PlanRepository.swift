import Foundation
import TestSupport
import Testing

/// A git repository with the plan of `MergeThreeCommandTests` on `main`, set up for the tool.
struct PlanRepository {
  /// Whether there is a git to work with.
  static let hasGit = FileManager.default.isExecutableFile(atPath: "/usr/bin/git")
  static let base = MergeThreeCommandTests.base

  let folder: TemporaryFolder
  /// Whether the tool is on git's path.
  var hasTool = true

  /// - Parameter setup: what stands behind `merge-tool git-setup -q`; nil to leave it out.
  init(setup arguments: [String]? = [], files: [String: String] = ["plan.yaml": base]) throws {
    folder = try TemporaryFolder()
    try git("init -q -b main && git config user.name T && git config user.email t@example.org")
    if let arguments { try setup(arguments) }
    try write(files)
    try git("add -A && git commit -qm base")
  }

  /// Runs a line of shell that begins with `git`.
  @discardableResult
  func git(_ line: String) throws -> Tool.Outcome { try shell("git " + line) }

  /// Runs a line of shell with the tool on the path.
  @discardableResult
  func shell(_ line: String) throws -> Tool.Outcome {
    var tool = Tool(in: folder.url)
    tool.environment["GIT_CONFIG_GLOBAL"] = "/dev/null"
    tool.environment["GIT_CONFIG_NOSYSTEM"] = "1"
    tool.environment["GIT_PAGER"] = "cat"
    tool.environment["GIT_EDITOR"] = "true"
    // Somebody who runs the tests may have a tool of his own on the path.
    let path = Tool.program.deletingLastPathComponent().path
    tool.environment["PATH"] = (hasTool ? path + ":" : "") + "/usr/bin:/bin"
    return try tool.shell("unset -f merge-tool; " + line)
  }

  func setup(_ arguments: [String] = []) throws {
    let outcome = try Tool(in: folder.url).run(["git-setup", "-q"] + arguments)
    #expect(outcome == Tool.Outcome(status: 0))
  }

  func write(_ files: [String: String]) throws {
    for (name, text) in files.sorted(by: { $0.key < $1.key }) { try folder.write(text, to: name) }
  }

  /// Writes files and commits them.
  func commit(_ files: [String: String], _ message: String = "edit") throws {
    try write(files)
    try git("add -A && git commit -qm '\(message)'")
  }

  /// Commits one version of files on `other` and another on `main`.
  func branch(other: [String: String], main: [String: String]) throws {
    try git("switch -qc other")
    try commit(other, "other")
    try git("switch -q main")
    try commit(main, "main")
  }

  var plan: String { get throws { try folder.text("plan.yaml") } }

  /// The plan with texts replaced.
  static func plan(_ changes: (String, String)...) -> String {
    changes.reduce(base) { $0.replacing($1.0, with: $1.1) }
  }
}
