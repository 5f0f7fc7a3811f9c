/// Decides which items are in the result and in which section each stands.
///
/// What one side deleted goes if the other left it as it was; else it stays, and that both sides disagree is a
/// conflict. So it is where one side deleted what the other may have made another item of, or where both may have: each
/// of these stays, marked as deleted by the other side. A section stays as long as anything in it does.
struct ItemPlacement {
  var items: MergeItems

  init(_ items: MergeItems) {
    self.items = items
    decideDeletions()
    decideParents()
    decideDividedMoves()
    breakCircles()
    keepSectionsOfKept()
    disputeParagraphs()
  }

  // MARK: - Deletions

  private mutating func decideDeletions() {
    for index in items.list.indices {
      guard items.list[index].base != nil else {
        decideDoubt(of: index)
        continue
      }
      switch (items.list[index].ours, items.list[index].theirs) {
      case (nil, nil): items.list[index].isKept = false
      case (nil, _?): decideDeletion(of: index, by: .ours)
      case (_?, nil): decideDeletion(of: index, by: .theirs)
      default: break
      }
    }
  }

  private mutating func decideDoubt(of index: Int) {
    let other = items.list[index].source.other
    if items.list[index].doubtfulBases.contains(where: { items.list[$0][other] == nil }) {
      items.list[index].deletedBy = other
    }
  }

  private mutating func decideDeletion(of index: Int, by side: MergeSide) {
    if isEdited(index, by: side.other) || isDecided(index, by: side.other) {
      items.list[index].deletedBy = side
    } else {
      items.list[index].isKept = false
    }
  }

  /// Whether a side changed what an item says, or moved it to another section. Another id, number or place in the
  /// same list is no work on the item.
  private func isEdited(_ index: Int, by side: MergeSide) -> Bool {
    guard let place = items.list[index][side] else { return false }
    let traits = items.versions.alignment(to: side).traits(ofNew: place)
    if !traits.isDisjoint(with: [.modified, .moved]) { return true }
    return items.list[index].kind == .section && !hasSameText(index, in: side)
  }

  /// Whether the base, an open merge itself, asked whether a section above the item goes, and a side has decided that it
  /// stays: with everything in it.
  private func isDecided(_ index: Int, by side: MergeSide) -> Bool {
    let versions = items.versions
    var above = items.baseParent(of: index)
    while let section = above {
      if let base = items.list[section].base, let place = items.list[section][side],
        versions.base.field("conflict", of: base) != nil, versions[side].field("conflict", of: place) == nil
      {
        return true
      }
      above = items.baseParent(of: section)
    }
    return false
  }

  /// The words below a heading are no part of what the outline says of a section.
  private func hasSameText(_ index: Int, in side: MergeSide) -> Bool {
    guard let base = items.list[index].base, let place = items.list[index][side] else { return false }
    let (old, new) = (
      items.versions.base.field("text", of: base), items.versions[side].field("text", of: place)
    )
    return YAMLContent(old) == YAMLContent(new)
  }

  // MARK: - Sections

  private mutating func decideParents() {
    for index in items.list.indices where items.list[index].isKept { decideParent(of: index) }
  }

  private mutating func decideParent(of index: Int) {
    let item = items.list[index]
    let (ours, theirs) = (items.parent(of: index, in: .ours), items.parent(of: index, in: .theirs))
    guard item.ours != nil, item.theirs != nil else {
      items.list[index].parent = item.ours != nil ? ours : theirs
      return
    }
    let base = items.baseParent(of: index)
    if item.base == nil || ours == theirs || base == theirs {
      items.list[index].parent = ours
    } else if base == ours {
      items.list[index].parent = theirs
    } else {
      items.list[index].parent = ours
      items.list[index].isTornApart = true
    }
  }

  private mutating func decideDividedMoves() {
    for part in DividedMoves(items).parts {
      items.list[part.item].parent = part.parent
      items.list[part.item].isTornApart = true
      if items.list[part.item].theirs == nil { items.list[part.item].whole = part.whole }
    }
  }

  /// A section under itself: ours moved A into B, and theirs B into A. Those that theirs moved go back.
  private mutating func breakCircles() {
    for index in items.list.indices where items.list[index].kind == .section && items.list[index].isKept {
      guard isInCircle(index), items.list[index].ours != nil else { continue }
      let ours = items.parent(of: index, in: .ours)
      guard items.list[index].parent != ours else { continue }
      items.list[index].parent = ours
      items.list[index].isTornApart = true
    }
  }

  private func isInCircle(_ index: Int) -> Bool {
    var above = items.list[index].parent
    var steps = 0
    while let section = above, steps <= items.list.count {
      if section == index { return true }
      above = items.list[section].parent
      steps += 1
    }
    return false
  }

  /// What is kept needs its section, whoever deleted that.
  private mutating func keepSectionsOfKept() {
    for index in items.list.indices where items.list[index].isKept { keepParents(of: index) }
  }

  mutating func keepParents(of index: Int) {
    var above = items.list[index].parent
    while let section = above, !items.list[section].isKept {
      keep(section)
      above = items.list[section].parent
    }
  }

  /// A heading that the other side does not have is told as a whole.
  private mutating func disputeParagraphs() {
    for (heading, side) in DisputedParagraphs(items).headings {
      if items.list[heading][side.other] != nil {
        items.list[heading].hasDisputedText = true
      } else {
        items.list[heading].deletedBy = side.other
      }
    }
  }

  /// Keeps an item that one side deleted, as a conflict.
  mutating func keep(_ index: Int) {
    guard !items.list[index].isKept else { return }
    items.list[index].isKept = true
    items.list[index].deletedBy = items.list[index].ours == nil ? .ours : .theirs
    decideParent(of: index)
    keepParents(of: index)
  }
}

// MARK: - References

extension ItemPlacement {
  /// Keeps tasks that one side deleted and the other newly waits for.
  mutating func keepReferred() {
    guard items.list.contains(where: { $0.kind == .task && !$0.isKept }) else { return }
    let versions = items.versions
    for side in MergeSide.allCases {
      var names: [String: Int] = [:]
      for (index, item) in versions[side].items.enumerated() where item.kind == .task {
        guard let merged = items.item(index, of: side), !items.list[merged].isKept else { continue }
        if let id = versions[side].identifier(of: index) { names[id] = merged }
      }
      guard !names.isEmpty else { continue }
      for (index, item) in versions[side].items.enumerated() where item.refersToOthers {
        guard let merged = items.item(index, of: side), items.list[merged].isKept else { continue }
        let before = items.list[merged].base.map { versions.base.references(of: $0) } ?? []
        for id in versions[side].references(of: index) {
          guard let gone = names[id] else { continue }
          // The other side, which deleted it, has taken away references that were there before.
          let known = items.list[gone].base.flatMap { versions.base.identifier(of: $0) }
          let isNew = known.map { !before.contains($0) } ?? true
          if isNew || items.list[merged][side.other] == nil { keep(gone) }
        }
      }
    }
  }
}
