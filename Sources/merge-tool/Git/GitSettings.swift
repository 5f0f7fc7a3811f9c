/// What git's settings say of the tool.
///
/// `%O %A %B %L %P` are filled in by git. Whatever the tool cannot do (it is not installed here, the file is no plan)
/// git does by itself, as if nothing had been set up: nobody may lose lines or a whole listing to it.
enum GitSettings {
  static let block = MarkedBlock(
    name: "merge-tool",
    lines: [
      merge, ancestorMerge, comparison, differenceTool, mergeTool,
    ].flatMap(\.lines)
  )

  /// A section such as `[merge "merge-tool"]`.
  private struct Section {
    var kind: String
    var name = "merge-tool"
    var values: KeyValuePairs<String, String>

    var lines: [String] {
      ["[\(kind) \"\(name)\"]"] + values.map { "\t\($0.key) = \(Self.quoted($0.value))" }
    }

    private static func quoted(_ value: String) -> String {
      guard value.contains(where: { "\"\\;#".contains($0) }) else { return value }
      return "\"" + value.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }
  }

  /// Status 0 and 1 are answers; after anything else git merges the lines.
  private static let driver =
    "merge-tool merge3 --driver --plans-only --marker-size=%L --path=%P %O %A %B;"
    + " case $? in 0) exit 0;; 1) exit 1;; esac;"
    + " git merge-file --marker-size=%L -L ours -L base -L theirs %A %O %B || exit 1"

  private static let merge = Section(
    kind: "merge",
    values: [
      "name": "plans, item by item",
      "driver": driver,
      "recursive": "merge-tool-ancestor",
    ]
  )

  /// Where branches have merged each other, git merges their common ancestors first. What these disagree about
  /// stands in no file, and is no news.
  private static let ancestorMerge = Section(
    kind: "merge",
    name: "merge-tool-ancestor",
    values: [
      "name": "plans, item by item, for ancestors that are merged themselves",
      "driver": "exec 2>/dev/null; " + driver,
    ]
  )

  private static let comparison = Section(
    kind: "diff",
    values: [
      // Standard input serves files of any name: git lets the whole listing fail with one file.
      "textconv": #"plan_lines() { merge-tool textconv - <"$1" || cat <"$1"; }; plan_lines"#,
      "cachetextconv": "false",
      // The addresses of items; in files that are no plans, what git takes there.
      "xfuncname": #"^((\[|[[:alpha:]_$]).*)"#,
    ]
  )

  private static let differenceTool = Section(
    kind: "difftool",
    values: [
      // Without --no-ext-diff git would call this tool once more, and so on.
      "cmd": #"merge-tool diff --no-exit-code --path="$MERGED" -- "$LOCAL" "$REMOTE" 2>/dev/null"#
        + #" || git --no-pager diff --no-ext-diff --no-index -- "$LOCAL" "$REMOTE" || :"#
    ]
  )

  private static let mergeTool = Section(
    kind: "mergetool",
    values: [
      "cmd": #"merge-tool merge3 --path="$MERGED" -o "$MERGED" -- "$BASE" "$LOCAL" "$REMOTE""#,
      "trustExitCode": "true",
    ]
  )
}
