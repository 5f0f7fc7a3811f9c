/// Which item of an old revision is which item of a new one.
///
/// ```swift
/// let alignment = RevisionAlignment(old, new)
/// alignment.partner(ofOld: 17)          // 19: the same task, two further down
/// for link in alignment.links { ... }   // every item of either side, exactly once
/// ```
///
/// Items are recognized by id *and* by content. The same content is the same item whatever its id; the same id is
/// the same item where what it says is alike, or where nothing else is. What remains is recognized by rare words:
/// moved and edited items, split and joined ones. `docs/revisions.md` says how.
///
/// Complexity: linear in the items of both sides; what changed is compared with the few items that share its
/// rarest words.
public struct RevisionAlignment: Sendable {
  public let old: Revision
  public let new: Revision
  /// For each item of one side its partner on the other; -1 where there is none.
  var newOfOld: [Int32]
  var oldOfNew: [Int32]
  /// By items of the new side; empty for those without a partner.
  var traits: [Traits]
  /// Items that became several; the first part is the partner of the whole.
  public internal(set) var splits: [Division] = []
  /// Several items that became one; the first part is the partner of the whole.
  public internal(set) var joins: [Division] = []

  /// How two partners differ; nothing where they are the same in the same place.
  public struct Traits: OptionSet, Hashable, Sendable {
    public let rawValue: UInt8

    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// A field says something else; spelling counts.
    public static let modified = Traits(rawValue: 1)
    /// It stands in another section.
    public static let moved = Traits(rawValue: 2)
    /// It stands elsewhere among those that stayed with it: one of the fewest that must move to give the new order.
    public static let reordered = Traits(rawValue: 4)
    /// It has another id, or another number.
    public static let renumbered = Traits(rawValue: 8)
  }

  /// An item of one side that is several on the other, all by index.
  public struct Division: Hashable, Sendable {
    public var whole: Int
    public var parts: [Int]
  }

  /// What became of items.
  public enum Link: Hashable, Sendable {
    case pair(old: Int, new: Int, Traits)
    case addition(new: Int)
    case removal(old: Int)
    case split(old: Int, new: [Int])
    case join(old: [Int], new: Int)
  }

  /// Aligns two revisions; the result depends on nothing but them.
  public init(_ old: Revision, _ new: Revision) {
    var builder = AlignmentBuilder(old, new)
    builder.align()
    self = builder.alignment
  }

  init(unalignedOld old: Revision, new: Revision) {
    self.old = old
    self.new = new
    newOfOld = Array(repeating: -1, count: old.items.count)
    oldOfNew = Array(repeating: -1, count: new.items.count)
    traits = Array(repeating: [], count: new.items.count)
  }
}

extension RevisionAlignment {
  /// The item of the new revision that an old one became; for a split item its first part, for a part of a joined
  /// one only where it is the first.
  public func partner(ofOld index: Int) -> Int? { newOfOld[index] < 0 ? nil : Int(newOfOld[index]) }

  /// The item of the old revision that a new one was.
  public func partner(ofNew index: Int) -> Int? { oldOfNew[index] < 0 ? nil : Int(oldOfNew[index]) }

  /// How an item of the new revision differs from its partner.
  public func traits(ofNew index: Int) -> Traits { traits[index] }

  /// Every item of either side, exactly once: in the order of the new revision, each removed item behind what it
  /// stood behind in the old one.
  public var links: [Link] {
    let divided = Divisions(self)
    var links: [Link] = []
    links.reserveCapacity(max(old.items.count, new.items.count))
    var next = 0
    func removals(upTo end: Int) {
      while next < end {
        if newOfOld[next] < 0, !divided.oldParts.contains(next) { links.append(.removal(old: next)) }
        next += 1
      }
    }
    for index in new.items.indices {
      if let partner = partner(ofNew: index), traits[index].isDisjoint(with: [.moved, .reordered]) {
        removals(upTo: partner)
      }
      if let link = divided.link(ofNew: index) ?? link(ofNew: index, divided) { links.append(link) }
    }
    removals(upTo: old.items.count)
    return links
  }

  private func link(ofNew index: Int, _ divided: Divisions) -> Link? {
    if divided.newParts.contains(index) { return nil }
    if let partner = partner(ofNew: index) { return .pair(old: partner, new: index, traits[index]) }
    return .addition(new: index)
  }

  /// Splits and joins by the items that they are told at.
  private struct Divisions {
    /// By the first part.
    var splits: [Int: Division] = [:]
    /// By the whole.
    var joins: [Int: Division] = [:]
    /// Parts that are told with others.
    var newParts: Set<Int> = []
    var oldParts: Set<Int> = []

    init(_ alignment: RevisionAlignment) {
      for split in alignment.splits {
        if let first = split.parts.first { splits[first] = split }
        newParts.formUnion(split.parts.dropFirst())
      }
      for join in alignment.joins {
        joins[join.whole] = join
        oldParts.formUnion(join.parts.dropFirst())
      }
    }

    func link(ofNew index: Int) -> Link? {
      if let split = splits[index] { return .split(old: split.whole, new: split.parts) }
      if let join = joins[index] { return .join(old: join.parts, new: index) }
      return nil
    }
  }

  /// How many items are linked to an item with the same id, of all that have ids on both sides.
  var keptIdentifiers: Double {
    var pairs = 0
    var kept = 0
    for (index, item) in new.items.enumerated() where item.kind != .section && item.kind != .paragraph {
      guard oldOfNew[index] >= 0 else { continue }
      pairs += 1
      if old.items[Int(oldOfNew[index])].identity == item.identity { kept += 1 }
    }
    return pairs == 0 ? 1 : Double(kept) / Double(pairs)
  }
}
