// One item that became several, and several that became one.

extension AlignmentBuilder {
  /// Finds items whose words went into several items of the other side.
  ///
  /// Only what changed is looked at: items that appeared, beside items that were edited or that vanished.
  mutating func findDivisions() {
    for kind in [RevisionItem.Kind.task, .target, .report, .paragraph] {
      let added = new.items.indices.filter { new.items[$0].kind == kind && mayBePart($0) }
      let removed = old.items.indices.filter { old.items[$0].kind == kind && isFree(old: $0) }
      let edited = new.items.indices.filter { index in
        guard new.items[index].kind == kind, !isFree(new: index) else { return false }
        return old.items[Int(alignment.oldOfNew[index])].content != new.items[index].content
      }
      let partners = edited.map { Int(alignment.oldOfNew[$0]) }
      if !added.isEmpty {
        for division in divisions(of: partners, keeping: edited, removed, from: old, into: added, of: new) {
          split(division)
        }
      }
      if !removed.isEmpty {
        for division in divisions(of: edited, keeping: partners, added, from: new, into: removed, of: old) {
          join(division)
        }
      }
    }
  }

  private mutating func split(_ division: RevisionAlignment.Division) {
    let isOpen = division.parts.allSatisfy {
      mayBePart($0) || alignment.partner(ofNew: $0) == division.whole
    }
    guard isOpen, !isDivided(old: [division.whole], new: division.parts) else { return }
    for part in division.parts where unlike.contains(part) {
      if let partner = alignment.partner(ofNew: part), partner != division.whole { unlink(partner, part) }
    }
    let parts = led(division.parts) { new.items[$0].identity == old.items[division.whole].identity }
    if let partner = alignment.partner(ofOld: division.whole) { unlink(division.whole, partner) }
    link(division.whole, parts[0])
    addSplit(RevisionAlignment.Division(whole: division.whole, parts: parts))
  }

  private mutating func join(_ division: RevisionAlignment.Division) {
    let isOpen = division.parts.allSatisfy {
      isFree(old: $0) || alignment.partner(ofOld: $0) == division.whole
    }
    guard isOpen, !isDivided(old: division.parts, new: [division.whole]) else { return }
    let parts = led(division.parts) { old.items[$0].identity == new.items[division.whole].identity }
    if let partner = alignment.partner(ofNew: division.whole) { unlink(partner, division.whole) }
    link(parts[0], division.whole)
    addJoin(RevisionAlignment.Division(whole: division.whole, parts: parts))
  }

  /// Whether it may be a part of an item: its own partner, if it has one, is nothing like it.
  private func mayBePart(_ index: Int) -> Bool { isFree(new: index) || unlike.contains(index) }

  /// Whether any of some items is in a split or join already: an item is told once.
  private func isDivided(old olds: [Int], new news: [Int]) -> Bool {
    alignment.splits.contains { olds.contains($0.whole) || $0.parts.contains(where: news.contains) }
      || alignment.joins.contains { news.contains($0.whole) || $0.parts.contains(where: olds.contains) }
  }

  /// The parts in their order, with the one first that has kept the id of the whole.
  private func led(_ parts: [Int], by hasIdentity: (Int) -> Bool) -> [Int] {
    let parts = parts.sorted()
    guard let first = parts.first(where: hasIdentity) else { return parts }
    return [first] + parts.filter { $0 != first }
  }

  /// Items of one side that the items left over on the other are parts of.
  /// - Parameters:
  ///   - edited: wholes that have a partner; `kept` are the partners, in the same order.
  ///   - lone: wholes that have none.
  ///   - parts: what is left over on the other side.
  private func divisions(
    of edited: [Int],
    keeping kept: [Int],
    _ lone: [Int],
    from whole: Revision,
    into parts: [Int],
    of other: Revision
  ) -> [RevisionAlignment.Division] {
    var reader = ItemWordReader()
    let wholes = edited + lone
    let wholeWords = wholes.map { reader.read($0, of: whole) }
    // What stays in the partner is no part of what went into the others.
    let gone = wholes.indices.map { position in
      guard position < kept.count else { return wholeWords[position].words }
      return Self.difference(wholeWords[position].words, reader.read(kept[position], of: other).words)
    }
    let words = SimilarItems(old: parts.map { reader.read($0, of: other) }, new: wholeWords)
    var pieces: [[Piece]] = wholes.map { _ in [] }
    for position in parts.indices {
      let part = words.oldWords[position].words
      guard part.count >= 3 else { continue }
      let homes = words.candidates(for: position).map { home in
        let isNamed = other.items[parts[position]].identity == whole.items[wholes[home]].identity
        let share = words.shared(part, gone[home]) / words.weight(part)
        return (home: home, piece: Piece(position: position, share: share, least: isNamed ? 0.4 : 0.6))
      }
      let best = homes.filter { $0.piece.share >= $0.piece.least }
        .max { ($0.piece.share, $1.home) < ($1.piece.share, $0.home) }
      if let best { pieces[best.home].append(best.piece) }
    }
    var result: [RevisionAlignment.Division] = []
    for (position, found) in pieces.enumerated() where !found.isEmpty {
      let own = position < kept.count ? [kept[position]] : []
      let taken = Self.covering(gone[position], found, words)
      guard !taken.isEmpty, own.count + taken.count > 1 else { continue }
      result.append(RevisionAlignment.Division(whole: wholes[position], parts: own + taken.map { parts[$0] }))
    }
    return result
  }

  /// An item that most words of are in what went from another.
  private struct Piece {
    var position: Int
    var share: Float
    /// How much of it must be there: less for one that has kept the id.
    var least: Float
  }

  /// The pieces, in their order, that together make up most of some words, each with words of its own; none where they
  /// do not.
  private static func covering(_ gone: [UInt64], _ pieces: [Piece], _ words: SimilarItems) -> [Int] {
    var rest = gone
    var taken: [Int] = []
    for piece in pieces.sorted(by: { ($1.share, $0.position) < ($0.share, $1.position) }) {
      let part = words.oldWords[piece.position].words
      guard words.shared(part, rest) >= piece.least * words.weight(part) else { continue }
      rest = difference(rest, part)
      taken.append(piece.position)
    }
    return words.weight(rest) <= 0.5 * words.weight(gone) ? taken.sorted() : []
  }

  /// What one sorted list has more of than another.
  private static func difference(_ left: [UInt64], _ right: [UInt64]) -> [UInt64] {
    var result: [UInt64] = []
    var second = 0
    for value in left {
      while second < right.count, right[second] < value { second += 1 }
      if second < right.count, right[second] == value { second += 1 } else { result.append(value) }
    }
    return result
  }
}
