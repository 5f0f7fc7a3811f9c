/// The order of one list in three versions, and what a merge of it may be.
///
/// Nobody can tell from two orders alone which items were moved: of two neighbours that changed places, either. So every
/// fewest moves that lead from the order of the draft to that of a side are a reading of what the side did. A merged order
/// is right under readings of both sides if it is the order of ours in all but what theirs moved, and that of theirs in all
/// but what ours moved. Where an item was moved by both under every reading, people must decide.
public struct OrderTruth: Hashable, Sendable {
  /// The number of the section; `targets` or `reports` for those of these lists.
  public let list: String
  private let base: [Int]
  private let ours: [Int]
  private let theirs: [Int]
  /// New items that may stand anywhere.
  private let free: Set<Int>

  public init(list: String, base: [Int], ours: [Int], theirs: [Int], free: Set<Int> = []) {
    (self.list, self.base, self.ours, self.theirs, self.free) = (list, base, ours, theirs, free)
  }

  /// The three orders, for people to read.
  public var description: String { "base \(base), ours \(ours), theirs \(theirs)" }

  /// Whether both sides moved the same items to different places, however their orders are read.
  public var isContested: Bool {
    let common = base.filter { ours.contains($0) && theirs.contains($0) }
    return !readings(common).contains { areCompatible($0, among: common) }
  }

  /// Whether a merged list has an order that both sides mean.
  public func explains(_ result: [Int]) -> Bool {
    let kept = Set(result)
    let common = base.filter { kept.contains($0) && ours.contains($0) && theirs.contains($0) }
    // What was moved beside an item that is gone may be read with it or without it.
    return (readings(common) + readings()).contains { reading in
      areCompatible(reading, among: common)
        && follows(ours, other: theirs, in: result, reading.theirs, but: reading.ours)
        && follows(theirs, other: ours, in: result, reading.ours, but: reading.theirs)
    }
  }

  // MARK: - Readings

  private typealias Reading = (ours: Set<Int>, theirs: Set<Int>)

  private func readings(_ common: [Int]) -> [Reading] {
    let mine = Self.fewestMoves(from: common, to: ours.filter(common.contains))
    let others = Self.fewestMoves(from: common, to: theirs.filter(common.contains))
    return mine.flatMap { one in others.map { (ours: one, theirs: $0) } }
  }

  /// The same with all items that each side has kept.
  private func readings() -> [Reading] {
    let kept = (base.filter(ours.contains), base.filter(theirs.contains))
    let mine = Self.fewestMoves(from: kept.0, to: ours.filter(base.contains))
    let others = Self.fewestMoves(from: kept.1, to: theirs.filter(base.contains))
    return mine.flatMap { one in others.map { (ours: one, theirs: $0) } }
  }

  /// Whether what both moved stands in both between the same items that neither or both moved.
  private func areCompatible(_ reading: Reading, among common: [Int]) -> Bool {
    let single = reading.ours.symmetricDifference(reading.theirs)
    let shared = Set(common).subtracting(single)
    return ours.filter(shared.contains) == theirs.filter(shared.contains)
  }

  /// Whether a result has the order of a side in everything that the other side did not move.
  private func follows(
    _ side: [Int],
    other: [Int],
    in result: [Int],
    _ movedByOther: Set<Int>,
    but movedBySide: Set<Int>
  ) -> Bool {
    // What both put there anew may stand where either has it.
    let twins = side.filter { !base.contains($0) && other.contains($0) }
    // What people are told of as moved stands where ours has it.
    let told = side.filter { other.contains($0) && !result.contains($0) }
    let moved = movedByOther.union(twins).union(told)
    let free = moved.union(free).union(followers(of: moved, in: side, movedBySide, other))
    let members = Set(result).intersection(side).subtracting(free)
    return result.filter(members.contains) == side.filter(members.contains)
  }

  /// What may go along with what it stands next to: items that a side put there, or that only this side still has.
  private func followers(of moved: Set<Int>, in side: [Int], _ movedBySide: Set<Int>, _ other: [Int]) -> Set<
    Int
  > {
    var followers: Set<Int> = []
    for list in [side, side.reversed()] {
      var anchor: Int?
      var isBehindGone = false
      for item in list {
        let isNew = !base.contains(item)
        // Behind one that the other side put something in the place of, it may go along with that.
        if !isNew, !other.contains(item), !free.isEmpty { isBehindGone = true }
        if isNew && !moved.contains(item) || movedBySide.contains(item) || !other.contains(item) {
          if let anchor, moved.contains(anchor) { followers.insert(item) }
          if isNew, isBehindGone { followers.insert(item) }
        } else {
          anchor = item
        }
      }
    }
    return followers
  }

  /// Every smallest set of items that, taken out of both, leave the same order.
  private static func fewestMoves(from old: [Int], to new: [Int]) -> [Set<Int>] {
    if old == new { return [[]] }
    let subsets = (0..<1 << old.count).sorted { ($0.nonzeroBitCount, $0) < ($1.nonzeroBitCount, $1) }
    var found: [Set<Int>] = []
    for subset in subsets {
      if let first = found.first, first.count < subset.nonzeroBitCount { break }
      let moved = Set(old.indices.filter { subset & 1 << $0 != 0 }.map { old[$0] })
      if old.filter({ !moved.contains($0) }) == new.filter({ !moved.contains($0) }) { found.append(moved) }
    }
    return found
  }
}
