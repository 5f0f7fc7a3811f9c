// The sentences about three-way merges.

extension MessageKey {
  /// Empty for sentences of other groups.
  var englishOfMerging: String {
    switch self {
    case .mergeConflictField: "both sides changed {field} of “{title}” in different ways"
    case .mergeConflictDeleted: "“{title}” was deleted by {side} and is still needed by the other side"
    case .mergeConflictMoved: "both sides moved “{title}” to different places"
    case .mergeResolve:
      "settle it with `merge-tool resolve {file} --ours {id}` (or --theirs, --base, --value), or edit the file"
    case .mergeResolveValue:
      "settle it with `merge-tool resolve {file} {id} --value ...`, or edit the file"
    case .mergeBase: "before: {value}"
    case .mergeOurs: "ours: {value}"
    case .mergeTheirs: "theirs: {value}"
    case .mergeEditMarkers: "keep what is right between the markers, and delete the lines of the markers"
    case .mergeAndSettle: "merge the two versions and settle it there, then check again"
    case .mergeCannotWrite: "the merge cannot be written without changing something else"
    case .mergeByHand: "merge this file by hand, and please report it"
    case .mergeOtherPlan: "“{key}” differs in all three versions: these are no versions of one plan"
    case .mergeSamePlan: "merge versions of one plan; `merge-tool merge` makes one plan of several"
    case .mergeRenumbered: "both sides gave the id “{from}” to different items: that of theirs is “{to}” now"
    case .mergeComment:
      "the comment “{text}” of theirs is not in the result: ours has changed that place as well"
    case .mergeCommentByHand: "copy it by hand if it is still needed"
    default: ""
    }
  }
}
