/// Items that have nothing alike on the other side and may still be what became of one there: it has their id, or, where
/// ids say nothing, stood in their place.
struct UnrecognizedItems {
  /// By index in the new revision, the items of the old one that each may have been, the likeliest first.
  private(set) var origins: [Int: [Int]] = [:]

  private let alignment: RevisionAlignment
  /// Whether most recognized items have kept their ids, so that another id is another item.
  private let hasLastingIdentifiers: Bool

  init(_ alignment: RevisionAlignment) {
    self.alignment = alignment
    let hasPairs = alignment.new.items.indices.contains { index in
      let kind = alignment.new.items[index].kind
      return kind != .section && kind != .paragraph && alignment.partner(ofNew: index) != nil
    }
    hasLastingIdentifiers = hasPairs && alignment.keptIdentifiers >= 0.5
    findNamed()
    findInPlace()
  }

  // MARK: - By id

  private struct Name: Hashable {
    var kind: RevisionItem.Kind
    var identity: UInt64
    /// By index in the old revision; numbers of headings are told apart by what they stand under, ids are not.
    var parent: Int
  }

  private mutating func findNamed() {
    var olds: [Name: Int] = [:]
    for (index, item) in alignment.old.items.enumerated() where isFree(old: index) && item.identity != 0 {
      let parent = item.kind == .section ? item.parent ?? -1 : -1
      olds[Name(kind: item.kind, identity: item.identity, parent: parent)] = index
    }
    guard !olds.isEmpty else { return }
    for (index, item) in alignment.new.items.enumerated() where isFree(new: index) && item.identity != 0 {
      let parent = item.kind == .section ? home(of: item) : -1
      let name = Name(kind: item.kind, identity: item.identity, parent: parent)
      if let old = olds.removeValue(forKey: name) { origins[index] = [old] }
    }
  }

  // MARK: - By place

  /// The stretch of a list behind an item that has a partner, up to the next.
  private struct Gap: Hashable {
    /// All by index in the old revision; -1 for the top of the file and the start of the list.
    var section: Int
    var kind: RevisionItem.Kind
    var after: Int
  }

  private mutating func findInPlace() {
    let (old, new) = (alignment.old, alignment.new)
    guard old.items.indices.contains(where: { isFree(old: $0) && isUnnamed(old.items[$0]) }),
      new.items.indices.contains(where: { isFree(new: $0) && isUnnamed(new.items[$0]) })
    else { return }
    // Those that went to other lists bound nothing.
    let olds = gaps(old, home: { $0.parent ?? -1 }, isFree: isFree(old:)) { index in
      alignment.partner(ofOld: index).flatMap { haveSameHome(index, $0) ? index : nil }
    }
    let news = gaps(new, home: home, isFree: isFree(new:)) { index in
      alignment.partner(ofNew: index).flatMap { haveSameHome($0, index) ? $0 : nil }
    }
    // Every item is in one stretch, so their order does not matter.
    for (gap, members) in news {
      guard let gone = olds[gap] else { continue }
      for (position, index) in members.enumerated() where origins[index] == nil {
        // One of several may have gone, and another be new: nobody knows which.
        let own = gone[min(position, gone.count - 1)]
        let near = gone[Self.reach(of: position, among: members.count, in: gone.count)]
        origins[index] = [own] + near.filter { $0 != own }
      }
    }
  }

  /// How far to either side an item of a long stretch may have come from. In a plan that is written anew, where nothing
  /// is alike, every item looking back at every other would take the square of its length.
  private static let farthest = 16

  /// The items that one of a stretch may have been: those in its share of the stretch and some on either side of it,
  /// which is all of them where there are few. Every item is in somebody's reach.
  private static func reach(of position: Int, among members: Int, in count: Int) -> Range<Int> {
    let (start, end) = (position * count / members, (position + 1) * count / members)
    return max(0, start - farthest)..<min(count, end + farthest)
  }

  /// The items without partners whose ids say nothing, by where they stand.
  private func gaps(
    _ revision: Revision,
    home: (RevisionItem) -> Int,
    isFree: (Int) -> Bool,
    anchor: (Int) -> Int?
  ) -> [Gap: [Int]] {
    var gaps: [Gap: [Int]] = [:]
    var last: [Gap: Int] = [:]
    for (index, item) in revision.items.enumerated() where item.kind != .paragraph && item.kind != .section {
      let list = Gap(section: home(item), kind: item.kind, after: -1)
      if let anchor = anchor(index) {
        last[list] = anchor
      } else if isFree(index), isUnnamed(item) {
        gaps[Gap(section: list.section, kind: item.kind, after: last[list] ?? -1), default: []].append(index)
      }
    }
    return gaps
  }

  // MARK: - Items

  private func isFree(old index: Int) -> Bool {
    alignment.partner(ofOld: index) == nil && alignment.old.items[index].kind != .paragraph
  }

  private func isFree(new index: Int) -> Bool {
    alignment.partner(ofNew: index) == nil && alignment.new.items[index].kind != .paragraph
  }

  /// Whether no id says which item it is.
  private func isUnnamed(_ item: RevisionItem) -> Bool {
    item.kind != .section && (item.identity == 0 || !hasLastingIdentifiers)
  }

  private func haveSameHome(_ old: Int, _ new: Int) -> Bool {
    alignment.old.items[old].parent ?? -1 == home(of: alignment.new.items[new])
  }

  /// The section of the old revision that the one of a new item was; -1 at the top, -2 where it is new.
  private func home(of item: RevisionItem) -> Int {
    item.parent.map { alignment.partner(ofNew: $0) ?? -2 } ?? -1
  }
}
