// Items that say the same, found by their hashes: nearly all of two revisions, in linear time.

extension AlignmentBuilder {
  /// Pairs items with the same id that say the same.
  mutating func pairSameIdentityAndContent() {
    pairInStep()
    for kind in [RevisionItem.Kind.task, .target, .report] {
      let places = places(ofNew: kind)
      for (index, item) in old.items.enumerated() where item.kind == kind && isFree(old: index) {
        guard let place = places[item.identity] else { continue }
        if haveSameIdentityAndContent(index, place) { link(index, place) }
      }
    }
  }

  /// How many items that one side has more than the other are passed over on the way down.
  private static let mostPassed = 64

  /// Walks down both sides at once, which pairs nearly all items of two revisions without looking any up.
  private mutating func pairInStep() {
    var next = 0
    for (index, item) in old.items.enumerated() where item.identity != 0 && item.kind != .section {
      for place in next..<min(next + Self.mostPassed, new.items.count)
      where haveSameIdentityAndContent(index, place) {
        link(index, place)
        next = place + 1
        break
      }
    }
  }

  private func haveSameIdentityAndContent(_ oldIndex: Int, _ newIndex: Int) -> Bool {
    let (oldItem, newItem) = (old.items[oldIndex], new.items[newIndex])
    return oldItem.identity == newItem.identity && oldItem.content == newItem.content
      && oldItem.kind == newItem.kind
      && (haveSameBytes(oldIndex, newIndex)
        || old.identifier(of: oldIndex) == new.identifier(of: newIndex) && saysTheSame(oldIndex, newIndex))
  }

  /// Pairs items whose content stands once on either side, whatever their ids.
  mutating func pairUniqueContent() {
    for kind in [RevisionItem.Kind.task, .target, .report, .paragraph] {
      var olds: [UInt64: Int] = [:]
      for (index, item) in old.items.enumerated() where item.kind == kind && isFree(old: index) {
        olds[item.content] = olds[item.content] == nil ? index : -1
      }
      guard !olds.isEmpty else { continue }
      var news: [UInt64: Int] = [:]
      for (index, item) in new.items.enumerated() where item.kind == kind && isFree(new: index) {
        news[item.content] = news[item.content] == nil ? index : -1
      }
      for (index, item) in old.items.enumerated() where item.kind == kind && olds[item.content] == index {
        guard let place = news[item.content], place >= 0, isFree(old: index), isFree(new: place) else {
          continue
        }
        if saysTheSame(index, place) { link(index, place) }
      }
    }
  }

  /// Pairs items whose content stands several times: those under the same heading first, else in their order.
  mutating func pairRepeatedContent() {
    pairInOrder { builder, index in
      builder.old.items[index].section
    } new: { builder, index in
      let section = builder.new.items[index].section
      return section < 0 ? -1 : builder.alignment.oldOfNew[Int(section)]
    }
    pairInOrder { _, _ in
      0
    } new: { _, _ in
      0
    }
  }

  private struct Group: Hashable {
    var kind: RevisionItem.Kind
    var content: UInt64
    var heading: Int32
  }

  private mutating func pairInOrder(
    old heading: (Self, Int) -> Int32,
    new newHeading: (Self, Int) -> Int32
  ) {
    var queues: [Group: [Int]] = [:]
    for (index, item) in new.items.enumerated().reversed() where item.kind != .section && isFree(new: index) {
      queues[Group(kind: item.kind, content: item.content, heading: newHeading(self, index)), default: []]
        .append(index)
    }
    guard !queues.isEmpty else { return }
    for (index, item) in old.items.enumerated() where item.kind != .section && isFree(old: index) {
      let group = Group(kind: item.kind, content: item.content, heading: heading(self, index))
      guard let place = queues[group]?.last, saysTheSame(index, place) else { continue }
      queues[group]?.removeLast()
      link(index, place)
    }
  }

  /// The new items of a kind that have no partner, by their ids.
  private func places(ofNew kind: RevisionItem.Kind) -> [UInt64: Int] {
    var places: [UInt64: Int] = [:]
    for (index, item) in new.items.enumerated() where item.kind == kind && isFree(new: index) {
      places[item.identity] = index
    }
    return places
  }

  /// Whether two items with equal hashes are equal: hashes only make it likely.
  private func saysTheSame(_ oldIndex: Int, _ newIndex: Int) -> Bool {
    if old.items[oldIndex].kind == .paragraph { return old.paragraph(oldIndex) == new.paragraph(newIndex) }
    return haveSameBytes(oldIndex, newIndex)
      || ItemContents(old.node(of: oldIndex)) == ItemContents(new.node(of: newIndex))
  }

  /// Whether two items are written alike, as nearly all that are the same are. Anchors and aliases could make the same
  /// bytes mean something else.
  private func haveSameBytes(_ oldIndex: Int, _ newIndex: Int) -> Bool {
    guard old.isFreeOfAliases, new.isFreeOfAliases else { return false }
    let (oldRange, newRange) = (old.node(of: oldIndex).byteRange, new.node(of: newIndex).byteRange)
    return old.document.tape.source.withUnsafeBufferPointer { oldBytes in
      new.document.tape.source.withUnsafeBufferPointer { newBytes in
        UnsafeBufferPointer(rebasing: oldBytes[oldRange])
          .hasSameBytes(as: UnsafeBufferPointer(rebasing: newBytes[newRange]))
      }
    }
  }
}

/// What an item says but for its id and number, in any order of its keys.
private struct ItemContents: Equatable {
  var entries: [[UInt8]: YAMLContent] = [:]

  init(_ node: YAMLNode) {
    for entry in node.entries
    where !entry.value.isNull && !entry.key.equals("id") && !entry.key.equals("number") {
      entries[entry.key.withUTF8 { Array($0) }] = Self.content(entry.value)
    }
  }

  /// A list of one text is that text.
  private static func content(_ node: YAMLNode) -> YAMLContent {
    if case .sequence(let items) = YAMLContent(node), items.count == 1 { return items[0] }
    return YAMLContent(node)
  }
}
