import Merge

/// Reads revisions from texts, as tests need them.
enum RevisionTexts {
  static func revision(_ text: String, file: String = "plan.yaml") throws -> Revision {
    try Revision(YAMLReader().read(Array(text.utf8), file: file))
  }

  static func alignment(_ old: String, _ new: String) throws -> RevisionAlignment {
    RevisionAlignment(try revision(old, file: "old.yaml"), try revision(new, file: "new.yaml"))
  }

  /// A plan with one heading and the given tasks, each the lines of a mapping.
  static func plan(_ tasks: [String], number: String = "I") -> String {
    var text = """
      format: plan/1
      plan:
        id: p-2025
        kind: other
        title: Kế hoạch
        year: 2025
      sections:
        - number: \(number)
          title: Nhiệm vụ
          tasks:

      """
    for task in tasks {
      let lines = task.split(separator: "\n")
      text += "      - " + lines.joined(separator: "\n        ") + "\n"
    }
    return text
  }
}
