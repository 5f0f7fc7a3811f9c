// The texts of the commands about revisions.

extension CommandText {
  /// Empty for texts of other groups.
  var englishOfRevisions: String {
    switch self {
    case .oldName: "OLD"
    case .oldHelp: "the plan as it was; - reads standard input"
    case .newName: "NEW"
    case .newHelp: "the plan as it is now"
    case .fieldsName: "FIELDS"
    case .diffSummary: "shows what changed between two versions of a plan"
    case .diffDiscussion:
      "Items are recognized by id and by content: one that moved, was edited, got another id, was split or joined is told as that. Other spellings, other names of the same agency and other ids are told apart from changes; what says how a plan was made (origin, settled, related, merged) is not compared. Exit status: 1 where the versions differ, 0 where they do not."
    case .diffFormatHelp: "the form of the result"
    case .fieldsHelp: "only changes of these fields, separated by commas, such as due,lead"
    case .ignoreMovesHelp: "leave out items that only stand elsewhere"
    case .statHelp: "only how much changed, by part of the plan"
    case .exitCodeHelp: "end with 1 where the versions differ: the default"
    case .noExitCodeHelp: "end with 0 whether the versions differ or not"
    case .patchHelp: "write a JSON patch (RFC 6902) that makes NEW of OLD; `apply` takes it"
    case .tableHelp: "only the table of comparison, with --format md or html"
    case .sideBySideHelp: "long texts beside one another; the default on wide terminals"
    case .diffExample: "compare two versions"
    case .diffPatchExample: "write the changes as a patch"
    case .diffWordExample: "the table of comparison for Word"
    case .diffTableExample: "the table of comparison as a page"
    case .unknownField: "plans have no field “{text}”"
    case .fieldsHint: "fields: {names}"
    case .patchName: "PATCH"
    case .patchFileHelp: "a JSON patch; - reads standard input"
    case .applySummary: "applies a patch of `diff --patch` to a plan, or takes it back"
    case .applyDiscussion:
      "The plan is written with every byte as it was that the patch does not change: to standard output, or to the file of -o. A patch that does not fit is refused as a whole."
    case .applyPlanHelp: "the plan that the patch was made for; - reads standard input"
    case .applyOutputHelp: "write the plan to this file instead; it may be PLAN itself"
    case .reverseHelp: "take the patch back: makes OLD of NEW"
    case .applyExample: "apply a patch"
    case .applyReverseExample: "take a patch back in place"
    case .patchUnreadable: "“{text}” is no patch: {reason}"
    case .patchHint: "`merge-tool diff OLD NEW --patch` writes one"
    case .patchMissing: "step {number} of the patch does not fit: there is no {path}"
    case .patchDiffers: "step {number} of the patch does not fit: {path} says something else"
    case .patchCannot: "step {number} of the patch: {path} cannot be changed without touching other parts"
    case .patchRefusedHint: "the plan is not the version that the patch was made for; nothing is written"
    default: ""
    }
  }
}
