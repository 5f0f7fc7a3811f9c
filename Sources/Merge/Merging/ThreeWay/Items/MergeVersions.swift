/// The three versions of a plan that are merged, and which item of each side is which item of the base.
struct MergeVersions: Sendable {
  let base: Revision
  let ours: Revision
  let theirs: Revision
  /// From the base to each side.
  let toOurs: RevisionAlignment
  let toTheirs: RevisionAlignment

  init(base: Revision, ours: Revision, theirs: Revision) {
    (self.base, self.ours, self.theirs) = (base, ours, theirs)
    let alignments = Threads.map([ours, theirs]) { RevisionAlignment(base, $0) }
    (toOurs, toTheirs) = (alignments[0], alignments[1])
  }

  subscript(side: MergeSide) -> Revision { side == .ours ? ours : theirs }

  func alignment(to side: MergeSide) -> RevisionAlignment { side == .ours ? toOurs : toTheirs }
}
