extension AlignmentBuilder {
  /// Pairs headings: by number and title under the same heading, by a title that stands once, by what stands in
  /// them, then by title or number alone. Done again once more items are paired, it only adds pairs.
  mutating func pairSections() {
    pairSections { _, item in SectionKey(parent: item.section, number: item.identity, content: item.content) }
    pairUniqueSections()
    pairRewordedSections()
    pairSectionsByContents()
    pairSections { _, item in SectionKey(parent: item.section, number: 0, content: item.content) }
    pairSections { _, item in
      item.identity == 0 ? nil : SectionKey(parent: item.section, number: item.identity, content: 0)
    }
  }

  private struct SectionKey: Hashable {
    /// By index in the old revision.
    var parent: Int32
    var number: UInt64
    var content: UInt64
  }

  /// Pairs headings with the same key in their order. Parents come before children, so that their pairs count.
  private mutating func pairSections(by key: (Self, RevisionItem) -> SectionKey?) {
    var queues: [SectionKey: [Int]] = [:]
    for (index, item) in old.items.enumerated().reversed() where item.kind == .section && isFree(old: index) {
      if let key = key(self, item) { queues[key, default: []].append(index) }
    }
    guard !queues.isEmpty else { return }
    for (index, item) in new.items.enumerated() where item.kind == .section && isFree(new: index) {
      guard var key = key(self, item) else { continue }
      if item.section >= 0 {
        key.parent = alignment.oldOfNew[Int(item.section)]
        if key.parent < 0 { continue }
      }
      guard let place = queues[key]?.last, !contentsDisagree(place, index) else { continue }
      queues[key]?.removeLast()
      link(place, index)
    }
  }

  /// Pairs headings whose words stand once on either side.
  private mutating func pairUniqueSections() {
    var olds: [UInt64: Int] = [:]
    var news: [UInt64: Int] = [:]
    for (index, item) in old.items.enumerated() where item.kind == .section && item.content != 0 {
      olds[item.content] = olds[item.content] == nil ? index : -1
    }
    for (index, item) in new.items.enumerated() where item.kind == .section && item.content != 0 {
      news[item.content] = news[item.content] == nil ? index : -1
    }
    for (index, item) in new.items.enumerated() where item.kind == .section && news[item.content] == index {
      guard let place = olds[item.content], place >= 0, isFree(old: place), isFree(new: index) else {
        continue
      }
      link(place, index)
    }
  }

  /// Pairs headings with the same number and nearly the same title under the same heading, wherever what stood in them
  /// went: a word was changed.
  private mutating func pairRewordedSections() {
    var olds: [SectionKey: Int] = [:]
    for (index, item) in old.items.enumerated()
    where item.kind == .section && item.identity != 0 && isFree(old: index) {
      let key = SectionKey(parent: item.section, number: item.identity, content: 0)
      olds[key] = olds[key] == nil ? index : -1
    }
    guard !olds.isEmpty else { return }
    var reader = ItemWordReader()
    for (index, item) in new.items.enumerated()
    where item.kind == .section && item.identity != 0 && isFree(new: index) {
      let parent = item.section < 0 ? -1 : alignment.oldOfNew[Int(item.section)]
      guard item.section < 0 || parent >= 0,
        let place = olds[SectionKey(parent: parent, number: item.identity, content: 0)], place >= 0,
        isFree(old: place)
      else { continue }
      let (left, right) = (reader.read(place, of: old).words, reader.read(index, of: new).words)
      // Three fifths of the words of both.
      if Self.shared(left, right) * 10 >= (left.count + right.count) * 3, !left.isEmpty { link(place, index) }
    }
  }

  /// How many words two sorted lists have in common.
  private static func shared(_ left: [UInt64], _ right: [UInt64]) -> Int {
    var (first, second, count) = (0, 0, 0)
    while first < left.count, second < right.count {
      if left[first] == right[second] {
        (first, second, count) = (first + 1, second + 1, count + 1)
      } else if left[first] < right[second] {
        first += 1
      } else {
        second += 1
      }
    }
    return count
  }

  /// Pairs headings that share most of what stands in them, directly or below; those that share most first.
  private mutating func pairSectionsByContents() {
    let votes = sectionVotes.filter { isFree(old: $0.old) && isFree(new: $0.new) }
    for vote in votes.sorted(by: { ($1.count, $0.old, $0.new) < ($0.count, $1.old, $1.new) }) {
      guard isFree(old: vote.old), isFree(new: vote.new) else { continue }
      link(vote.old, vote.new)
    }
  }

  private struct Vote {
    var old: Int
    var new: Int
    var count: Int
  }

  /// For each two headings, how many items they have in common; only where these are most of either's paired items.
  private var sectionVotes: [Vote] {
    var counts: [UInt64: Int] = [:]
    var oldTotals: [Int32: Int] = [:]
    var newTotals: [Int32: Int] = [:]
    for (index, item) in new.items.enumerated() where item.section >= 0 {
      let partner = alignment.oldOfNew[index]
      guard partner >= 0, old.items[Int(partner)].section >= 0 else { continue }
      let parent = old.items[Int(partner)].section
      counts[
        UInt64(UInt32(bitPattern: parent)) << 32 | UInt64(UInt32(bitPattern: item.section)),
        default: 0
      ] += 1
      oldTotals[parent, default: 0] += 1
      newTotals[item.section, default: 0] += 1
    }
    return counts.compactMap { key, count in
      let (parent, section) = (Int32(truncatingIfNeeded: key >> 32), Int32(truncatingIfNeeded: key))
      guard count * 2 > oldTotals[parent] ?? 0 || count * 2 > newTotals[section] ?? 0 else { return nil }
      return Vote(old: Int(parent), new: Int(section), count: count)
    }
  }

  /// Whether what stands in two headings went elsewhere on both sides: then a number or title alone says little.
  private func contentsDisagree(_ oldSection: Int, _ newSection: Int) -> Bool {
    let (oldItem, newItem) = (old.items[oldSection], new.items[newSection])
    return oldItem.content != newItem.content && hasStrayedContents(oldSection, newSection)
  }

  private func hasStrayedContents(_ oldSection: Int, _ newSection: Int) -> Bool {
    var paired = 0
    var index = oldSection + 1
    while index < old.items.count, old.items[index].section >= Int32(oldSection) {
      if old.items[index].section == Int32(oldSection), alignment.newOfOld[index] >= 0 {
        if new.items[Int(alignment.newOfOld[index])].section == Int32(newSection) { return false }
        paired += 1
      }
      index += 1
    }
    return paired > 0
  }
}
