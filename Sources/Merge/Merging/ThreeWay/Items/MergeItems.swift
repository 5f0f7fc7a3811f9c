/// All items of three versions, each once, whatever versions it is in.
struct MergeItems {
  let versions: MergeVersions
  var list: [MergeItem] = []
  /// By index in the outline of a version; nil for paragraphs, which are merged with the text of their section.
  private(set) var ofBase: [Int?]
  private(set) var ofOurs: [Int?]
  private(set) var ofTheirs: [Int?]

  init(_ versions: MergeVersions) {
    self.versions = versions
    ofBase = Array(repeating: nil, count: versions.base.items.count)
    ofOurs = Array(repeating: nil, count: versions.ours.items.count)
    ofTheirs = Array(repeating: nil, count: versions.theirs.items.count)
    list.reserveCapacity(versions.base.items.count + 64)
    let doubtful = DoubtfulPairs(versions)
    addItemsOfBase(doubtful)
    addNewItems(of: .ours)
    AdditionMatcher(versions).match(&self)
    addNewItems(of: .theirs)
    for side in MergeSide.allCases {
      for (index, bases) in doubtful[side].sorted(by: { $0.key < $1.key }) {
        keepDoubt(index, of: side, mayBe: bases)
      }
    }
  }

  /// The item that an outline's item is.
  func item(_ index: Int, of side: MergeSide) -> Int? { side == .ours ? ofOurs[index] : ofTheirs[index] }

  private mutating func addItemsOfBase(_ doubtful: DoubtfulPairs) {
    for (index, item) in versions.base.items.enumerated() where item.kind != .paragraph {
      var merged = MergeItem(kind: item.kind, base: index)
      merged.ours = versions.toOurs.partner(ofOld: index).flatMap { doubtful.ours[$0] == nil ? $0 : nil }
      merged.theirs = versions.toTheirs.partner(ofOld: index).flatMap {
        doubtful.theirs[$0] == nil ? $0 : nil
      }
      ofBase[index] = list.count
      if let ours = merged.ours { ofOurs[ours] = list.count }
      if let theirs = merged.theirs { ofTheirs[theirs] = list.count }
      list.append(merged)
    }
  }

  private mutating func addNewItems(of side: MergeSide) {
    for (index, item) in versions[side].items.enumerated() where item.kind != .paragraph {
      guard self.item(index, of: side) == nil else { continue }
      var merged = MergeItem(kind: item.kind)
      if side == .ours { merged.ours = index } else { merged.theirs = index }
      set(index, of: side, to: list.count)
      list.append(merged)
    }
  }

  private mutating func set(_ index: Int, of side: MergeSide, to item: Int) {
    if side == .ours { ofOurs[index] = item } else { ofTheirs[index] = item }
  }

  /// What both sides added alike is new, whatever either may have made it of.
  private mutating func keepDoubt(_ index: Int, of side: MergeSide, mayBe bases: [Int]) {
    guard let item = item(index, of: side), list[item][side.other] == nil else { return }
    list[item].doubtfulBases = bases.compactMap { ofBase[$0] }
  }

  /// Takes an item that theirs added for one that ours added.
  mutating func unite(_ item: Int, withTheirs index: Int) {
    list[item].theirs = index
    ofTheirs[index] = item
  }

  /// The section that an item stands in on one side, as an item of the merge.
  func parent(of item: Int, in side: MergeSide) -> Int? {
    guard let index = list[item][side], let parent = versions[side].items[index].parent else { return nil }
    return self.item(parent, of: side)
  }

  /// The section that an item stands in in the base, as an item of the merge.
  func baseParent(of item: Int) -> Int? {
    guard let index = list[item].base, let parent = versions.base.items[index].parent else { return nil }
    return ofBase[parent]
  }

  /// Whether a side says of an item what the base says, wherever it stands.
  func isUnchanged(_ item: Int, in side: MergeSide) -> Bool {
    guard list[item].base != nil, let index = list[item][side] else { return false }
    let traits = versions.alignment(to: side).traits(ofNew: index)
    return traits.isDisjoint(with: [.modified, .renumbered])
  }
}
