/// Aligns two revisions in steps, from what is certain to what is only likely. A pair that was made stays.
struct AlignmentBuilder {
  private(set) var alignment: RevisionAlignment
  /// The share of ids that stayed with their content; says how much an id is worth.
  var trust = 1.0
  /// New items that are hardly like their partners: a deleted item's id may have gone to them.
  var unlike: Set<Int> = []

  init(_ old: Revision, _ new: Revision) {
    alignment = RevisionAlignment(unalignedOld: old, new: new)
  }

  var old: Revision { alignment.old }
  var new: Revision { alignment.new }

  mutating func align() {
    pairSameIdentityAndContent()
    pairUniqueContent()
    pairSections()
    pairRepeatedContent()
    trust = alignment.keptIdentifiers
    pairSimilar()
    pairSections()
    findDivisions()
    describePairs()
  }

  mutating func link(_ old: Int, _ new: Int) {
    alignment.newOfOld[old] = Int32(truncatingIfNeeded: new)
    alignment.oldOfNew[new] = Int32(truncatingIfNeeded: old)
  }

  mutating func unlink(_ old: Int, _ new: Int) {
    alignment.newOfOld[old] = -1
    alignment.oldOfNew[new] = -1
  }

  mutating func addSplit(_ split: RevisionAlignment.Division) { alignment.splits.append(split) }

  mutating func addJoin(_ join: RevisionAlignment.Division) { alignment.joins.append(join) }

  mutating func describe(_ new: Int, _ traits: RevisionAlignment.Traits) {
    alignment.traits[new].formUnion(traits)
  }

  @inline(__always)
  func isFree(old index: Int) -> Bool { alignment.newOfOld[index] < 0 }

  @inline(__always)
  func isFree(new index: Int) -> Bool { alignment.oldOfNew[index] < 0 }

  /// Whether two items stand under the same heading; headings that are no partners are not the same.
  func haveSameParent(_ oldIndex: Int, _ newIndex: Int) -> Bool {
    let (oldParent, newParent) = (old.items[oldIndex].section, new.items[newIndex].section)
    guard oldParent >= 0, newParent >= 0 else { return oldParent == newParent }
    return alignment.newOfOld[Int(oldParent)] == newParent
  }
}
