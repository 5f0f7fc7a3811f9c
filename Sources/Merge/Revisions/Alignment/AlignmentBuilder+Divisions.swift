// One item that became several, and several that became one.

extension AlignmentBuilder {
  /// Finds items whose words went into several items of the other side.
  ///
  /// Only what changed is looked at: items that appeared, beside items that were edited or that vanished.
  mutating func findDivisions() {
    for kind in [RevisionItem.Kind.task, .target, .report, .paragraph] {
      let added = new.items.indices.filter { new.items[$0].kind == kind && isFree(new: $0) }
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
    guard division.parts.allSatisfy({ isFree(new: $0) || alignment.partner(ofNew: $0) == division.whole })
    else {
      return
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
    guard isOpen else { return }
    let parts = led(division.parts) { old.items[$0].identity == new.items[division.whole].identity }
    if let partner = alignment.partner(ofNew: division.whole) { unlink(partner, division.whole) }
    link(parts[0], division.whole)
    addJoin(RevisionAlignment.Division(whole: division.whole, parts: parts))
  }

  /// The parts with the one first that has kept the id of the whole.
  private func led(_ parts: [Int], by hasIdentity: (Int) -> Bool) -> [Int] {
    guard let first = parts.first(where: hasIdentity), parts[0] != first else { return parts }
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
    let keptWords = kept.map { reader.read($0, of: other) }
    let words = SimilarItems(old: parts.map { reader.read($0, of: other) }, new: wholeWords)
    var pieces: [[Int]] = wholes.map { _ in [] }
    for position in parts.indices {
      let part = words.oldWords[position].words
      guard part.count >= 3 else { continue }
      let weight = words.weight(part)
      let homes = words.candidates(for: position).map {
        ($0, words.shared(part, wholeWords[$0].words) / weight)
      }
      let best = homes.filter { $0.1 >= 0.7 && part.count < wholeWords[$0.0].words.count }
        .max { ($0.1, $1.0) < ($1.1, $0.0) }
      if let home = best?.0 { pieces[home].append(parts[position]) }
    }
    var result: [RevisionAlignment.Division] = []
    for (position, found) in pieces.enumerated() where !found.isEmpty {
      let own = position < kept.count ? [kept[position]] : []
      guard own.count + found.count > 1 else { continue }
      var covered = found.flatMap { reader.read($0, of: other).words }
      // What stays in the first part is no part of what went into the others.
      if position < kept.count {
        let gone = Self.difference(wholeWords[position].words, keptWords[position].words)
        let taken = found.flatMap { reader.read($0, of: other).words }.sorted()
        guard words.shared(gone, taken) >= 0.5 * words.weight(gone), words.weight(gone) > 0 else { continue }
        guard words.shared(gone, taken) >= 0.4 * words.weight(taken) else { continue }
        covered += keptWords[position].words
      }
      covered.sort()
      let all = wholeWords[position].words
      guard words.shared(all, covered) >= 0.7 * words.weight(all) else { continue }
      result.append(RevisionAlignment.Division(whole: wholes[position], parts: own + found))
    }
    return result
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
