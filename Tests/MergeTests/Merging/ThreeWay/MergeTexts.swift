@testable import Merge

/// Small plans that are merged in tests: a heading, and tasks given by their lines.
enum MergeTexts {
  /// A plan with tasks `t-1`, `t-2` ... under one heading; each task is its lines below `id`.
  static func plan(_ tasks: String..., more: String = "") -> String {
    var text = head + "  - number: I\n    title: Nhiệm vụ\n    tasks:\n"
    for (index, task) in tasks.enumerated() {
      text += "      - id: t-\(index + 1)\n"
      for line in task.split(separator: "\n") { text += "        \(line)\n" }
    }
    return text + more
  }

  static let head = """
    format: plan/1
    plan:
      id: p
      kind: other
      title: Kế hoạch
      year: 2025
    sections:

    """

  /// The result of a merge as text, with what is open.
  static func merge(_ base: String, _ ours: String, _ theirs: String) throws -> (text: String, open: [String])
  {
    let result = try result(base, ours, theirs)
    return (String(decoding: result.bytes, as: UTF8.self), result.conflicts.map(\.fingerprint))
  }

  /// Made once: it reads the reference data.
  private static let merge = {
    var merge = ThreeWayMerge()
    merge.takesShortcuts = false
    return merge
  }()

  /// The merge without the short cut for a side that changed nothing.
  static func result(_ base: String, _ ours: String, _ theirs: String) throws -> ThreeWayMerge.Result {
    try merge.merge(
      base: (Array(base.utf8), "base.yaml"),
      ours: (Array(ours.utf8), "ours.yaml"),
      theirs: (Array(theirs.utf8), "theirs.yaml")
    )
  }
}
