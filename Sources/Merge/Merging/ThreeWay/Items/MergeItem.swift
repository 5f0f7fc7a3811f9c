/// One item of the merged plan with what it is in each version.
struct MergeItem: Hashable {
  let kind: RevisionItem.Kind
  /// By index in the version's outline.
  var base: Int?
  var ours: Int?
  var theirs: Int?
  /// Of an item taken for a new one, the item that it may be an edited version of, then others that it may be instead or
  /// may have been joined with; by index among the items of the merge.
  var doubtfulBases: [Int] = []
  /// By index among the items of the merge; nil at the top, for targets and for duties.
  var parent: Int?
  /// Whether it is in the result.
  var isKept = true
  /// The side that deleted it while the other needs it: it stays, and people decide.
  var deletedBy: MergeSide?
  /// Whether both sides moved it to different places. It stays where ours has it.
  var isTornApart = false
  /// The item that it was split from, where that says where theirs would have it.
  var whole: Int?
  /// Whether a paragraph below this heading came from another one, where the other side did something else to it.
  var hasDisputedText = false
  /// The id that it has in the result, where that differs from the one its text has.
  var newIdentifier: String?

  subscript(side: MergeSide) -> Int? { side == .ours ? ours : theirs }

  /// The version that its text is taken from.
  var source: MergeSide { ours == nil ? .theirs : .ours }

  /// Where the item stands in the version that its text is taken from.
  var sourceIndex: Int { ours ?? theirs ?? 0 }
}
