// The texts of three-way merges and git.

extension CommandText {
  /// Empty for texts of other groups.
  var englishOfMerging: String {
    switch self {
    case .baseName: "BASE"
    case .oursName: "OURS"
    case .theirsName: "THEIRS"
    case .countName: "NUMBER"
    case .fileName: "FILE"
    case .conflictName: "CONFLICT"
    case .valueName: "VALUE"
    case .patternName: "PATTERN"
    case .mergeThreeSummary: "merges two revised versions of one plan"
    case .mergeThreeDiscussion:
      "Items are recognized by id and by content, whether moved, renumbered or edited. Fields are merged one by one, texts word by word, lists of agencies and bases as sets. The result is the file of OURS with the fewest changes. What both sides changed in different ways stays in it as a value that `resolve` settles; the file is a valid plan all the same."
    case .baseHelp:
      "the version that both were made from; an empty file where there is none"
    case .oursHelp: "the version whose file the result is like"
    case .theirsHelp: "the version whose changes come in"
    case .markersHelp:
      "show conflicts between the markers of classic merge tools instead of as values"
    case .markerSizeHelp: "how many signs make a marker (7 if nothing is said)"
    case .mergeCheckHelp: "only list what would be in conflict"
    case .driverHelp:
      "as git's merge driver: write the result into OURS, and merge by lines what is no plan"
    case .mergePathHelp: "what messages call the file"
    case .mergeThreeExample: "merge two versions"
    case .mergeThreeCheckExample: "ask whether they can be merged without conflicts"
    case .resolveSummary: "settles open conflicts of a merged plan"
    case .resolveDiscussion:
      "Without names, all conflicts are settled by the same side. Everything else in the file stays as it is, byte by byte. What is still open is listed."
    case .resolveFileHelp: "the plan file; it is changed in place unless -o names another"
    case .resolveConflictHelp: "the conflict's name, such as due-77b0c2d1"
    case .resolveOursHelp: "take what ours says"
    case .resolveTheirsHelp: "take what theirs says"
    case .resolveBaseHelp: "take what stood there before"
    case .resolveValueHelp: "take this value; give it several times for a list"
    case .resolveDecisionsHelp: "settle what a decisions.yaml has decided under the conflicts' names"
    case .resolveExample: "take the deadline of theirs"
    case .resolveValueExample: "write another deadline"
    case .gitSetupSummary: "lets git merge and compare plans with this tool"
    case .gitSetupDiscussion:
      "Registers a merge driver, a diff driver and tools in the settings of the repository, and writes .gitattributes for plan files (info/attributes in a bare repository). Running it again brings the settings up to date and keeps the pattern; --remove puts both files back as they were. Files that match and are no plans are left to git."
    case .patternHelp:
      "which files are plans, as .gitattributes writes it (*.yaml if nothing is said)"
    case .gitRemoveHelp: "undo it"
    case .gitSetupExample: "for the plans in one folder"
    case .gitRemoveExample: "undo it"
    case .textconvSummary: "prints a plan as lines that git can compare"
    case .textconvDiscussion:
      "Every field stands on a line of its own under the address of its item, however the file is written. `git-setup` lets git diff and git log -p use it. A file that is no plan is printed as it is."
    case .textconvFileHelp: "the plan file"
    case .textconvExample: "what git compares"
    case .noRepository: "this folder is in no git repository"
    case .makeRepository: "go to the repository, or make one with `git init`"
    case .badPattern: "“{text}” is no pattern of .gitattributes"
    case .patternHint: "write one such as 'plans/**/*.yaml'; it must not begin with “!”"
    case .conflictUnknown: "there is no open conflict “{name}” in the file"
    case .conflictNoSide: "“{name}” does not say what stood there in that version"
    case .conflictRequired: "“{name}”: an item cannot be without {field}"
    case .conflictNeedsSide: "“{name}” is about a whole item, which no value can settle"
    case .conflictPlaceGone: "“{name}”: the place that theirs moved the item to is not found"
    case .conflictRefused: "“{place}” cannot be changed without touching other parts of the file"
    case .conflictHint: "`merge-tool check FILE` lists the open conflicts"
    case .conflictOtherSide: "choose another side, or give --value"
    case .conflictChooseSide: "choose --ours or --theirs"
    case .conflictByHand: "edit the file by hand"
    default: ""
    }
  }
}
