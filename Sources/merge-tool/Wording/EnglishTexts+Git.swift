// The texts about plans in git.

extension CommandText {
  /// Empty for texts of other groups.
  var englishOfGit: String {
    switch self {
    case .plansOnlyHelp:
      "with --driver: leave files that are no plans as they are and end with 2, so that git merges their lines"
    case .diffPathHelp: "call the versions a/PATH and b/PATH, as git does"
    case .baseVersion: "{file} (base)"
    case .oursVersion: "{file} (ours)"
    case .theirsVersion: "{file} (theirs)"
    case .mergedByLines: "{file}: it cannot be merged as a plan, so its lines are merged"
    case .binaryKept: "{file}: it is no text, so the version of ours is kept; choose one of the two"
    case .moreConflicts: "{file}: and {count} more; `merge-tool check` lists all of them"
    case .patternIsFolder: "“{text}” is a folder, and a pattern is about files"
    case .patternOfFolder: "for the plans in it write '{text}'"
    case .notOnPath:
      "merge-tool: git will look for the program “merge-tool” and not find it: add its folder to PATH"
    default: ""
    }
  }
}
