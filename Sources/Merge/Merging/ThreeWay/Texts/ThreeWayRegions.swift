/// Divides three versions of a sequence into stretches: those that all have, those that one side changed, those
/// that both changed alike, and those that they changed in different ways.
///
/// After S. Khanna, K. Kunal and B. C. Pierce, "A formal investigation of diff3" (2007): what stands between two
/// elements that all three have in common belongs together, so changes that touch one another are one stretch.
struct ThreeWayRegions {
  enum Kind: Hashable {
    case same, ours, theirs, alike, conflict
  }

  struct Region: Hashable {
    var kind: Kind
    var base: Range<Int>
    var ours: Range<Int>
    var theirs: Range<Int>
  }

  private(set) var regions: [Region] = []

  init(base: [UInt64], ours: [UInt64], theirs: [UInt64]) {
    let oursOf = CommonSubsequence.partners(base, ours)
    let theirsOf = CommonSubsequence.partners(base, theirs)
    var (b, o, t) = (0, 0, 0)
    for index in 0...base.count {
      let isEnd = index == base.count
      guard isEnd || oursOf[index] >= 0 && theirsOf[index] >= 0 else { continue }
      let (oursEnd, theirsEnd) = isEnd ? (ours.count, theirs.count) : (oursOf[index], theirsOf[index])
      let gap = Region(kind: .conflict, base: b..<index, ours: o..<oursEnd, theirs: t..<theirsEnd)
      if !gap.base.isEmpty || !gap.ours.isEmpty || !gap.theirs.isEmpty {
        add(gap, base[gap.base], ours[gap.ours], theirs[gap.theirs])
      }
      guard !isEnd else { break }
      addSame(index, oursEnd, theirsEnd)
      (b, o, t) = (index + 1, oursEnd + 1, theirsEnd + 1)
    }
  }

  var hasConflict: Bool { regions.contains { $0.kind == .conflict } }

  /// How many elements all three have in common.
  var sameCount: Int { regions.reduce(0) { $0 + ($1.kind == .same ? $1.base.count : 0) } }

  private mutating func add(
    _ gap: Region,
    _ base: ArraySlice<UInt64>,
    _ ours: ArraySlice<UInt64>,
    _ theirs: ArraySlice<UInt64>
  ) {
    var gap = gap
    if ours == base { gap.kind = .theirs } else if theirs == base { gap.kind = .ours }
    if ours == theirs { gap.kind = .alike }
    regions.append(gap)
  }

  private mutating func addSame(_ base: Int, _ ours: Int, _ theirs: Int) {
    if let last = regions.last, last.kind == .same {
      regions[regions.count - 1] = Region(
        kind: .same,
        base: last.base.lowerBound..<base + 1,
        ours: last.ours.lowerBound..<ours + 1,
        theirs: last.theirs.lowerBound..<theirs + 1
      )
    } else {
      regions.append(
        Region(kind: .same, base: base..<base + 1, ours: ours..<ours + 1, theirs: theirs..<theirs + 1)
      )
    }
  }
}
